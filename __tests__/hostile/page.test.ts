import fc from 'fast-check';
import type { Digest } from '../../src/domain/digest.js';
import { isVisible } from '../../src/domain/visible-text.js';
import { partsOf, printBody, readBody } from '../../src/publish/body.js';
import { reportKey } from '../../src/publish/marker.js';
import { unsanitizedHtml } from '../../tools/local-github/page/markdown.js';
import { digestOf, reportOf } from '../support/digest.js';
import { elements, onGitHub, textOf } from '../support/github.js';
import { KNOWN_BAD, NAUGHTY } from '../support/hostile.js';
import { commentsIn, pageProblems, skeleton } from '../support/hostile-page.js';
import { hostileDigest, inHarmlessWords, LANGUAGES, writtenBy } from '../support/hostile-week.js';
import { RUNS, sample } from '../support/property-runs.js';

/** Thousands of weeks take their time. */
const HOURS = 7_200_000;

const language = fc.constantFrom(...LANGUAGES);
const links = fc.constantFrom('quiet' as const, 'none' as const);

describe('whatever strangers write', () => {
  const undisturbed = fc.asyncProperty(hostileDigest, language, links, async (digest, spoken, style) => {
    const report = reportOf(digest, { links: style, limit: 9_000 }, spoken);
    for (const markdown of [report.markdown, ...report.parts]) expect(await pageProblems(markdown)).toEqual([]);
  });
  it(
    'disturbs nobody and breaks nothing, on the page and in each of its parts',
    () => fc.assert(undisturbed, RUNS.page),
    HOURS,
  );

  it('leaves the page the form that it has with harmless words', () => {
    fc.assert(
      fc.property(hostileDigest, language, fc.constantFrom('quiet', 'none', 'direct'), (digest, spoken, style) => {
        const [hostile, calm] = [digest, inHarmlessWords(digest)].map(
          one => reportOf(one, { links: style }, spoken).markdown,
        );
        expect(skeleton(hostile ?? '')).toBe(skeleton(calm ?? ''));
      }),
      RUNS.page,
    );
  });

  it('forges no marker: each part carries ours and no other', () => {
    fc.assert(
      fc.property(hostileDigest, digest => {
        const { parts } = reportOf(digest, { limit: 9_000 });
        const key = reportKey(digest, { node: null, id: null, language: 'en' });
        const marked = partsOf(parts, key, { title: '', settings: '', record: '' }).map(part => printBody(part));
        const read = marked.map(readBody);
        expect(read.map(body => body?.marker.part)).toEqual(parts.map((_, index) => index + 1));
        expect(read.map(body => body?.text)).toEqual(parts.map(text => text.trim()));
        const hidden = marked.flatMap(part => commentsIn(unsanitizedHtml(part)));
        expect(hidden.map(text => text.split(' ')[0])).toEqual(
          parts.flatMap(() => ['merge-digest', 'merge-digest-end']),
        );
      }),
      RUNS.page,
    );
  });
});

/** Known texts, thirty in one week, in every field that there is. */
const all = [...KNOWN_BAD, ...NAUGHTY];
const weeks = Array.from(
  { length: Math.ceil(all.length / 30) },
  (_, n) => [n * 30, all.slice(n * 30, n * 30 + 30)] as const,
);

function digestOfTexts(texts: readonly string[]): Digest {
  const [first = 'x'] = texts.filter(text => text !== '');
  return digestOf(
    texts.map((text, index) => writtenBy(index + 2, text)),
    { baseBranch: first, modules: { [first]: ['src/main.ts'] }, codeowners: `* ${first}` },
  );
}

describe('what is known to be bad', () => {
  it.each(sample(weeks))('does nothing: from number %i on', async (_, texts) => {
    const digest = digestOfTexts(texts);
    const { markdown } = reportOf(digest);
    expect(await pageProblems(markdown)).toEqual([]);
    expect(skeleton(markdown)).toBe(skeleton(reportOf(inHarmlessWords(digest)).markdown));
  });
});

describe('titles and names that show nothing', () => {
  it.each(LANGUAGES.map(spoken => [spoken.strings.locale, spoken] as const))('are named as such: %s', (_, spoken) => {
    const blank = ['\u3164', '\u00ad\u034f', '\u200d\u2800', '`\u200b`', '\u0301'];
    const week = blank.map((text, index) => ({ ...writtenBy(index + 2, text), body: '' }));
    const { markdown } = reportOf(digestOf(week), {}, spoken);
    const { 'no-title': noTitle, 'no-name': noName } = spoken.strings.phrases;
    expect(markdown.split(noTitle).length).toBeGreaterThan(blank.length);
    expect(markdown).toContain(noName);
    const places = elements(onGitHub(markdown).tree, 'li', 'td', 'th', 'summary');
    expect(places.length).toBeGreaterThan(blank.length);
    expect(places.map(textOf).filter(shown => shown !== '' && !isVisible(shown))).toEqual([]);
  });
});

describe('the eye of these tests sees', () => {
  it.each([
    ['a mention', 'thanks @mona', 'disturbs by @mona', 'links to https://github.com/mona'],
    ['a reference', 'fixes #12', 'disturbs by #12', 'links to https://github.com/octo/house/issues/12'],
    ['a link', 'www.example.org', 'links to http://www.example.org'],
    ['an address', 'mail a@.b.example', 'links to mailto:a@.b.example'],
    ['an advisory', 'fixes CVE-2024-7254', 'links to https://github.com/advisories/CVE-2024-7254'],
    ['an image', '![x](/y.png)', 'holds img'],
    ['a hidden text', 'a\n\n<!-- x -->', 'hides x'],
    ['a fold that stays open', '<details><summary>x</summary>\n\ny', 'leaves details open'],
    ['a fold that is closed twice', '<details>\n\nx\n\n</details>\n</details>', 'closes details where it is not open'],
    ['a table with a cell too many', '| a |\n|---|\n| b | c |', 'has a table with 1,1,2 cells: | a |'],
    ['a table that ends early', 'x\n| a | b |\n|---|\n| c |', 'shows tables of  rows'],
    ['a formula', 'so $x$', 'sets x as a formula'],
    [
      'a diagram that acts',
      '```mermaid\nflowchart LR\nclick a "x"\n```',
      'a diagram acts: flowchart LR\nclick a "x"\n',
    ],
    ['a diagram that is none', '```mermaid\npie\n"a" : x\n```', expect.stringMatching(/^a diagram is none: /)],
  ])('%s', async (_, markdown, ...problems) => {
    expect(await pageProblems(markdown)).toEqual(problems);
  });

  it('and a diagram that is one', async () => {
    expect(await pageProblems('```mermaid\nxychart-beta\n  x-axis ["a"]\n  bar [1]\n```')).toEqual([]);
  });
});
