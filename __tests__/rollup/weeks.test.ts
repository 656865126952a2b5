import fc from 'fast-check';
import { instantOf } from '../../src/domain/instant.js';
import type { WeekRecord } from '../../src/domain/week-record.js';
import { digestOf, WEEK_14 } from '../support/digest.js';
import { runs } from '../support/property-runs.js';
import { pullRequest } from '../support/pull-request.js';
import { ofRepository, rolledUp } from './support.js';

const WEEK_MS = 7 * 86_400_000;

/** The week so many weeks before 2026-W14. */
function week(before: number, merged: number): WeekRecord {
  const at = (weeks: number) => instantOf(Date.parse(WEEK_14.start) - weeks * WEEK_MS);
  return { week: `2026-W${String(14 - before).padStart(2, '0')}`, start: at(before), end: at(before - 1), merged };
}

/** A digest of one merge, with the weeks before and the week itself. */
function digest(name: string, before: readonly WeekRecord[], merges = 1) {
  const week14 = digestOf(
    Array.from({ length: merges }, (_, index) => pullRequest({ number: index + 1 })),
    { weeksBefore: [...before] },
  );
  return ofRepository(name, week14);
}

const merges = ({ weeks }: { weeks: { week: string; merged: number }[] }) => weeks.map(one => [one.week, one.merged]);

describe('the weeks of a digest over several', () => {
  it('are sums, where every repository knows them', () => {
    const rolled = rolledUp([
      digest('octo/api', [week(3, 4), week(2, 5), week(1, 6)]),
      digest('octo/web', [week(3, 10), week(2, 20), week(1, 30)], 2),
    ]);
    expect(merges(rolled)).toEqual([
      ['2026-W11', 14],
      ['2026-W12', 25],
      ['2026-W13', 36],
      ['2026-W14', 3],
    ]);
    expect(rolled.trends?.merged).toMatchObject({ difference: expect.any(Number) });
    expect(rolled).not.toHaveProperty('withoutWeeks');
  });

  it('leave out one that a repository does not know between two that it knows', () => {
    const rolled = rolledUp([
      digest('octo/api', [week(3, 4), week(2, 5), week(1, 6)]),
      digest('octo/web', [week(3, 10), week(1, 30)]),
    ]);
    expect(merges(rolled).map(([name]) => name)).toEqual(['2026-W11', '2026-W13', '2026-W14']);
    expect(rolled.withoutWeeks).toEqual(['octo/web']);
  });

  it('take a repository that GitHub counted back to its first merge for empty before it', () => {
    const rolled = rolledUp([
      digest('octo/api', [week(3, 4), week(2, 5), week(1, 6)]),
      digest('octo/new', [week(1, 30)]),
    ]);
    expect(merges(rolled)).toEqual([
      ['2026-W11', 4],
      ['2026-W12', 5],
      ['2026-W13', 36],
      ['2026-W14', 2],
    ]);
  });

  it('do so for no clone, of which a part may have been read', () => {
    const clone = { ...digest('octo/new', [week(1, 30)]), source: 'git' as const };
    const rolled = rolledUp([digest('octo/api', [week(3, 4), week(2, 5), week(1, 6)]), clone]);
    expect(merges(rolled).map(([name]) => name)).toEqual(['2026-W13', '2026-W14']);
  });

  it('are none for a period that is no week', () => {
    const rolled = rolledUp([digest('octo/api', [week(1, 6)])], { period: { ...WEEK_14, week: null } });
    expect(rolled).toMatchObject({ weeks: [] });
    expect(rolled).not.toHaveProperty('trends');
  });

  it('end with this one, and have a number of all repositories', () => {
    const record = fc.record({ known: fc.boolean(), merged: fc.integer({ min: 1, max: 50 }) });
    const history = fc.array(record, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 4 }), histories => {
        const weeksOf = (all: (typeof histories)[number]) =>
          all.flatMap(({ known, merged }, index) => (known ? [week(5 - index, merged)] : []));
        const rolled = rolledUp(histories.map((all, index) => digest(`octo/r${index}`, weeksOf(all))));
        expect(rolled.weeks.at(-1)).toMatchObject({ week: '2026-W14', merged: histories.length });
        for (const { week: name, merged } of rolled.weeks.slice(0, -1)) {
          const index = 5 - (14 - Number(name.slice(-2)));
          const known = histories.flatMap(all => (all[index]?.known ? [all[index].merged] : []));
          expect(merged).toBe(known.reduce((sum, count) => sum + count, 0));
          // Where one has no number, it had no merge up to then.
          const unknown = histories.filter(all => !all[index]?.known);
          expect(unknown.filter(all => all.slice(0, index).some(one => one.known))).toEqual([]);
        }
      }),
      runs(200),
    );
  });
});
