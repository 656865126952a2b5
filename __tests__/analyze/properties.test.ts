import fc from 'fast-check';
import { Digest } from '../../src/domain/digest.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { anyWeek, shuffled } from '../support/arbitraries.js';
import { digestOf, type Given } from '../support/digest.js';
import { runs } from '../support/property-runs.js';
import { person, pullRequest, review } from '../support/pull-request.js';

const RUNS = runs(100);

/** What the settings may ask for, and CODEOWNERS. */
const options: fc.Arbitrary<Given> = fc.record({
  botsApart: fc.boolean(),
  codeowners: fc.constantFrom(null, '* @all\n/src/ @ada\n'),
  modules: fc.constantFrom({}, { API: ['src/api/**'] } as Record<string, string[]>),
  exclusions: fc.constantFrom(
    { author: () => false, label: () => false, path: () => false, bots: false },
    {
      author: () => false,
      label: (label: string) => label === 'bug',
      path: (path: string) => path.endsWith('.md'),
      bots: true,
    },
  ),
});

function inOtherOrder(week: readonly PullRequest[], seed: number): PullRequest[] {
  return shuffled(week, seed).map(one => ({
    ...one,
    files: shuffled(one.files, seed + 1),
    ...(one.labels && { labels: shuffled(one.labels, seed + 2) }),
    ...(one.reviews && { reviews: shuffled(one.reviews, seed + 3) }),
  }));
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
const numbersIn = (rows: readonly { pullRequests: readonly number[] }[]) => rows.flatMap(row => row.pullRequests);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Every list of numbers below a value. */
function lists(value: unknown): number[][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > 0 && value.every(one => typeof one === 'number')) return [value];
  return Object.values(value).flatMap(lists);
}

describe('whatever was merged', () => {
  it('gives the same bytes in whatever order GitHub answers', () => {
    fc.assert(
      fc.property(anyWeek, options, fc.nat(), (week, given, seed) => {
        const [one, other] = [week, inOtherOrder(week, seed)].map(pullRequests => digestOf(pullRequests, given));
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
      RUNS,
    );
  });

  it('gives the same bytes where two reviews came in the same second', () => {
    const reviews = [review(person('ada'), 'Tue 10:00'), review(person('bo'), 'Tue 10:00', 'commented')];
    const [one, other] = [reviews, reviews.toReversed()].map(all =>
      digestOf([pullRequest({ number: 1, reviews: all })]),
    );
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it('is a digest as its schema has it', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const digest = digestOf(week, given);
        expect(Digest.safeParse(digest).error?.issues ?? []).toEqual([]);
        expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
      }),
      RUNS,
    );
  });

  it('has only the digest’s own pull requests behind its statistics, ascending, each once', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { statistics, pullRequests } = digestOf(week, given);
        const own = new Set(pullRequests.map(({ number }) => number));
        for (const numbers of lists(statistics)) {
          expect(numbers).toEqual(sorted([...new Set(numbers)]));
          expect(numbers.filter(number => !own.has(number))).toEqual([]);
        }
        for (const { pullRequest } of statistics.reverts) expect(own).toContain(pullRequest);
      }),
      RUNS,
    );
  });

  it('has exactly one theme and is of exactly one size, and everybody’s or nobody’s', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { statistics, pullRequests, themes } = digestOf(week, given);
        const { totals, sizes, authors, bots } = statistics;
        const nobodys = pullRequests.filter(({ author }) => author === null).map(({ number }) => number);
        expect(sorted(numbersIn(themes))).toEqual(totals.pullRequests);
        expect(sorted(numbersIn(sizes))).toEqual(totals.pullRequests);
        expect(sorted([...numbersIn(authors), ...numbersIn(bots), ...nobodys])).toEqual(totals.pullRequests);
      }),
      RUNS,
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { statistics, pullRequests, completeness } = digestOf(week, given);
        const { totals, modules } = statistics;
        const files = pullRequests.flatMap(one => one.files);
        const left = numbersIn(completeness.excluded).length;
        expect(completeness.gathered).toBe(week.length);
        expect(totals.pullRequests).toHaveLength(week.length - left);
        expect(totals.additions).toBe(sum(pullRequests.map(one => one.additions)));
        expect(totals.deletions).toBe(sum(pullRequests.map(one => one.deletions)));
        expect(totals.files).toBe(new Set(files.map(({ path }) => path)).size);
        expect(sum(modules.map(module => module.files))).toBe(totals.files);
        expect(sum(modules.map(module => module.additions))).toBe(sum(files.map(one => one.additions)));
        for (const entry of pullRequests) {
          const its = modules.filter(module => module.pullRequests.includes(entry.number)).map(({ path }) => path);
          expect(its.sort()).toEqual([...entry.modules].sort());
        }
      }),
      RUNS,
    );
  });

  it('tells a revert on both of its sides', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { pullRequests } = digestOf(week, given);
        const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
        for (const { number, outcome } of pullRequests) {
          // What the settings leave out may revert and reland, too; there is no entry to look at then.
          const by = entries.get(outcome.revertedBy ?? outcome.partlyRevertedBy ?? 0);
          if (by !== undefined) expect(by.outcome.reverts?.map(one => one.number)).toContain(number);
          const back = entries.get(outcome.relandedBy ?? 0);
          if (back !== undefined) expect(back.outcome.relands).toContain(number);
        }
      }),
      RUNS,
    );
  });
});
