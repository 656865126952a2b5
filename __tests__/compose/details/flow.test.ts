import { flowContent } from '../../../src/compose/details/flow.js';
import {
  author,
  decimal,
  hours,
  list,
  name,
  noted,
  number,
  path,
  reference,
  term,
  title,
} from '../../../src/compose/values.js';
import type { Digest, Statistics } from '../../../src/domain/digest.js';
import { statement, type Value } from '../../../src/domain/page.js';
import type { TrendFigure } from '../../../src/domain/trends.js';
import { person } from '../../support/pull-request.js';
import { said, saidAll } from '../said.js';
import { digest, inside, upTo } from '../support.js';

type Figure = NonNullable<Digest['trends']>['figures'][number];

const figure = (id: TrendFigure, before: number, now: number, more: Partial<Figure> = {}): Figure => ({
  figure: id,
  before,
  now,
  direction: 'up',
  ...more,
});
const contentOf = (statistics: Partial<Statistics> = {}, figures?: Figure[]) =>
  flowContent(digest({ statistics, ...(figures && { trends: { weekBefore: '2026-W13', figures, revertStreak: 0 } }) }));

describe('the details on reviews and sizes', () => {
  it('are the sizes alone if nothing else is known', () => {
    expect(contentOf({ sizes: [{ size: 'S', pullRequests: [1, 2] }] })).toEqual({
      compared: null,
      groups: [],
      sizes: list([noted(name('S'), number(2))], 'dot'),
      directPushes: null,
    });
  });

  it('list what was merged without a second person', () => {
    const { groups } = contentOf({ flow: { unreviewed: [1, 2], selfMerged: [3] } });
    expect(groups).toEqual([
      statement('group', {
        label: term('phrases', 'without-review'),
        n: 2,
        references: list([reference(1), reference(2)]),
      }),
      statement('group', { label: term('phrases', 'merged-by-author'), n: 1, references: list([reference(3)]) }),
    ]);
    expect(saidAll(groups)).toEqual(['Without a review · 2: #1 and #2', 'Merged by their authors · 1: #3']);
  });

  it('list no group that is empty', () => {
    expect(contentOf({ flow: { unreviewed: [], selfMerged: [] } })).toMatchObject({ groups: [] });
  });

  it('list twenty of a group at most, and count all', () => {
    const [group] = contentOf({ flow: { unreviewed: upTo(21) } }).groups as Value[];
    expect(said(group ?? null)).toMatch(/^Without a review · 21: #1, .*#20, and 1 more$/);
  });

  it('list branches if there are two', () => {
    const branch = (of: string, ...pullRequests: number[]) => ({ branch: of, pullRequests });
    expect(contentOf({ baseBranches: [branch('main', 1, 3), branch('release/2', 2)] }).groups).toMatchObject([
      { values: { label: path('main'), n: 2 } },
      { values: { label: path('release/2'), n: 1 } },
    ]);
    expect(contentOf({ baseBranches: [branch('main', 1)] }).groups).toEqual([]);
  });
});

describe('commits without a pull request', () => {
  const ada = person('ada');
  const push = { sha: '0123456789abcdef', title: 'Fix x', author: ada, committedAt: '2026-03-31T00:00:00Z' };

  it('are listed', () => {
    const content = contentOf({ directPushes: [push] });
    expect(content.directPushes).toEqual({
      commits: [
        statement('direct-push', {
          commit: { type: 'commit', sha: '0123456789abcdef' },
          title: title('Fix x'),
          author: author(ada),
        }),
      ],
      more: null,
    });
    expect(said(inside(content, 'directPushes', 'commits', 0))).toBe('0123456789 Fix x — ada');
  });

  it('are thirty at most, and how many there are beside', () => {
    const content = contentOf({ directPushes: upTo(32).map(() => push) });
    expect(inside(content, 'directPushes', 'commits')).toHaveLength(30);
    expect(inside(content, 'directPushes', 'more')).toEqual(statement('more-in-json', { n: 2 }));
  });
});

describe('the comparison with the week before', () => {
  it('has a line for each figure, in their order', () => {
    const content = contentOf({}, [
      figure('merged', 31, 20, { direction: 'down' }),
      figure('authors', 3, 4, { direction: 'alike' }),
    ]);
    expect(content.compared).toEqual({
      before: name('2026-W13'),
      lines: [
        statement('compared', {
          figure: term('phrases', 'trend-merged'),
          before: number(31),
          now: number(20),
          direction: term('phrases', 'direction-down'),
        }),
        expect.objectContaining({ id: 'compared' }),
      ],
    });
  });

  it.each<[Figure, Value, Value, string]>([
    [figure('merged', 31, 20, { direction: 'down' }), number(31), number(20), 'Merged: 31 → 20 (down)'],
    [figure('authors', 3, 4, { direction: 'alike' }), number(3), number(4), 'Authors: 3 → 4 (about the same)'],
    [figure('reverts', 2, 3), number(2), number(3), 'Reverts: 2 → 3 (up)'],
    [figure('importance', 2, 2.25), decimal(2), decimal(2.25), 'Mean importance, 0 to 10: 2.0 → 2.3 (up)'],
    [figure('merge-time', 5, 5.9), hours(5), hours(5.9), 'Median time to merge: 5 hours → 5.9 hours (up)'],
    [
      figure('unreviewed', 3, 5, { of: { before: 31, now: 20 } }),
      statement('n-of-m', { n: 3, m: 31 }),
      statement('n-of-m', { n: 5, m: 20 }),
      'Without a review by another person: 3 of 31 → 5 of 20 (up)',
    ],
  ])('shows %j as what it is', (given, before, now, text) => {
    const line = inside(contentOf({}, [given]), 'compared', 'lines', 0);
    expect(line).toMatchObject({ values: { before, now } });
    expect(said(line)).toBe(text);
  });
});
