import { flowParagraph } from '../../../src/compose/statements/flow.js';
import { hours } from '../../../src/compose/values.js';
import type { Digest, Statistics } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { said } from '../said.js';
import { digest, upTo } from '../support.js';

type Duration = NonNullable<Statistics['flow']['timeToMerge']>;
type Direction = NonNullable<Digest['trends']>['figures'][number]['direction'];

const duration = (more: Partial<Duration> = {}): Duration => ({
  medianHours: 20,
  p90Hours: 40,
  pullRequests: upTo(4),
  isReliable: true,
  ...more,
});
const UNRELIABLE = duration({ isReliable: false });

const paragraphOf = (flow: Statistics['flow'], figures: NonNullable<Digest['trends']>['figures'] = []) =>
  flowParagraph(digest({ statistics: { flow }, trends: { weekBefore: '2026-W13', figures, revertStreak: 0 } }));
const weekAfter = (before: number, direction: Direction) => [
  { figure: 'merge-time' as const, before, now: 20, direction },
];

describe('how long things took', () => {
  it('has the times to merge and to the first review', () => {
    const timeToFirstReview = duration({ medianHours: 5, pullRequests: upTo(58) });
    expect(paragraphOf({ timeToMerge: duration(), timeToFirstReview })).toEqual({
      type: 'paragraph',
      sentences: [
        statement('merge-time', { median: hours(20), p90: hours(40), trend: 'alike', before: hours(0) }),
        statement('review-time', { median: hours(5), p90: hours(40), n: 58 }),
      ],
    });
  });

  it('reads as two sentences', () => {
    expect(said(paragraphOf({ timeToMerge: duration(), timeToFirstReview: duration({ medianHours: 5 }) }))).toBe(
      'The median time to merge was 20 hours, p90 40 hours. The median time to the first review by somebody else was 5 hours, p90 40 hours, for the 4 that had one.',
    );
  });

  it.each([
    [18, 'up', 'slower', ', against 18 hours the week before.'],
    [23, 'down', 'faster', '; the week before it was 23 hours.'],
    [20, 'alike', 'alike', ', p90 40 hours.'],
  ] as const)('is compared with a week with a median of %d: %j is %j', (before, direction, trend, end) => {
    const paragraph = paragraphOf({ timeToMerge: duration() }, weekAfter(before, direction));
    expect(paragraph).toMatchObject({ sentences: [{ values: { trend, before: hours(before) } }] });
    expect(said(paragraph)).toContain(end);
  });

  it('leaves out what was measured on too few pull requests', () => {
    expect(paragraphOf({ timeToMerge: UNRELIABLE, timeToFirstReview: duration() })).toMatchObject({
      sentences: [{ id: 'review-time' }],
    });
    expect(paragraphOf({ timeToMerge: duration(), timeToFirstReview: UNRELIABLE })).toMatchObject({
      sentences: [{ id: 'merge-time' }],
    });
  });

  it('is not said if nothing is known', () => {
    expect(paragraphOf({ timeToMerge: UNRELIABLE, timeToFirstReview: UNRELIABLE })).toBeNull();
    expect(paragraphOf({})).toBeNull();
  });
});
