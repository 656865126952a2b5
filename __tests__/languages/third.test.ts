import fc from 'fast-check';
import { compose, composeNotification } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import { renderNotification } from '../../src/render/index.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { emptyWeek, quietWeek } from '../../tools/example-week/quiet.js';
import { digestOf, reportOf, WEEK_14 } from '../support/digest.js';
import { onGitHub, visible } from '../support/github.js';
import { KNOWN_BAD } from '../support/hostile.js';
import { pageProblems } from '../support/hostile-page.js';
import { hostileDigest, inHarmlessWords, writtenBy } from '../support/hostile-week.js';
import { inventedLanguage, languageNamed } from '../support/languages.js';
import { RUNS } from '../support/property-runs.js';
import { assessed } from '../support/weeks.js';
import { digestOfWorld } from '../support/world.js';

/** Latin letters of GitHub, of units that have no words, and of what `inHarmlessWords` puts in place of people's texts. */
const NOT_OURS = /^(?:[a-fq]|W|UTC|XS|S|M|L|X{1,2}L|Warning|octo|house|lanternworks|lantern)+$/;
/** Abbreviated names of months, in locales that write them in Latin letters. */
const MONTHS = /^(?:März|Apr)$/;

/** The labels of every chart, without the syntax around them. */
const labelsOf = (markdown: string) =>
  [...markdown.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].flatMap(([, chart = '']) =>
    [...chart.matchAll(/"([^"]*)"/g)].flatMap(([, label = '']) => (label.startsWith('#4493f8') ? [] : label)),
  );

/** Words in Latin letters that a reader sees. */
function latinWords(markdown: string): string[] {
  const prose = visible(onGitHub(markdown.replaceAll(/^```mermaid\n[\s\S]*?^```$/gm, '')).tree);
  const words = [prose, ...labelsOf(markdown)].join(' ').match(/\p{Script=Latin}+/gu) ?? [];
  return [...new Set(words)].filter(word => !NOT_OURS.test(word) && !MONTHS.test(word));
}

const WEEKS: readonly { name: string; digest: Digest }[] = [
  {
    name: 'the example week after others',
    digest: digestOfWorld(exampleWeek(), { weeksBefore: [3, 2, 1].map(ago => assessed(ago, { reverts: ago })) }),
  },
  { name: 'a quiet week', digest: digestOfWorld(quietWeek()) },
  { name: 'an empty week', digest: digestOfWorld(emptyWeek()) },
  {
    name: 'a week that could not be read in full',
    digest: digestOf(
      KNOWN_BAD.slice(0, 30).map((text, index) => writtenBy(index + 2, text)),
      {
        expected: 400,
        missing: [{ start: WEEK_14.start, end: WEEK_14.end, pullRequests: 9 }],
        cutLists: [{ list: 'reviews', pullRequests: [2, 3] }],
        missingFields: ['PullRequest.statusCheckRollup', 'PullRequest.reviewThreads'],
      },
    ),
  },
].map(({ name, digest }) => ({ name, digest: inHarmlessWords(digest) }));

describe.each(['de', 'uk', 'ar-EG'])('a language of two files, with the locale %s', locale => {
  const language = inventedLanguage(locale);

  it.each(WEEKS)('leaves no English on the page of $name', ({ digest }) => {
    const { title, markdown } = reportOf(digest, {}, language);
    expect(markdown).toMatch(/\p{Script=Georgian}/u);
    expect(latinWords(`${title}\n\n${markdown}`)).toEqual([]);
  });

  it.each(WEEKS)('leaves no English in the notification of $name', ({ digest }) => {
    const page = compose(digest, { language: locale, sections: [], charts: false });
    const { text, markdown } = renderNotification(
      page,
      composeNotification(digest),
      language,
      { links: 'none', title: null },
      null,
    );
    expect([...latinWords(text), ...latinWords(markdown)]).toEqual([]);
  });

  it('writes numbers as its locale does', () => {
    const { markdown } = reportOf(digestOfWorld(exampleWeek()), { sections: ['reverted', 'details'] }, language);
    const inLocale = new Intl.NumberFormat(locale, { minimumFractionDigits: 0 });
    for (const [number, inEnglish] of [
      [1_142, '1,142'],
      [3_111, '3,111'],
      [8.7, '8.7'],
    ] as const)
      expect([markdown.includes(inLocale.format(number)), markdown.includes(inEnglish)]).toEqual([true, false]);
  });
});

describe('a week of texts that strangers wrote', () => {
  const language = inventedLanguage('ar-EG');

  it('has no other effect on its page in such a language', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDigest, async digest => {
        const { markdown, parts } = reportOf(digest, { limit: 9_000 }, language);
        for (const one of [markdown, ...parts]) expect(await pageProblems(one)).toEqual([]);
      }),
      RUNS.page,
    );
  });
});

describe('these tests', () => {
  it('find the English of a page', () => {
    const { markdown } = reportOf(inHarmlessWords(digestOfWorld(exampleWeek())), {}, languageNamed('en'));
    expect(latinWords(markdown).length).toBeGreaterThan(200);
  });

  it('find a single word', () => expect(latinWords('ა Read ბ')).toEqual(['Read']));
});
