import fc from 'fast-check';
import { recordWeek } from '../../src/analyze/index.js';
import { Digest } from '../../src/domain/digest.js';
import { daysBefore } from '../../src/domain/instant.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { isRevert, stands } from '../../src/domain/standing.js';
import { anyWeek, shuffled } from '../support/arbitraries.js';
import { analysisOf, digestOf, type Given } from '../support/digest.js';
import { runs } from '../support/property-runs.js';
import { person, pullRequest, review } from '../support/pull-request.js';
import { assessed } from '../support/weeks.js';

/** Each run analyzes a period of up to 25 pull requests. `PROPERTY_RUNS=1000 npm run jest -- analyze/index-properties` tries more. */
const RUNS = runs(50);

const STEPS = [
  ...['[1/3] Roof: open it', '[2/3] Roof: paint it', '[3/3] roof: close it', '[1/2] Roof: open it'],
  ...['Walls, part 1', 'Walls, part 2', 'Port door a to glass', 'Port door b to glass', 'Port door c to glass'],
];

/** Settings, and CODEOWNERS. */
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

/** Some steps of series, and alike titles, instead of the titles of a week. */
const weekWithSeries = fc
  .tuple(anyWeek, fc.array(fc.constantFrom(...STEPS), { maxLength: 25 }))
  .map(([week, titles]) => week.map((one, index) => ({ ...one, title: titles[index] ?? one.title })));

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

/** Lists that are ordered by importance instead of number. */
const BY_IMPORTANCE = ['listed'];

interface NumberList {
  /** The keys that lead to it, such as `signals`, `0`, `listed`. */
  path: string[];
  numbers: number[];
}

/** All lists of numbers in a value. */
function numberLists(value: unknown, path: string[] = []): NumberList[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > 0 && value.every(one => typeof one === 'number'))
    return [{ path, numbers: value }];
  return Object.entries(value).flatMap(([key, one]) => numberLists(one, [...path, key]));
}

describe('the digest of any pull requests', () => {
  it('has the same bytes in whatever order GitHub returns them', () => {
    fc.assert(
      fc.property(fc.oneof(anyWeek, weekWithSeries), options, fc.nat(), (week, given, seed) => {
        const [one, other] = [week, inOtherOrder(week, seed)].map(pullRequests => digestOf(pullRequests, given));
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
      RUNS,
    );
  });

  it('has the same bytes in whatever order reviews of the same second are returned', () => {
    const reviews = [review(person('ada'), 'Tue 10:00'), review(person('bo'), 'Tue 10:00', 'commented')];
    const [one, other] = [reviews, reviews.toReversed()].map(all =>
      digestOf([pullRequest({ number: 1, reviews: all })]),
    );
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it('matches its schema, and is the same after it was saved and parsed', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const digest = digestOf(week, given);
        expect(Digest.safeParse(digest).error?.issues ?? []).toEqual([]);
        expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
      }),
      RUNS,
    );
  });

  it('has lists of numbers that are ascending and without duplicates, except lists by importance', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        for (const { path, numbers } of numberLists(digestOf(week, given).statistics)) {
          const distinct = [...new Set(numbers)];
          expect([path, numbers]).toEqual([
            path,
            BY_IMPORTANCE.includes(path.at(-1) ?? '') ? distinct : sorted(distinct),
          ]);
        }
      }),
      RUNS,
    );
  });

  it('has statistics with only its own pull requests', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { statistics, pullRequests } = digestOf(week, given);
        const own = new Set(pullRequests.map(({ number }) => number));
        expect(numberLists(statistics).filter(({ numbers }) => numbers.some(number => !own.has(number)))).toEqual([]);
        for (const { pullRequest } of statistics.reverts) expect(own).toContain(pullRequest);
      }),
      RUNS,
    );
  });

  it('counts pull requests of earlier weeks as reverted only if its reverts reverted them', () => {
    fc.assert(
      fc.property(anyWeek, options, (all, given) => {
        const half = Math.ceil(all.length / 2);
        const earlier = all.slice(0, half).map(one => ({ ...one, mergedAt: daysBefore(one.mergedAt, 7) }));
        const flagged = earlier.slice(0, 5).map(({ number }) => ({ number, signals: [] }));
        const { statistics } = digestOf(all.slice(half), {
          ...given,
          earlier,
          weeksBefore: [assessed(1, { flagged })],
        });
        const { ofEarlier, flaggedBefore } = statistics.reverted;
        const reverted = statistics.reverts.flatMap(one => one.reverted).filter(one => !one.mergedInPeriod);
        const numbers = reverted.map(({ number }) => number);
        expect(numbers).toEqual(expect.arrayContaining(ofEarlier));
        expect(numbers).toEqual(expect.arrayContaining(flaggedBefore.known));
        expect(earlier.map(({ number }) => number)).toEqual(expect.arrayContaining(flaggedBefore.known));
        expect(flaggedBefore.known).toEqual(expect.arrayContaining(ofEarlier));
        expect(flaggedBefore.known).toEqual(expect.arrayContaining(flaggedBefore.flagged));
      }),
      RUNS,
    );
  });

  it('lists the pull requests of each signal by importance', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { statistics, pullRequests } = digestOf(week, given);
        const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
        const scoreOf = (number: number) => entries.get(number)?.importance.score ?? -1;
        for (const { pullRequests: all, listed, unlisted } of statistics.signals) {
          expect(sorted([...listed, ...unlisted])).toEqual(all);
          expect(listed).toEqual([...listed].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b));
          for (const number of unlisted) expect(scoreOf(number)).toBeLessThanOrEqual(scoreOf(listed.at(-1) ?? 0));
        }
      }),
      RUNS,
    );
  });

  it('has each pull request in one size and one group of authors', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { totals, sizes, authors, bots } = digestOf(week, given).statistics;
        const { byPeople, byBots, byDeletedAccounts } = totals;
        expect(sorted(numbersIn(sizes))).toEqual(totals.pullRequests);
        expect(sorted(numbersIn(authors))).toEqual(byPeople);
        expect(sorted(numbersIn(bots))).toEqual(byBots);
        expect(sorted([...byPeople, ...byBots, ...byDeletedAccounts])).toEqual(totals.pullRequests);
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
        const excluded = numbersIn(completeness.excluded);
        expect(completeness.gathered).toBe(week.length);
        expect(totals.pullRequests).toHaveLength(week.length - excluded.length);
        expect(completeness.excludedPullRequests).toEqual(sorted(excluded));
        expect(totals.additions).toBe(sum(pullRequests.map(one => one.additions)));
        expect(totals.deletions).toBe(sum(pullRequests.map(one => one.deletions)));
        expect(totals.files).toBe(new Set(files.map(({ path }) => path)).size);
        expect(sum(modules.map(module => module.files))).toBe(totals.files);
        expect(sum(modules.map(module => module.additions))).toBe(sum(files.map(one => one.additions)));
        for (const entry of pullRequests) {
          const own = modules.filter(module => module.pullRequests.includes(entry.number)).map(({ path }) => path);
          expect(own.sort()).toEqual([...entry.modules].sort());
        }
      }),
      RUNS,
    );
  });

  it('reports each revert and reland on both sides', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { pullRequests } = digestOf(week, given);
        const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
        for (const { number, outcome } of pullRequests) {
          // A revert or reland that the settings exclude has no entry.
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

describe('the briefing of any pull requests', () => {
  it('has each pull request in one area, in none, or among the minor ones', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { statistics, areas, withoutArea, minor } = digestOf(week, given);
        const all = [...numbersIn(areas), ...withoutArea, ...numbersIn(minor)];
        expect(sorted(all)).toEqual(statistics.totals.pullRequests);
        expect(areas.length === 0 || all.length >= 12).toBe(true);
        expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
        expect(new Set(areas.map(({ name }) => name.toLowerCase())).size).toBe(areas.length);
        expect(new Set(minor.map(({ kind }) => kind)).size).toBe(minor.length);
      }),
      RUNS,
    );
  });

  it('names only pull requests of the digest', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { statistics, highlights, attention, secondLook, series } = digestOf(week, given);
        const named = [
          ...highlights,
          ...[...attention, ...secondLook].map(({ pullRequest }) => pullRequest),
          ...numbersIn(series),
        ];
        expect(statistics.totals.pullRequests).toEqual(expect.arrayContaining(named));
      }),
      RUNS,
    );
  });

  it('lists by importance, and no pull request twice', () => {
    fc.assert(
      fc.property(weekWithSeries, options, (week, given) => {
        const { pullRequests, highlights, areas, withoutArea, minor, series, secondLook } = digestOf(week, given);
        const scores = new Map(pullRequests.map(({ number, importance }) => [number, importance.score]));
        const scoreOf = (number: number) => scores.get(number) ?? -1;
        for (const list of [highlights, withoutArea, ...[...areas, ...minor].map(one => one.pullRequests)])
          expect(list).toEqual([...new Set(list)].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b));
        const looks = secondLook.map(({ pullRequest }) => pullRequest);
        for (const list of [numbersIn(series), looks]) expect(list).toEqual([...new Set(list)]);
      }),
      RUNS,
    );
  });

  it('never leaves a highlight without an area where there are areas', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { highlights, areas, withoutArea } = digestOf(week, given);
        const homeless = areas.length === 0 ? [] : highlights.filter(number => withoutArea.includes(number));
        expect(homeless).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has no revert, and nothing reverted, among the highlights and second looks', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const { pullRequests, highlights, secondLook } = digestOf(week, given);
        const chosen = [...highlights, ...secondLook.map(({ pullRequest }) => pullRequest)];
        const outcomes = new Map(pullRequests.map(({ number, outcome }) => [number, outcome]));
        expect(chosen.filter(number => isRevert(outcomes.get(number) ?? {}))).toEqual([]);
        expect(chosen.filter(number => !stands(outcomes.get(number) ?? {}))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keeps the steps of a series together', () => {
    fc.assert(
      fc.property(weekWithSeries, options, (week, given) => {
        const { series, areas, withoutArea, minor } = digestOf(week, given);
        const groups = [...areas.map(area => area.pullRequests), withoutArea, numbersIn(minor)];
        for (const { pullRequests } of series) {
          expect(pullRequests.length).toBeGreaterThan(1);
          expect(groups.filter(group => pullRequests.some(number => group.includes(number)))).toHaveLength(1);
        }
      }),
      RUNS,
    );
  });

  it('says in one line what each pull request does', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        for (const { effect } of digestOf(week, given).pullRequests) {
          expect(effect.text).not.toMatch(/[\r\n]/);
          expect(effect.text).toBe(effect.text.trim());
          expect(effect.text).not.toMatch(/(?<!\.)[.。]$/);
          // A name in code, such as `fooBar`, keeps its spelling.
          expect(effect.text).not.toMatch(/^\p{Ll}+ /u);
        }
      }),
      RUNS,
    );
  });
});

describe('the record of a week', () => {
  it('is the same with and without the digest of the week', () => {
    fc.assert(
      fc.property(anyWeek, options, (week, given) => {
        const half = Math.ceil(week.length / 2);
        const earlier = week.slice(0, half).map(one => ({ ...one, mergedAt: daysBefore(one.mergedAt, 7) }));
        const analysis = analysisOf(week.slice(half), { ...given, earlier, weeksBefore: [assessed(1)] });
        expect(recordWeek(...analysis)).toEqual([digestOf(week.slice(half), { ...given, earlier }).weeks?.at(-1)]);
      }),
      RUNS,
    );
  });
});
