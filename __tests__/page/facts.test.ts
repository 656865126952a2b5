import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compose } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { fileSource } from '../../src/gather/file/index.js';
import { Speaker } from '../../src/render/language/speaker.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { anyWeek } from '../support/arbitraries.js';
import { digestOf, reportOf, WEEK_14 } from '../support/digest.js';
import { languageNamed } from '../support/languages.js';
import { runs } from '../support/property-runs.js';
import { assessed } from '../support/weeks.js';
import { digestOfWorld } from '../support/world.js';

/** Strings of our own in the digest; every other string was written by somebody else. */
const OURS = /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:]+Z)?|\d{4}-W\d{2}|\d+\.\d+\.\d+)$/;

/** The digest without digits in anything that strangers wrote: each digit that is left on the page is printed by us. */
function withoutForeignDigits<T>(value: T): T {
  if (typeof value === 'string')
    return (OURS.test(value) ? value : value.replaceAll(/\d/g, digit => 'zqwxkvjyfp'[Number(digit)] ?? '')) as T;
  if (Array.isArray(value)) return value.map(withoutForeignDigits) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutForeignDigits(one)])) as T;
}

/** Numbers of the language, of dates and of the layout, which are not facts about the week. */
const CONSTANTS = [
  /^\[#\u2060\d+\]: .*$/gm,
  /&#\d+;/g,
  // How a chart is laid out, and the weeks below its bars.
  /^---\nconfig:\n[\s\S]*?^---$/gm,
  /(?<=^ {2}x-axis .*)"W\d{2}"/gm,
  // The place of a second look, and which of all pull requests a fold holds.
  /^\d+\. (?=\*\*)/gm,
  /(?<=<summary>All [\d,]+ pull requests: )[\d,]+ to [\d,]+/g,
  /\d{4}-W\d{2}/g,
  /\b(?:Mar|Apr) \d{1,2}(?:, \d{4})?\b/g,
  /Made by Merge Digest [\d.]+/g,
  /Mean importance, 0 to 10/g,
  /Sizes by changed lines: .*/g,
  /95 % interval/g,
  /within 48 hours|in the 7 days before|in 90 days/g,
];

/** Every number and every length of a list in a part of the digest. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  const own = Array.isArray(value) ? [value.length] : [];
  return [...own, ...Object.values(value).flatMap(numbersIn)];
}

const english = languageNamed('en');
const speaker = new Speaker(english);
const withoutSign = (text: string) => text.replace(/^[+−-]/, '');

/** Every form in which the page may print a number of the digest. */
function formsOf(value: number): string[] {
  // Pull requests are printed without a separator.
  const forms = [speaker.number(value), speaker.decimal(value), speaker.points(value), String(value)];
  return [...forms.map(withoutSign), speaker.share(value), speaker.hours(value)];
}

/** Numbers on the page that are not found in its digest, with the text around each. */
function unfounded(given: Digest, tamper: (markdown: string) => string = markdown => markdown): string[] {
  const digest = withoutForeignDigits(given);
  const known = new Set(numbersIn(digest).flatMap(formsOf));
  const page = CONSTANTS.reduce(
    (text, constant) => text.replaceAll(constant, ''),
    tamper(reportOf(digest, {}, english).markdown),
  );
  return [...page.matchAll(/(\d[\d,]*(?:\.\d+)?%?)( (?:minute|hour|day)s?)?/g)].flatMap(match => {
    const [whole, number = ''] = match;
    if (known.has(number.replace(/,$/, '')) || known.has(whole)) return [];
    return [page.slice(Math.max(0, match.index - 60), match.index + 40)];
  });
}

/** Where a second look is on the page, and which of all pull requests a fold holds. */
const NAVIGATION = new Set(['place', 'first', 'last']);

/** Every number in a part of the page. A 0 also stands for a value that no sentence prints. */
function figuresIn(content: unknown): number[] {
  if (typeof content === 'number') return content === 0 ? [] : [content];
  if (content === null || typeof content !== 'object') return [];
  return Object.entries(content).flatMap(([key, one]) => (NAVIGATION.has(key) ? [] : figuresIn(one)));
}

/** Weeks before that make the page say as much of them as it can. */
const WEEKS_BEFORE = [5, 4, 3, 2, 1].map(ago =>
  assessed(ago, {
    merged: 50 + ago,
    pullRequests: 47 + ago,
    authors: 13 + ago,
    reverts: ago,
    meanImportance: 2.7,
    medianHoursToMerge: 11.25,
    unreviewed: { pullRequests: 17, of: 47 + ago },
    flagged: Array.from({ length: 7 }, (_, n) => ({ number: ago * 100 + n, signals: ['untested'] })),
    reverted: Array.from({ length: 3 }, (_, n) => ({ number: ago * 100 + n * 5, mergedAt: assessed(ago).start })),
  }),
);

describe('every number on the page is a number in digest.json, or the length of a list in it,', () => {
  const example = digestOfWorld(exampleWeek());

  it('in the example week', () => expect(unfounded(example)).toEqual([]));

  it('in the example week after other weeks', () => {
    const digest = digestOfWorld(exampleWeek(), { weeksBefore: WEEKS_BEFORE });
    const { markdown } = reportOf(digest);
    expect(markdown).toContain('## Trend');
    expect(markdown).toMatch(/flagged ones were reverted [\d.]+× as often/);
    expect(unfounded(digest)).toEqual([]);
  });

  it('in a week of 3,000 pull requests, whose signals are longer than the page', () => {
    const digest = digestOfWorld(syntheticWorld(3000));
    const { markdown } = reportOf(digest);
    expect(markdown).toContain('All 3,000 pull requests: 1 to 100');
    expect(markdown).toMatch(/ [\d,]+ more in digest\.json/);
    expect(unfounded(digest)).toEqual([]);
  });

  it('before a language prints it, in any week', () => {
    fc.assert(
      fc.property(anyWeek, week => {
        const digest = digestOf(week);
        const known = new Set(numbersIn(digest));
        const page = compose(digest, { language: 'en', sections: SECTION_IDS, charts: true });
        expect(figuresIn(page.sections).filter(figure => !known.has(figure))).toEqual([]);
      }),
      runs(50),
    );
  });

  it('and any other number is found out', () => {
    const found = (tamper: (markdown: string) => string) => unfounded(example, tamper).length;
    expect(found(page => page.replace('72 pull requests', '20,777 pull requests'))).toBe(1);
    expect(found(page => page.replace(/\d+\.\d hours/, '17.3 hours'))).toBe(1);
    expect(found(page => `${page}\n97%`)).toBe(1);
    expect(found(page => `${page}\n- 8765. A list`)).toBe(1);
    expect(found(page => page.replace(/(?<=^\*\*Query\*\* · )12/m, '8,765'))).toBe(1);
  });

  const SAVED = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'sglang-2026-w14.jsonl.gz');
  const tested = existsSync(SAVED) ? it : it.skip;

  tested('in a real week of 269 pull requests (skipped where ../shared/data is missing)', async () => {
    const period = {
      ...WEEK_14,
      start: '2026-03-29T16:00:00Z',
      end: '2026-04-05T16:00:00Z',
      timeZone: 'Asia/Shanghai',
    };
    const log = { info() {}, warning() {}, progress() {} };
    const source = fileSource({ path: SAVED, repository: 'sgl-project/sglang', period, log });
    const { repository } = await source.open();
    const gathered = await source.gather();
    const digest = digestOf(gathered.pullRequests, { ...gathered, source: 'file', repository, period });
    expect(digest.pullRequests).toHaveLength(269);
    expect(unfounded(digest)).toEqual([]);
  });
});
