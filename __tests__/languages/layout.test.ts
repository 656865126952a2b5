import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, composeOrganization } from '../../src/compose/index.js';
import type { Content, PageSection } from '../../src/domain/page.js';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { STATEMENT_IDS } from '../../src/domain/statements.js';
import { rollUp } from '../../src/rollup/index.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { exampleNarration } from '../../tools/example-week/narration/index.js';
import { digestOf, WEEK_14 } from '../support/digest.js';
import { HTML_LAYOUT, LANGUAGE_NAMES, LAYOUT, languageNamed } from '../support/languages.js';
import { person, pullRequest } from '../support/pull-request.js';
import { countedWeeks } from '../support/weeks.js';
import { digestOfWorld } from '../support/world.js';

const COMPOSE = join(import.meta.dirname, '..', '..', 'src', 'compose');
const RENDER = join(import.meta.dirname, '..', '..', 'src', 'render');
const english = languageNamed('en');

/** The templates of each form of the page. */
const LAYOUTS = { markdown: LAYOUT, html: HTML_LAYOUT.templates } as const;
const FORMS = Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[];
const templates = FORMS.flatMap(form => Object.keys(LAYOUTS[form]).map(id => [form, id] as const));

/** `summary.heading`, for every label that a template prints. */
const printed = templates.flatMap(([form, id]) =>
  [...(LAYOUTS[form][id] ?? '').matchAll(/\{\{[{&#^]?\s*labels\.([\w-]+)/g)].map(([, label]) =>
    // The frame of the page in HTML has labels of its own, and the parts of the index of a site share theirs.
    id === 'page' ? `document.${label}` : `${id.replace(/^index-.*/, 'index')}.${label}`,
  ),
);
/** The labels that every page has, which the code prints by name. */
const OF_EVERY_PAGE = 'page';

/** What every template may print, besides labels. */
const OF_EVERY_TEMPLATE = ['colon', 'pageBreak', 'isRedirected'];
/** What a chart is in HTML. */
const OF_DRAWINGS = ['bars', 'x', 'y', 'width', 'height', 'center', 'above', 'below', 'ground', 'label', 'value'];
/** What HTML needs not, since its links lead straight to GitHub, and all pull requests are a section of its own. */
const MARKDOWN_ALONE: Readonly<Record<string, readonly string[]>> = { footer: ['noteOnRedirects'], details: ['all'] };

/** The keys of a section, and of the rows in it. */
function keysOf({ content }: PageSection): string[] {
  const inside = (one: Content): string[] => {
    if (one === null || typeof one !== 'object') return [];
    if (Array.isArray(one)) return one.flatMap(inside);
    if ('type' in one) return [];
    return Object.entries(one).flatMap(([key, inner]) => [key, ...inside(inner)]);
  };
  return inside(content);
}

const OPTIONS = { language: 'en', sections: SECTION_IDS, charts: true };

/** Pages that have something to say in every place of every section. */
const PAGES = [
  digestOfWorld(exampleWeek(), {
    weeksBefore: countedWeeks(9, 8, 7, 6),
    directPushes: [{ sha: 'c0ffee5d', title: 'Fix', body: '', author: person('ada'), committedAt: WEEK_14.start }],
  }),
  { ...digestOfWorld(exampleWeek()), narration: exampleNarration('en') },
  digestOf([pullRequest({ number: 1, filesTotal: 9 })], {
    expected: 2,
    missing: [{ start: WEEK_14.start, end: WEEK_14.end, pullRequests: 1 }],
  }),
  // More reverts than stand open.
  digestOf(
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap(number => [
      pullRequest({ number, title: `Paint door ${number}`, merged: 'Mon 10:00' }),
      pullRequest({ number: number + 100, title: `Revert #${number}` }),
    ]),
  ),
]
  .map(digest => compose(digest, OPTIONS))
  .concat(organizationPage());

/** The page over two repositories, one of which was quiet. */
function organizationPage() {
  const quiet = digestOf([], { repository: { nameWithOwner: 'octo/attic', url: null, defaultBranch: 'main' } });
  const options = { version: '1.0.0', period: WEEK_14, missing: [] };
  return composeOrganization(rollUp([digestOfWorld(exampleWeek()), quiet], options), OPTIONS);
}

/** The source of every file of a folder. */
function sourceOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  return files.map(file => readFileSync(join(folder, file), 'utf8')).join('\n');
}

/** The keys of the content of a section, in all pages. */
function composed(id: string, without: readonly string[] = []): string[] {
  const sections = PAGES.flatMap(page => page.sections.filter(one => one.id === id));
  const kept = sections.map(({ content }) => ({
    id,
    content: Object.fromEntries(Object.entries(content).filter(([key]) => !without.includes(key))),
  }));
  return [...new Set(kept.flatMap(keysOf))].sort();
}

function inTemplate(template: string, without: readonly string[]): string[] {
  const named = template.matchAll(/\{\{[#^]?([\w-]+)(?:\.(?:html|plain))?\}\}/g);
  return [...new Set([...named].flatMap(([, key = '']) => (without.includes(key) ? [] : [key])))].sort();
}

describe('the layout', () => {
  const sections = ['header', ...SECTION_IDS, 'footer'];

  it('has a template for each section, and no other', () => {
    expect(Object.keys(LAYOUT).sort()).toEqual([...sections].sort());
    expect(Object.keys(HTML_LAYOUT.templates).sort()).toEqual(
      [...sections, 'page', 'pull-requests', 'index', 'index-header'].sort(),
    );
  });

  it.each(templates)('holds no word of any language: %s/%s', (form, id) => {
    const words = (LAYOUTS[form][id] ?? '').replaceAll(/\{\{[^}]*\}\}/g, ' ').replaceAll(/<[^>]*>|\[!WARNING\]/g, ' ');
    expect(words).not.toMatch(/\p{L}/u);
  });

  it.each(LANGUAGE_NAMES)('prints every label of %s, and no other', name => {
    const labels = Object.entries(languageNamed(name).strings.labels).flatMap(([id, own]) =>
      id === OF_EVERY_PAGE ? [] : Object.keys(own).map(label => `${id}.${label}`),
    );
    // The frame of the page in HTML prints the headings of all sections.
    expect([...new Set([...printed, 'pull-requests.heading'])].sort()).toEqual(labels.sort());
  });

  it.each(Object.keys(english.strings.labels.page))('prints the label of every page: %s', label => {
    const isPrinted = Object.values(LAYOUT).some(template => template.includes(`{{${label}}}`));
    expect(isPrinted || sourceOf(RENDER).includes(`labels.page.${label}`)).toBe(true);
  });

  it.each(sections)('prints everything that its section composes, and nothing else: %s', id => {
    expect(inTemplate(LAYOUT[id] ?? '', OF_EVERY_TEMPLATE)).toEqual(composed(id));
    const besides = id === 'trend' ? [...OF_EVERY_TEMPLATE, ...OF_DRAWINGS] : OF_EVERY_TEMPLATE;
    expect(inTemplate(HTML_LAYOUT.templates[id] ?? '', besides)).toEqual(composed(id, MARKDOWN_ALONE[id]));
  });

  it('prints everything that is known of each pull request, and nothing else', () => {
    const [row = {}] = PAGES.flatMap(({ pullRequests }) => pullRequests);
    expect(inTemplate(HTML_LAYOUT.templates['pull-requests'] ?? '', ['rows', 'isFiltered', 'isOverSeveral'])).toEqual(
      Object.keys(row).sort(),
    );
  });
});

describe('the statements', () => {
  const source = sourceOf(COMPOSE);

  it.each(STATEMENT_IDS)('are each said somewhere: %s', id => {
    // Some end in an id of a list: `suggest-read-now-${reason}`.
    const beginnings = id.split('-').map((_, index, words) => words.slice(0, index).join('-'));
    const said = [`'${id}'`, ...beginnings.filter(one => one !== '').map(one => `\`${one}-\${`)];
    expect(said.some(text => source.includes(text))).toBe(true);
  });
});
