import { trend } from '../../../src/compose/sections/trend.js';
import { hours, list, name, noted, number } from '../../../src/compose/values.js';
import type { Digest, Statistics } from '../../../src/domain/digest.js';
import { type SectionContent, type Statement, statement } from '../../../src/domain/page.js';
import type { TrendFigure } from '../../../src/domain/trends.js';
import type { WeekRecord } from '../../../src/domain/week-record.js';
import { said } from '../said.js';
import { contentOf, entries, type Given, inside, upTo } from '../support.js';

type Trends = NonNullable<Digest['trends']>;

const record = (week: string, merged: number): WeekRecord => ({
  week,
  start: '2026-03-30T00:00:00Z',
  end: '2026-04-06T00:00:00Z',
  merged,
});
const WEEKS = [record('2026-W11', 7), record('2026-W12', 1234), record('2026-W13', 5), record('2026-W14', 20)];
const SHOWN: Given = { weeks: WEEKS, trendWeeks: ['2026-W12', '2026-W13', '2026-W14'] };
const TIME = { medianHours: 20, p90Hours: 60, pullRequests: [1, 2, 3, 4], isReliable: true };

const sectionOf = (given: Given = {}, charts = true) =>
  contentOf(trend, { pullRequests: entries(20), ...given }, { charts });
const itemsOf = (content: SectionContent | null) =>
  inside(content, 'line', 'items') as readonly Statement[] | undefined;
const compared = (more: Partial<Trends> = {}): Given => ({
  trends: { weekBefore: '2026-W13', figures: [], revertStreak: 0, ...more },
});
const figure = (id: TrendFigure, before: number, direction: 'up' | 'down' | 'alike') => ({
  figure: id,
  before,
  now: 5,
  direction,
});
const flow = (more: Statistics['flow']): Given => ({ statistics: { flow: more } });
const lineOf = (...given: Given[]) => said(sectionOf(Object.assign({}, ...given))?.line ?? null);

describe('the line on the trend', () => {
  const merged = (more: Partial<NonNullable<Trends['merged']>> = {}) =>
    compared({ merged: { trend: 'more', before: 5, difference: 15, weeks: 4, ...more } });

  it('says if the week had the most or the fewest merges of several', () => {
    expect(itemsOf(sectionOf(merged({ trend: 'most' })))).toEqual([statement('merged', { trend: 'most', weeks: 4 })]);
    expect(lineOf(merged({ trend: 'most' }))).toBe('Most merges in 4 weeks');
    expect(lineOf(merged({ trend: 'fewest' }))).toBe('Fewest merges in 4 weeks');
  });

  it.each(['more', 'alike', 'fewer'] as const)('leaves it to the header that it had %s', trend => {
    expect(sectionOf(merged({ trend }))).toBeNull();
  });

  it('says that the week has not ended, and compares nothing', () => {
    expect(itemsOf(sectionOf({ period: { asOf: '2026-04-02T00:00:00Z' } }))).toEqual([
      statement('last-unfinished', {}),
    ]);
  });

  it('has the time to merge, and what it was if it changed', () => {
    const known = flow({ timeToMerge: TIME });
    expect(itemsOf(sectionOf(known))).toEqual([
      statement('merge-time', { median: hours(20), p90: hours(60), trend: 'alike', before: expect.anything() }),
    ]);
    expect(lineOf(known)).toBe('median 20 hours to merge, p90 2.5 days');
    for (const direction of ['up', 'down'] as const)
      expect(lineOf(known, compared({ figures: [figure('merge-time', 31, direction)] }))).toBe(
        'median 20 hours to merge (was 31 hours), p90 2.5 days',
      );
    expect(lineOf(known, compared({ figures: [figure('merge-time', 31, 'alike')] }))).not.toContain('was');
  });

  it('has the time to a first review', () => {
    expect(itemsOf(sectionOf(flow({ timeToFirstReview: TIME })))).toEqual([
      statement('review-time', { median: hours(20) }),
    ]);
  });

  it('has no times that too few pull requests have', () => {
    const few = { ...TIME, isReliable: false };
    expect(sectionOf(flow({ timeToMerge: few, timeToFirstReview: few }))).toBeNull();
  });

  it('counts what was merged without a review, and what it was before if it changed', () => {
    const four = flow({ unreviewed: upTo(4) });
    expect(itemsOf(sectionOf(four))).toEqual([
      statement('unreviewed', { n: 4, hasBefore: false, before: expect.anything() }),
    ]);
    expect(lineOf(four, compared({ figures: [figure('unreviewed', 9, 'down')] }))).toBe('4 without a review (was 9)');
    expect(lineOf(four, compared({ figures: [figure('unreviewed', 5, 'alike')] }))).toBe('4 without a review');
  });

  it('counts commits without a pull request', () => {
    const push = {
      sha: 'c0ffee5',
      title: 'x',
      author: { name: 'ada', bot: false },
      committedAt: '2026-03-31T00:00:00Z',
    };
    expect(itemsOf(sectionOf({ statistics: { directPushes: [push] } }))).toEqual([
      statement('direct-pushes', { n: 1 }),
    ]);
    expect(lineOf({ statistics: { directPushes: [push] } })).toBe('1 commit pushed without a pull request');
  });

  it('says nothing of what there is none of, or what is unknown', () => {
    expect(sectionOf({ statistics: { flow: { unreviewed: [] }, directPushes: [] } })).toBeNull();
    expect(sectionOf()).toBeNull();
  });
});

describe('the merges per week', () => {
  const merges = (week: string, count: number) => noted(name(week), number(count));
  const sentence = statement('week-merges', {
    weeks: list([merges('2026-W12', 1234), merges('2026-W13', 5), merges('2026-W14', 20)]),
  });

  it('are a chart of the weeks of the trend, each under its number', () => {
    expect(sectionOf(SHOWN)?.chart).toEqual({
      type: 'bars',
      bars: [
        { label: name('W12'), value: 1234 },
        { label: name('W13'), value: 5 },
        { label: name('W14'), value: 20 },
      ],
    });
  });

  it('are a sentence where the page has no chart', () => {
    expect(sectionOf(SHOWN, false)).toMatchObject({ chart: null, weeks: sentence });
    expect(said(sentence)).toBe('Merged per week: 2026-W12 (1,234), 2026-W13 (5), and 2026-W14 (20).');
  });

  it('are left out for a period that is not a week, and without weeks before', () => {
    expect(sectionOf({ ...SHOWN, period: { week: null } })).toBeNull();
    expect(sectionOf({ weeks: WEEKS })).toBeNull();
  });

  it('are left out of an empty week', () => {
    expect(sectionOf({ ...SHOWN, statistics: { volume: 'none' } })).toBeNull();
    expect(sectionOf({ ...SHOWN, statistics: { volume: 'few' } })).not.toBeNull();
  });
});
