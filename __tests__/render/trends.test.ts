import type { Digest } from '../../src/domain/digest.js';
import { digestOf, type Given, reportOf, WEEK_14 } from '../support/digest.js';
import { elements, onGitHub, visible } from '../support/github.js';
import { person, pullRequest, review } from '../support/pull-request.js';
import { counted, countedWeeks, judged } from '../support/weeks.js';

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
  const [, section] = reportOf(digest).markdown.split('## Against earlier weeks\n');
  if (section === undefined) return null;
  const { tree } = onGitHub(section.split('\n## ')[0] ?? '');
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
    const before = judged(1, {
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
    expect(trends(week([judged(2), judged(1)]))?.text).not.toContain('%');
  });

  it('is left out of a first and a second week, and of other periods', () => {
    expect(trends(week([]))).toBeNull();
    expect(trends(week([judged(1)]))).toBeNull();
    expect(trends(week([judged(2), judged(1)], { period: { ...WEEK_14, week: null } }))).toBeNull();
  });
});
