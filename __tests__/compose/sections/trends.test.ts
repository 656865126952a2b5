import { trends } from '../../../src/compose/sections/trends.js';
import { decimal, hours, list, name, noted, number, term } from '../../../src/compose/values.js';
import type { Digest } from '../../../src/domain/digest.js';
import { statement, type Value } from '../../../src/domain/page.js';
import type { TrendFigure } from '../../../src/domain/trends.js';
import type { WeekRecord } from '../../../src/domain/week-record.js';
import { said } from '../said.js';
import { contentOf, type Given, inside } from '../support.js';

type Figure = NonNullable<Digest['trends']>['figures'][number];

const record = (week: string, merged: number): WeekRecord => ({
  week,
  start: '2026-03-30T00:00:00Z',
  end: '2026-04-06T00:00:00Z',
  merged,
});
const WEEKS = [record('2026-W11', 7), record('2026-W12', 1234), record('2026-W13', 5), record('2026-W14', 20)];
const SHOWN = ['2026-W12', '2026-W13', '2026-W14'];

const figure = (id: TrendFigure, before: number, now: number, more: Partial<Figure> = {}): Figure => ({
  figure: id,
  before,
  now,
  direction: 'up',
  ...more,
});
const compared = (...figures: Figure[]): Given => ({ trends: { weekBefore: '2026-W13', figures, revertStreak: 0 } });
const sectionOf = (given: Given = {}, charts = true) =>
  contentOf(trends, { weeks: WEEKS, trendWeeks: SHOWN, ...given }, charts);

describe('the section of trends', () => {
  it('is left out if the digest has no weeks for it', () => {
    expect(contentOf(trends, { weeks: WEEKS })).toBeNull();
    expect(contentOf(trends)).toBeNull();
  });

  it('is left out for a period that is not a week', () => expect(sectionOf({ period: { week: null } })).toBeNull());

  it('has the merges of the weeks that it is about', () => {
    const merges = (week: string, count: number) => noted(name(week), number(count));
    const weeks = list([merges('2026-W12', 1234), merges('2026-W13', 5), merges('2026-W14', 20)]);
    expect(sectionOf()?.merges).toEqual({ type: 'paragraph', sentences: [statement('week-merges', { weeks })] });
    expect(said(sectionOf()?.merges)).toBe('Merges per week: 2026-W12 (1,234), 2026-W13 (5), and 2026-W14 (20).');
  });

  it('says that the week has not ended, and compares nothing', () => {
    const content = sectionOf({ period: { asOf: '2026-04-02T00:00:00Z' } });
    expect(inside(content, 'merges', 'sentences', 1)).toEqual(statement('last-unfinished', {}));
    expect(content?.compared).toBeNull();
  });

  it('draws the merges of these weeks, each under its number', () => {
    expect(sectionOf()?.chart).toEqual({
      type: 'bars',
      bars: [
        { label: name('W12'), value: 1234 },
        { label: name('W13'), value: 5 },
        { label: name('W14'), value: 20 },
      ],
      layout: 'columns',
    });
    expect(sectionOf({}, false)?.chart).toBeNull();
  });
});

describe('the comparison with the week before', () => {
  it('has a row for each figure, in their order', () => {
    const given = compared(
      figure('merged', 31, 20, { direction: 'down' }),
      figure('authors', 3, 4, { direction: 'alike' }),
    );
    expect(sectionOf(given)?.compared).toEqual({
      before: name('2026-W13'),
      now: name('2026-W14'),
      rows: [
        {
          name: term('phrases', 'trend-merged'),
          before: number(31),
          now: number(20),
          direction: term('phrases', 'direction-down'),
        },
        {
          name: term('phrases', 'trend-authors'),
          before: number(3),
          now: number(4),
          direction: term('phrases', 'direction-alike'),
        },
      ],
    });
  });

  it.each<[Figure, Value, Value]>([
    [figure('merged', 31, 20), number(31), number(20)],
    [figure('authors', 3, 4), number(3), number(4)],
    [figure('reverts', 2, 1), number(2), number(1)],
    [figure('importance', 2, 2.25), decimal(2), decimal(2.25)],
    [figure('merge-time', 5, 6), hours(5), hours(6)],
    [
      figure('unreviewed', 3, 5, { of: { before: 31, now: 20 } }),
      statement('n-of-m', { n: 3, m: 31 }),
      statement('n-of-m', { n: 5, m: 20 }),
    ],
  ])('shows %j as what it is', (given, before, now) => {
    expect(inside(sectionOf(compared(given)), 'compared', 'rows', 0)).toMatchObject({ before, now });
  });

  it.each<[Figure, string]>([
    [figure('merged', 31, 20, { direction: 'down' }), 'Merged 31 → 20 down'],
    [figure('authors', 3, 4, { direction: 'alike' }), 'Authors 3 → 4 about the same'],
    [figure('importance', 2, 2.25), 'Mean importance, 0 to 10 2.0 → 2.3 up'],
    [figure('merge-time', 5, 5.9), 'Median time to merge 5 hours → 5.9 hours up'],
    [
      figure('unreviewed', 3, 5, { of: { before: 31, now: 20 } }),
      'Without a review by another person 3 of 31 → 5 of 20 up',
    ],
    [figure('reverts', 2, 1, { direction: 'down' }), 'Reverts 2 → 1 down'],
  ])('of %j reads: %s', (given, text) => {
    const row = inside(sectionOf(compared(given)), 'compared', 'rows', 0);
    const { name: label, before, now, direction } = row as unknown as Record<string, Value>;
    expect(`${said(label)} ${said(before)} → ${said(now)} ${said(direction)}`).toBe(text);
  });

  it('is left out if nothing can be compared', () => {
    expect(sectionOf()?.compared).toBeNull();
    expect(sectionOf(compared())?.compared).toBeNull();
  });
});
