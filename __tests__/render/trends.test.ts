import type { Digest } from '../../src/domain/digest.js';
import { trends as section } from '../../src/render/sections/trends.js';
import { digestOf, type Given, WEEK_14 } from '../support/digest.js';
import { elements, onGitHub, visible } from '../support/github.js';
import { person, pullRequest, review } from '../support/pull-request.js';
import { assessed, counted, countedWeeks, type GivenWeek } from '../support/weeks.js';
import { sectionOf, sourceOf, wordsOf } from './reading.js';

const week = (weeksBefore: Given['weeksBefore'], given: Given = {}) =>
  digestOf(
    Array.from({ length: 20 }, (_, n) =>
      pullRequest({
        number: n + 1,
        author: person(`p${n % 4}`),
        reviews: n < 13 ? [review(person('bo'), 'Mon 14:00')] : [],
      }),
    ),
    { weeksBefore, ...given },
  );

/** The section's tables, row by row, and what stands below them; null where there is no such section. */
function trends(digest: Digest) {
  const section = sourceOf(digest, 'trends');
  if (section === '') return null;
  const { tree } = onGitHub(section);
  const tables = elements(tree, 'table').map(table =>
    elements(table, 'tr').map(row => elements(row, 'td', 'th').map(visible).join(' | ')),
  );
  return { tables, text: visible(tree) };
}

describe('the section against earlier weeks', () => {
  it('tells the merges of the last eight weeks', () => {
    expect(trends(week(countedWeeks(1, 2, 1234, 4, 5, 6, 7, 8, 9)))?.text).toContain(
      'Merged a week: 2026-W07 (1,234), 2026-W08 (4), 2026-W09 (5), 2026-W10 (6), 2026-W11 (7), 2026-W12 (8), 2026-W13 (9), and 2026-W14 (20).',
    );
  });

  it('sets every known figure beside that of the week before, with its direction', () => {
    const before = assessed(1, {
      merged: 31,
      authors: 3,
      reverts: 2,
      meanImportance: 0,
      medianHoursToMerge: 24,
      unreviewed: { pullRequests: 3, of: 31 },
    });
    const [compared] = trends(week([counted(2), before]))?.tables ?? [];
    expect(compared?.map(row => row.replace(/0\.0 → [1-9]\.\d/, '0.0 → more'))).toEqual([
      ' | 2026-W13 → 2026-W14 | ',
      'Merged | 31 → 20 | down',
      'Authors | 3 → 4 | about the same',
      'Mean importance, 0 to 10 | 0.0 → more | up',
      'Half merged within | 24 hours → 24 hours | about the same',
      'Without a review by another person | 3 of 31 → 7 of 20 | up',
      'Reverts | 2 → 0 | down',
    ]);
  });

  it('compares merges alone with a week that was only counted', () => {
    expect(trends(week(countedWeeks(5, 18)))?.tables[0]).toEqual([
      ' | 2026-W13 → 2026-W14 | ',
      'Merged | 18 → 20 | about the same',
    ]);
  });

  it('compares nothing with a week further back, nor before the week has ended', () => {
    expect(trends(week([counted(4), counted(3)]))?.tables).toEqual([]);
    const running = trends(week(countedWeeks(5, 18), { period: { ...WEEK_14, asOf: '2026-04-02T00:00:00Z' } }));
    expect(running?.tables).toEqual([]);
    expect(running?.text).toContain('The last week has not ended yet.');
  });

  it('never tells a difference as a percentage', () => {
    expect(trends(week([assessed(2), assessed(1)]))?.text).not.toContain('%');
  });

  it('is left out of a first and a second week, and of other periods', () => {
    expect(trends(week([]))).toBeNull();
    expect(trends(week([assessed(1)]))).toBeNull();
    expect(trends(week([assessed(2), assessed(1)], { period: { ...WEEK_14, week: null } }))).toBeNull();
  });
});

describe('a figure goes', () => {
  const of = (now: GivenWeek, before: GivenWeek) =>
    sectionOf({ ...week([]), weeks: [counted(2), assessed(1, before), assessed(0, now)] }, 'trends');
  const unreviewed = (pullRequests: number) => ({ unreviewed: { pullRequests, of: 10 } });

  it.each<[GivenWeek, GivenWeek, string]>([
    [{ merged: 13 }, {}, 'Merged 10 → 13 up'],
    [{ merged: 12 }, {}, 'Merged 10 → 12 about the same'],
    [{ merged: 7 }, {}, 'Merged 10 → 7 down'],
    [{ merged: 109 }, { merged: 100 }, 'Merged 100 → 109 about the same'],
    [{ authors: 5 }, {}, 'Authors 3 → 5 up'],
    [{ authors: 4 }, {}, 'Authors 3 → 4 about the same'],
    [{ meanImportance: 2.25 }, { meanImportance: 2 }, 'Mean importance, 0 to 10 2.0 → 2.3 up'],
    [{ meanImportance: 2.2 }, { meanImportance: 2 }, 'Mean importance, 0 to 10 2.0 → 2.2 about the same'],
    [{ medianHoursToMerge: 6 }, { medianHoursToMerge: 5 }, 'Half merged within 5 hours → 6 hours up'],
    [{ medianHoursToMerge: 5.9 }, { medianHoursToMerge: 5 }, 'Half merged within 5 hours → 5.9 hours about the same'],
    [unreviewed(5), unreviewed(3), 'Without a review by another person 3 of 10 → 5 of 10 up'],
    [unreviewed(4), unreviewed(3), 'Without a review by another person 3 of 10 → 4 of 10 about the same'],
    [{ reverts: 1 }, { reverts: 2 }, 'Reverts 2 → 1 down'],
    [{ reverts: 1 }, { reverts: 1 }, 'Reverts 1 → 1 about the same'],
  ])('%j after %j', (now, before, row) => expect(of(now, before)).toContain(row));

  it('nowhere where one of the two is not known', () => {
    expect(of(unreviewed(5), { meanImportance: 3 })).not.toMatch(/Without a review|Mean importance/);
  });
});

describe('the weeks are drawn', () => {
  const drawn = (...before: number[]) =>
    /x-axis \[(.*)\]\n.*\n {2}bar \[(.*)\]/.exec(sourceOf(week(countedWeeks(...before)), 'trends'))?.slice(1);

  it('from four on, each under its number, and eight at most', () => {
    expect(drawn(5, 6)).toBeUndefined();
    expect(drawn(5, 6, 7)).toEqual(['"W11", "W12", "W13", "W14"', '5, 6, 7, 20']);
    expect(drawn(1, 2, 3, 4, 5, 6, 7, 8)?.[1]).toBe('2, 3, 4, 5, 6, 7, 8, 20');
  });

  it('where pictures are asked for', () => {
    const digest = week(countedWeeks(5, 6, 7));
    expect(section.view(digest, wordsOf(digest), { charts: false })).toMatchObject({ chart: null });
  });
});

it('weeks of three have no trend', () => {
  const of = (...merged: number[]) => ({
    ...week([]),
    weeks: merged.map((count, n) => counted(merged.length - 1 - n, count)),
  });
  expect(trends(of(3, 3, 3))).toBeNull();
  expect(trends(of(3, 4, 3))).not.toBeNull();
});
