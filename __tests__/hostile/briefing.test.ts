import fc from 'fast-check';
import { compose, composeNotification } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { renderNotification } from '../../src/render/notification.js';
import { reportOf } from '../support/digest.js';
import { disturbing, elements, hrefs, onGitHub, textOf } from '../support/github.js';
import { KNOWN_BAD, NAUGHTY } from '../support/hostile.js';
import { briefedDigest, inPlaceOfMark, MARK } from '../support/hostile-briefing.js';
import { pageProblems, skeleton } from '../support/hostile-page.js';
import { badText, inHarmlessWords, LANGUAGES } from '../support/hostile-week.js';
import { RUNS, sample } from '../support/property-runs.js';

/** Weeks take their time. */
const HOURS = 7_200_000;

/** Everything that a digest's pages and notifications do that they should not. */
async function problemsOf(digest: Digest): Promise<string[]> {
  const found: string[] = [];
  for (const language of LANGUAGES) {
    const { markdown, parts } = reportOf(digest, { limit: 12_000 }, language);
    for (const part of [markdown, ...parts]) found.push(...(await pageProblems(part)));
    found.push(...notificationProblems(digest, language));
  }
  return [...new Set(found)];
}

function notificationProblems(digest: Digest, language: (typeof LANGUAGES)[number]): string[] {
  const page = compose(digest, { language: language.strings.locale, sections: SECTION_IDS, charts: true });
  const lines = composeNotification(digest);
  const options = { links: 'quiet', title: null } as const;
  const { text, markdown } = renderNotification(
    page,
    lines,
    language,
    options,
    'https://github.com/octo/house/issues/9',
  );
  // Chats set no formulas.
  const { tree } = onGitHub(markdown.replaceAll('$', '＄'));
  // The report itself is linked.
  const [report = ''] = elements(tree, 'a').map(textOf);
  const foreign = hrefs(tree).filter(href => !/^https:\/\/(?:redirect\.)?github\.com\/octo\/house\//.test(href));
  const blocks = elements(tree, 'h1', 'h2', 'table', 'pre', 'blockquote', 'hr', 'img', 'details', 'input');
  return [
    ...disturbing(tree)
      .filter(one => one !== report)
      .map(one => `the notification disturbs by ${one}`),
    ...foreign.map(href => `the notification links to ${href}`),
    ...blocks.map(({ tagName }) => `the notification holds ${tagName}`),
    ...(elements(tree, 'li').length === lines.length ? [] : ['the list of the notification falls apart']),
    ...(text.split('\n').length === lines.length + 1 ? [] : ['the notification has more lines']),
    ...(/(?<![\w\u200b])@(?:mona|octo|hubot)\b/.test(text) ? ['the notification mentions somebody'] : []),
  ];
}

describe('a week that tells a word in every way', () => {
  const digest = briefedDigest(MARK);
  const found = (texts: readonly (string | undefined)[]) => texts.filter(text => text?.includes(MARK)).length;

  it('has it in areas by tag, scope, label and folder', () => {
    for (const by of ['tag', 'scope', 'label', 'module']) {
      const names = digest.areas.filter(area => area.by === by).map(({ name }) => name);
      expect([by, found(names)]).not.toEqual([by, 0]);
    }
  });

  it.each(['release-note', 'fragment', 'description', 'title'] as const)('has it in effects from a %s', from => {
    const texts = digest.pullRequests.flatMap(({ effect }) => (effect.from === from ? effect.text : []));
    expect(found(texts)).toBeGreaterThan(0);
  });

  it('has it in all that notices name: subject, old and new value, whom it affects', () => {
    const { attention } = digest;
    for (const key of ['subject', 'from', 'to', 'affects'] as const) {
      expect([key, found(attention.map(one => one[key]))]).not.toEqual([key, 0]);
    }
    const kinds = ['default-changed', 'breaking', 'removed', 'deprecated', 'dependency', 'migration', 'security'];
    expect(attention.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
  });

  it('has it in series, in the reason of a revert, in second looks and whom to ask', () => {
    expect(found(digest.series.map(({ name }) => name))).toBeGreaterThan(0);
    expect(found(digest.statistics.reverts.map(({ reason }) => reason ?? ''))).toBe(1);
    expect(found(digest.secondLook.flatMap(({ ask }) => ask.owners))).toBeGreaterThan(0);
  });

  it('is a page with all its sections', () => {
    const headings = elements(onGitHub(reportOf(digest).markdown).tree, 'h2');
    expect(headings).toHaveLength(SECTION_IDS.length);
  });
});

/** Texts that can be shown; others leave nothing to tell. */
const bad = [...KNOWN_BAD, ...sample(NAUGHTY)].filter(text => text.trim() !== '');
const calm = briefedDigest(MARK);
const calmSkeleton = skeleton(reportOf(calm).markdown);

describe('in the place of that word', () => {
  const cases = sample(bad.map((text, index) => [index, text] as const));

  it.each(cases)('number %i of what is known to be bad does nothing, whoever reads it', async (_, text) => {
    expect(await problemsOf(briefedDigest(text))).toEqual([]);
  });

  it.each(cases.filter((_, index) => index % 3 === 0))(
    'number %i of it leaves the page of a saved digest as it is',
    async (_, text) => {
      const digest = inPlaceOfMark(calm, text);
      expect(await problemsOf(digest)).toEqual([]);
      expect(skeleton(reportOf(digest).markdown)).toBe(calmSkeleton);
    },
  );

  it(
    'neither does anything else that strangers write',
    () =>
      fc.assert(
        fc.asyncProperty(badText, async text => {
          expect(await problemsOf(briefedDigest(text))).toEqual([]);
          expect(await problemsOf(inPlaceOfMark(calm, text))).toEqual([]);
        }),
        RUNS.page,
      ),
    HOURS,
  );

  it('leaves the form that it has with harmless words', () => {
    fc.assert(
      fc.property(badText, text => {
        const digest = briefedDigest(text);
        expect(skeleton(reportOf(digest).markdown)).toBe(skeleton(reportOf(inHarmlessWords(digest)).markdown));
      }),
      RUNS.page,
    );
  });

  it.each([
    ['a heading', '## Details'],
    ['a heading in a list', '\n\n## Reverted\n\n- nothing'],
    ['a forged line of figures', '**0 pull requests**'],
    ['a forged fold', '<details><summary>All 3 pull requests</summary>'],
    ['a forged section break', '\n\n---\n\n# Merge digest'],
  ])('%s is text', (_, text) => {
    const { tree } = onGitHub(reportOf(inPlaceOfMark(calm, text)).markdown);
    const before = onGitHub(reportOf(calm).markdown).tree;
    for (const name of ['h1', 'h2', 'details', 'summary', 'strong', 'hr', 'li']) {
      expect([name, elements(tree, name).length]).toEqual([name, elements(before, name).length]);
    }
  });
});
