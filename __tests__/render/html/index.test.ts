import type { Digest } from '../../../src/domain/digest.js';
import type { OrganizationDigest } from '../../../src/domain/organization.js';
import { exampleWeek } from '../../../tools/example-week/index.js';
import { exampleNarration } from '../../../tools/example-week/narration/index.js';
import { digestOf, type HtmlGiven, htmlOf, reportOf } from '../../support/digest.js';
import { elements, type Node, textOf } from '../../support/github.js';
import { documentOf, htmlProblems } from '../../support/hostile-html.js';
import { languageNamed } from '../../support/languages.js';
import { pullRequest } from '../../support/pull-request.js';
import { organizationDigest, smallDigest } from '../../support/site.js';
import { countedWeeks } from '../../support/weeks.js';
import { digestOfWorld } from '../../support/world.js';
import { ourEnglish } from '../reading.js';

const week: Digest = digestOfWorld(exampleWeek(), { weeksBefore: countedWeeks(9, 8, 7, 6) });
const page = (digest: Digest | OrganizationDigest, given: HtmlGiven = {}) =>
  documentOf(htmlOf(digest, given, ourEnglish()));
const many = (count: number) =>
  digestOf(Array.from({ length: count }, (_, index) => pullRequest({ number: index + 1 })));

const headings = (of: Node) => elements(of, 'h2').map(textOf);
const byClass = (of: Node, name: string) =>
  elements(of, 'ul', 'form').filter(({ properties }) => [properties?.className].flat().includes(name));
const rows = (of: Node) => byClass(of, 'rows').flatMap(list => elements(list, 'li'));
const isOf =
  (facet: string) =>
  ({ properties }: Node) =>
    properties?.dataFacet === facet;
const line = (node: Node | undefined) => (node === undefined ? '' : textOf(node)).replaceAll(/\s+/g, ' ').trim();

describe('digest.html', () => {
  const example = page(week);

  it('has the sections of the report in its order, and all pull requests last', () => {
    expect(headings(example)).toEqual([
      'This week',
      'Before you upgrade',
      'Reverted',
      'What changed',
      'Worth a second look',
      'People',
      'Trend',
      'Details',
      'All pull requests',
    ]);
    expect(headings(page(week, { sections: ['people', 'changes'] }))).toEqual([
      'People',
      'What changed',
      'All pull requests',
    ]);
  });

  it('says what the report in Markdown says', () => {
    const words = (text: string) => new Set(text.match(/\p{L}{4,}/gu));
    const { markdown } = reportOf(week, { charts: false, links: 'none' }, ourEnglish());
    const own = words(textOf(example));
    const missing = [...words(markdown)].filter(word => !own.has(word));
    // Tags, and the headings of what is a section of its own here.
    expect(missing.filter(word => !['details', 'summary', 'span'].includes(word))).toEqual([]);
  });

  it('has headings in order, with none left out', () => {
    const levels = elements(example, 'h1', 'h2', 'h3').map(({ tagName }) => Number(tagName?.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has the title of the user, which may name placeholders', () => {
    const [title] = elements(page(week, { title: 'Ours: {{week}} <b>' }), 'title');
    expect(textOf(title as Node)).toBe('Ours: 2026-W14 <b>');
  });

  it.each(['en', 'zh-CN'])('is in its language, which it names: %s', name => {
    const own = documentOf(htmlOf(week, {}, languageNamed(name)));
    expect(elements(own, 'html')[0]?.properties?.lang).toBe(name);
    expect(headings(own)).toContain(languageNamed(name).strings.labels['pull-requests'].heading);
  });

  it('of an empty week has a header and a footer alone', () => {
    const empty = page(digestOf([]));
    expect(headings(empty)).toEqual([]);
    expect(elements(empty, 'header', 'footer').map(line)).toEqual([
      expect.stringContaining('No pull request was merged.'),
      'Made by Merge Digest 1.0.0.',
    ]);
  });

  it('has no list without items', () => {
    for (const digest of [week, many(1), digestOf([])])
      expect(elements(page(digest), 'ul', 'ol').filter(list => elements(list, 'li').length === 0)).toEqual([]);
  });
});

describe('its links', () => {
  const addresses = (given: HtmlGiven) =>
    elements(page(many(2), given), 'a')
      .map(({ properties }) => String(properties?.href))
      .filter(href => !href.startsWith('#'));

  it('lead straight to GitHub, which learns nothing from a file', () => {
    for (const links of ['quiet', 'direct'] as const)
      expect(new Set(addresses({ links }))).toEqual(
        new Set(['', '/pull/1', '/pull/2'].map(path => `https://github.com/octo/house${path}`)),
      );
  });

  it('are none of pull requests where the settings want none', () => {
    expect(addresses({ links: 'none' })).toEqual(['https://github.com/octo/house']);
  });
});

describe('all pull requests', () => {
  it('are each there once, with their facts', () => {
    expect(rows(page(week)).map(row => line(elements(row, 'a')[0]))).toEqual(
      week.pullRequests.map(({ number }) => `#${number}`),
    );
    const [reverted] = rows(page(week)).filter(row => textOf(row).includes('#2884'));
    expect(line(reverted)).toBe(
      '#2884 perf(query): cache parsed filters across requests ' +
        'eoin-ohara · Query · performance · +247 −20 · reverted by #2893 · relanded by #2936Reverted · Performance work',
    );
  });

  it('have a filter where they are not seen at a glance', () => {
    expect([1, 9, 10].map(count => byClass(page(many(count)), 'filter').length)).toEqual([0, 0, 1]);
  });

  it('are chosen by repository too, on a page over several alone', () => {
    const choices = (of: Node) => elements(of, 'select').map(({ properties }) => properties?.name);
    expect(choices(page(week))).toEqual(['area', 'kind', 'author', 'finding']);
    const over = page(organizationDigest([week, smallDigest(0)]));
    expect(choices(over)).toEqual(['repository', 'area', 'kind', 'author', 'finding']);
    expect(rows(over).map(row => line(elements(row, 'span').find(isOf('repository'))))).toEqual([
      ...week.pullRequests.map(() => 'lantern'),
      'house',
    ]);
    // The number of its row says the same to those who see it.
    expect(line(elements(rows(over).at(-1) as Node, 'a')[0])).toBe('house#7');
  });

  it('are there also where the settings leave the details out', () => {
    expect(rows(page(many(3), { sections: ['people'] }))).toHaveLength(3);
  });
});

describe('the trend', () => {
  it('is a drawing, and a table for those who do not see it', () => {
    const trend = elements(page(week), 'section').find(({ properties }) => properties?.id === 'trend') as Node;
    expect(elements(trend, 'rect')).toHaveLength(5);
    expect(elements(trend, 'tr').map(row => elements(row, 'th', 'td').map(line))).toEqual([
      ['Week', 'Merged'],
      ['W10', '9'],
      ['W11', '8'],
      ['W12', '7'],
      ['W13', '6'],
      ['W14', '72'],
    ]);
  });

  it('is a line where there are to be no charts', () => {
    const plain = page(week, { charts: false });
    expect(elements(plain, 'svg')).toEqual([]);
    expect(textOf(plain)).toContain('Merged per week: 2026-W10 (9), ');
  });
});

describe('sentences of a language model', () => {
  it('are numbered, and each number leads to the words that its sentence rests on', () => {
    const narrated = page({ ...week, narration: exampleNarration('en') });
    const marks = elements(narrated, 'sup').flatMap(mark => elements(mark, 'a'));
    const ids = new Set(elements(narrated, 'li').map(({ properties }) => `#${properties?.id}`));
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter(({ properties }) => !ids.has(String(properties?.href)))).toEqual([]);
  });
});

describe('a template of the user’s own', () => {
  it('replaces ours', () => {
    const html = htmlOf(week, { templates: { people: '<p>Thank you!</p>', footer: '{{note}}' } }, ourEnglish());
    expect(html).toContain('<h2 id="people-heading">People</h2>\n<p>Thank you!</p>\n</section>');
    expect(htmlProblems(htmlOf(many(1), { templates: { footer: '{{note}}' } }))).toEqual([]);
  });

  it('is named in the error, with its folder, where it cannot be used', () => {
    for (const id of ['people', 'page', 'pull-requests'])
      expect(() => htmlOf(week, { templates: { [id]: '{{#text}} no end' } }, ourEnglish())).toThrow(
        `The template html/${id}.mustache cannot be used: Unclosed section "text"`,
      );
  });
});
