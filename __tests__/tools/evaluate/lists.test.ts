import { type ListedWeek, listedWeeks } from '../../../tools/evaluate/second-look/lists.js';
import { comparedTable, listsTable } from '../../../tools/evaluate/second-look/table.js';
import { file, person, pullRequest } from '../../support/pull-request.js';

const DAY = 86_400_000;
const FIRST_MONDAY = Date.UTC(2026, 0, 5);
const WEEKS = 36;

/** Noon of a day of a week, the first of which is a Monday. */
const noon = (week: number, day: number) => new Date(FIRST_MONDAY + (week * 7 + day) * DAY + DAY / 2).toISOString();

/** Ten reviewed changes a week; in week 15, the one of Monday had failed checks, and #990 names it as the cause. */
function history(fixed: { week: number; day: number }, title = 'fix: sizes') {
  const weekly = Array.from({ length: WEEKS * 10 }, (_, index) => {
    const [week, place] = [Math.floor(index / 10), index % 10];
    const files = [file(`src/part-${place}.ts`, place === 9 ? 400 : 40)];
    const checks = week === 15 && place === 0 ? { checks: 'failure' as const } : {};
    const reviews = [{ author: person('bo'), state: 'approved' as const, submittedAt: noon(week, 0) }];
    return pullRequest({ number: index + 1, mergedAt: noon(week, place % 5), files, reviews, ...checks });
  });
  const fix = pullRequest({ number: 990, title, body: 'Broken by #151', mergedAt: noon(fixed.week, fixed.day) });
  return [...weekly, fix].sort((a, b) => (a.mergedAt < b.mergedAt ? -1 : 1));
}

function weekOf(weeks: readonly ListedWeek[]): ListedWeek {
  const found = weeks.find(({ listed }) => listed.count > 0);
  if (found === undefined) throw new Error('no week has a list');
  return found;
}

describe('the second looks of past weeks', () => {
  it('count what was repaired after the end of the week', () => {
    const weeks = listedWeeks(history({ week: 16, day: 1 }));
    expect(weekOf(weeks)).toMatchObject({
      start: '2026-04-20T00:00:00Z',
      listed: { count: 1, hits: 1 },
      all: { count: 10, hits: 1 },
      byChance: { count: 1, hits: 0.1 },
      largest: { count: 1, hits: 0 },
      riskiest: { count: 5 },
    });
  });

  it('do not count what was repaired within the week, when the list was made', () => {
    expect(weekOf(listedWeeks(history({ week: 15, day: 2 }))).listed).toEqual({ count: 1, hits: 0 });
    expect(weekOf(listedWeeks(history({ week: 16, day: 1 }, 'feat: sizes'))).listed).toEqual({ count: 1, hits: 0 });
  });

  it('leave out the first 90 days, and the last ones of which too little is known', () => {
    const starts = listedWeeks(history({ week: 16, day: 1 })).map(({ start }) => start.slice(0, 10));
    expect([starts.at(0), starts.at(-1)]).toEqual(['2026-04-06', '2026-05-04']);
  });

  it('make a table with a sum, and are compared with other choices', () => {
    const weeks = listedWeeks(history({ week: 16, day: 1 }));
    const repositories = new Map([
      ['octo/house', weeks],
      ['octo/shed', weeks],
    ]);
    expect(listsTable(repositories).at(-1)).toEqual(['all', '10', '2', '2', '2', '0.2', '0']);
    expect(comparedTable(repositories)[1]?.slice(1)).toEqual(['2 : 0.2', expect.stringMatching(/^10\.00 \(10\.00–/)]);
  });
});
