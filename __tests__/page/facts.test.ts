import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest, Entry } from '../../src/domain/digest.js';
import { authorKey } from '../../src/domain/pull-request.js';
import { fileSource } from '../../src/gather/file/index.js';
import { Words } from '../../src/render/words.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { digestOf, english, reportOf, WEEK_14 } from '../support/digest.js';
import { assessed } from '../support/weeks.js';
import { digestOfWorld } from '../support/world.js';

/** What is ours in the digest; every other string was written by somebody else. */
const OURS = /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:]+Z)?|\d{4}-W\d{2}|\d+\.\d+\.\d+)$/;

/** The digest with no digit in anything that strangers wrote: each that is left on the page is one that we print. */
function withoutForeignDigits<T>(value: T): T {
  if (typeof value === 'string')
    return (OURS.test(value) ? value : value.replaceAll(/\d/g, digit => 'zqwxkvjyfp'[Number(digit)] ?? '')) as T;
  if (Array.isArray(value)) return value.map(withoutForeignDigits) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutForeignDigits(one)])) as T;
}

/** Numbers of the language itself, which are no facts about the week. */
const CONSTANTS = [
  /^\[#\u2060\d+\]: .*$/gm,
  /&#\d+;/g,
  // How a chart is laid out, where its points are drawn, and the weeks below its bars.
  /^---\nconfig:\n[\s\S]*?^---$/gm,
  /(?<=^ {2}"#\d+": )\[[\d.]+, [\d.]+\]$/gm,
  /(?<=^ {2}x-axis .*)"W\d{2}"/gm,
  /\d{4}-W\d{2}/g,
  /[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?\b/g,
  /Made by Merge Digest [\d.]+/g,
  /importance (?=[\d.]+ of 10)|(?<=importance [\d.]+) of 10\b/g,
  /on a scale of 0 to 10|Mean importance, 0 to 10/g,
  /By changed lines: .*/g,
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

const countsOf = (keys: readonly string[]) => [
  ...keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>()).values(),
];
const standing = ({ outcome }: Entry) => outcome.revertedBy === undefined;
const has = (entry: Entry, severity: string) => entry.findings.some(finding => finding.severity === severity);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const lengths = (rows: readonly { pullRequests: readonly number[] }[]) => rows.map(row => row.pullRequests.length);

/** Numbers on the page that are made of several in the digest: all of them, each with how. */
const DERIVED: Readonly<Record<string, (digest: Digest) => number[]>> = {
  'pull requests of people, of bots, and of deleted accounts': ({ statistics: { authors, bots, totals } }) => {
    const [people, machines] = [sum(lengths(authors)), sum(lengths(bots))];
    return [people, machines, totals.pullRequests.length - people - machines];
  },
  'pull requests that are missing': ({ completeness }) => [completeness.expected - completeness.gathered],
  'a difference between this week’s merges and the last’s': ({ weeks = [] }) => {
    const [before, now] = weeks.slice(-2).map(({ merged }) => merged);
    return before === undefined || now === undefined ? [] : [Math.abs(now - before)];
  },
  'how many people wrote half': ({ statistics: { authors } }) => {
    const written = lengths(authors);
    return [written.findIndex((_, index) => sum(written.slice(0, index + 1)) * 2 >= sum(written)) + 1];
  },
  'of a theme, a kind’s and a person’s pull requests': ({ themes, pullRequests }) =>
    themes.flatMap(theme => {
      const own = pullRequests.filter(({ number }) => theme.pullRequests.includes(number));
      const people = own.flatMap(({ author }) => (author === null ? [] : [authorKey(author)]));
      return [...countsOf(own.map(({ kind }) => kind)), ...countsOf(people)];
    }),
  'of a signal, a person’s pull requests, those that stand, and those not told': digest => {
    const entries = new Map(digest.pullRequests.map(entry => [entry.number, entry]));
    return digest.statistics.signals.flatMap(({ pullRequests }) => {
      const own = pullRequests.flatMap(number => entries.get(number) ?? []);
      const people = own.flatMap(({ author }) => (author === null ? [] : [authorKey(author)]));
      const stand = own.filter(entry => standing(entry) && entry.outcome.reverts === undefined);
      return [...countsOf(people), stand.length, own.length - 20];
    });
  },
  'pull requests with findings of a severity': ({ pullRequests }) => [
    pullRequests.filter(entry => standing(entry) && has(entry, 'high')).length,
    pullRequests.filter(entry => has(entry, 'medium')).length,
  ],
  'pull requests that fell': ({ pullRequests }) => [pullRequests.filter(entry => !standing(entry)).length],
  'people behind the file that changed most, and files that five changed': ({
    statistics: { files },
    pullRequests,
  }) => {
    const first = new Set(files[0]?.pullRequests);
    const people = pullRequests.flatMap(({ number, author }) =>
      first.has(number) && author ? [authorKey(author)] : [],
    );
    return [new Set(people).size, lengths(files).filter(length => length >= 5).length];
  },
  'people below the table of authors': ({ statistics: { authors } }) => [authors.length - 10],
  'references that a count does not open to': digest =>
    numbersIn(digest.statistics)
      .map(length => length - 120)
      .filter(rest => rest > 0),
  'folds of a theme of more than fifty': ({ themes }) =>
    lengths(themes).flatMap(length => Array.from({ length: Math.ceil(length / 50) }, (_, page) => page + 1)),
  'how often what was flagged fell, against the rest': ({ flagAccuracy }) => {
    if (flagAccuracy === undefined) return [];
    const share = ({ undone, pullRequests }: typeof flagAccuracy.flagged) => undone.length / pullRequests;
    return [share(flagAccuracy.flagged) / share(flagAccuracy.others)];
  },
};

/** Shares that are printed as percents: of all that people wrote. */
function percents({ statistics: { flow, totals, bots } }: Digest, words: Words): string[] {
  const total = totals.pullRequests.length - sum(lengths(bots));
  return [flow.unreviewed, flow.selfMerged].flatMap(own => (own ? [words.percent(own.length / total)] : []));
}

/** Numbers on the page that are not found in its digest, with what stands around each. */
function unfounded(given: Digest, tamper: (markdown: string) => string = markdown => markdown): string[] {
  const digest = withoutForeignDigits(given);
  const words = new Words(english(), digest, { links: 'quiet', mentions: false });
  const values = [...new Set([...numbersIn(digest), ...Object.values(DERIVED).flatMap(derive => derive(digest))])];
  const plain = (text: string) => text.replaceAll(/^[+−-]/g, '');
  const known = new Set([
    ...values.flatMap(value => [words.number(value), words.score(value), plain(words.points(value).source)]).map(plain),
    ...percents(digest, words),
    // Of commits a page shows ten digits, and of pull requests their numbers without a separator.
    ...values.map(String),
  ]);
  const durations = new Set(values.map(value => words.duration(value)));
  const page = CONSTANTS.reduce(
    (text, constant) => text.replaceAll(constant, ''),
    tamper(reportOf(digest, {}, english()).markdown),
  );
  return [...page.matchAll(/(\d[\d,]*(?:\.\d+)?%?)( (?:minute|hour|day)s?)?/g)].flatMap(match => {
    const [whole, number = '', unit] = match;
    if (known.has(number.replace(/,$/, '')) || (unit !== undefined && durations.has(whole))) return [];
    return [page.slice(Math.max(0, match.index - 60), match.index + 40)];
  });
}

/** Weeks before that make the page say all that it can of them. */
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
    undone: Array.from({ length: 3 }, (_, n) => ({ number: ago * 100 + n * 5, mergedAt: assessed(ago).start })),
  }),
);

describe('every number on the page is found in digest.json', () => {
  it('in the example week', () => {
    expect(unfounded(digestOfWorld(exampleWeek()))).toEqual([]);
  });

  it('in the example week among weeks before it', () => {
    const digest = digestOfWorld(exampleWeek(), { weeksBefore: WEEKS_BEFORE });
    const { markdown } = reportOf(digest);
    expect(markdown).toContain('## Against earlier weeks');
    expect(markdown).toContain('What was flagged fell');
    expect(unfounded(digest)).toEqual([]);
  });

  it('and one that is not would be noticed', () => {
    const digest = digestOfWorld(exampleWeek());
    expect(unfounded(digest, page => page.replace('72 pull requests', '20,777 pull requests'))).toHaveLength(1);
    expect(unfounded(digest, page => page.replace(/\d+\.\d hours/, '17.3 hours'))).toHaveLength(1);
    expect(unfounded(digest, page => `${page}\n97%`)).toHaveLength(1);
  });

  const SAVED = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'sglang-2026-w14.jsonl.gz');
  const tested = existsSync(SAVED) ? it : it.skip;

  tested('in a real week of 269 pull requests (skipped where ../shared/data is not there)', async () => {
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
