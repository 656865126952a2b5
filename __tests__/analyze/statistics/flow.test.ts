import { flow } from '../../../src/analyze/statistics/flow.js';
import { digestOf } from '../../support/digest.js';
import { bot, fromGit, type Moment, person, pullRequest, review } from '../../support/pull-request.js';
import { entries, FACTS, finding } from './support.js';

const [ada, bo] = [person('ada'), person('bo')];
const robot = bot('reviewer');

const flowOf = (...args: Parameters<typeof digestOf>) => digestOf(...args).statistics.flow;

describe('the time to merge', () => {
  it('has the middle value as the median of an odd number', () => {
    const hours: Moment[] = ['Tue 01:00', 'Tue 03:00', 'Tue 08:00'];
    const week = hours.map((merged, index) => pullRequest({ number: index + 1, opened: 'Tue 00:00', merged }));
    expect(flowOf(week).timeToMerge).toEqual({
      medianHours: 3,
      p90Hours: 7,
      pullRequests: [1, 2, 3],
      isReliable: false,
    });
  });

  it('has the mean of the two middle values as the median of an even number', () => {
    const hours: Moment[] = ['Tue 01:00', 'Tue 02:00', 'Tue 04:00', 'Tue 21:00'];
    const week = hours.map((merged, index) => pullRequest({ number: index + 1, opened: 'Tue 00:00', merged }));
    expect(flowOf(week).timeToMerge).toMatchObject({ medianHours: 3, p90Hours: 15.9 });
  });

  it('does not depend on the order of merges', () => {
    const opened: Moment[] = ['Tue 01:00', 'Tue 09:00', 'Tue 08:00'];
    const week = opened.map((one, index) =>
      pullRequest({ number: index + 1, opened: one, merged: `Tue 1${index}:00` as Moment }),
    );
    expect(flowOf(week).timeToMerge).toEqual({
      medianHours: 4,
      p90Hours: 8,
      pullRequests: [1, 2, 3],
      isReliable: false,
    });
  });

  it('has the 90th percentile', () => {
    const week = Array.from({ length: 11 }, (_, index) =>
      pullRequest({
        number: index + 1,
        opened: 'Tue 00:00',
        merged: `Tue ${String(index).padStart(2, '0')}:30` as Moment,
      }),
    );
    expect(flowOf(week).timeToMerge).toMatchObject({ medianHours: 5.5, p90Hours: 9.5 });
  });

  it('includes bots only if they are counted as people', () => {
    const week = [
      pullRequest({ number: 1, author: ada, opened: 'Mon 00:00', merged: 'Mon 10:00' }),
      pullRequest({ number: 2, author: robot, opened: 'Mon 00:00', merged: 'Mon 02:00' }),
    ];
    expect(flowOf(week).timeToMerge).toMatchObject({ medianHours: 10, pullRequests: [1] });
    expect(flowOf(week, { botsApart: false }).timeToMerge).toMatchObject({ medianHours: 6, pullRequests: [1, 2] });
  });
});

describe('the time to the first review', () => {
  it('is from opening to the first review by another person, whatever its verdict', () => {
    const reviews = [
      review(ada, 'Mon 13:00', 'commented'),
      review(robot, 'Mon 13:30'),
      review(bo, 'Mon 20:00'),
      review(bo, 'Mon 17:00', 'changes-requested'),
    ];
    const week = [pullRequest({ number: 1, author: ada, reviews }), pullRequest({ number: 2, author: ada })];
    expect(flowOf(week).timeToFirstReview).toEqual({
      medianHours: 5,
      p90Hours: 5,
      pullRequests: [1],
      isReliable: false,
    });
  });

  it('is absent if there are no reviews, or the time of opening is unknown', () => {
    expect(flowOf([pullRequest({ number: 1 })])).not.toHaveProperty('timeToFirstReview');
    const { createdAt, ...known } = pullRequest({ number: 1, author: ada, reviews: [review(bo, 'Mon 13:00')] });
    expect(flowOf([known])).not.toHaveProperty('timeToFirstReview');
  });
});

describe('a pull request is unreviewed', () => {
  const unreviewed = (...reviews: Parameters<typeof review>[]) =>
    flowOf([pullRequest({ number: 1, author: ada, reviews: reviews.map(one => review(...one)) })]).unreviewed;

  it('without reviews', () => expect(unreviewed()).toEqual([1]));
  it('with only a review by a bot', () => expect(unreviewed([robot, 'Mon 13:00'])).toEqual([1]));
  it('with only comments by the author', () => {
    expect(unreviewed([person('Ada'), 'Mon 13:00', 'commented'])).toEqual([1]);
  });
  it('with a review after the merge', () => expect(unreviewed([bo, 'Wed 13:00'])).toEqual([1]));
});

describe('a pull request is reviewed', () => {
  const unreviewed = (...reviews: Parameters<typeof review>[]) =>
    flowOf([pullRequest({ number: 1, author: ada, reviews: reviews.map(one => review(...one)) })]).unreviewed;

  it('by another person', () => expect(unreviewed([bo, 'Mon 13:00'])).toEqual([]));
  it('by a deleted account', () => expect(unreviewed([null, 'Mon 13:00'])).toEqual([]));
  it('by a review that was dismissed later', () => expect(unreviewed([bo, 'Mon 13:00', 'dismissed'])).toEqual([]));
  it('by a review in the same second as the merge', () => expect(unreviewed([bo, 'Tue 12:00'])).toEqual([]));
});

describe('a pull request is self-merged', () => {
  it('if its author merged it, whatever the case of the login', () => {
    const week = [
      pullRequest({ number: 1, author: ada, mergedBy: person('Ada') }),
      pullRequest({ number: 2, author: ada, mergedBy: bo }),
      pullRequest({ number: 3, author: null, mergedBy: null }),
      pullRequest({ number: 4, author: robot, mergedBy: robot }),
      pullRequest({ number: 5, author: ada, mergedBy: null }),
    ];
    expect(flowOf(week).selfMerged).toEqual([1]);
  });
});

describe('the signals of unreviewed and self-merged pull requests', () => {
  const approved = { author: ada, mergedBy: ada, reviews: [review(bo, 'Mon 13:00')] };
  const week = [
    pullRequest({ number: 1, author: ada, mergedBy: ada }),
    pullRequest({ number: 2, ...approved }),
    pullRequest({ number: 3, author: ada, mergedBy: ada, title: 'Revert "Change number 1" (#1)' }),
  ];

  it('agree with the flow, which counts reverts separately', () => {
    const { signals, flow } = digestOf(week).statistics;
    const of = (id: string) => signals.find(({ signal }) => signal === id)?.pullRequests;
    expect(flow).toMatchObject({ unreviewed: [1], unreviewedReverts: [3], selfMerged: [1, 2, 3] });
    expect(of('unreviewed')).toEqual(flow.unreviewed);
    expect(of('self-merged')).toEqual(flow.selfMergedUnapproved);
  });
});

describe('unreviewed pull requests', () => {
  it('include those of bots only if bots are counted as people', () => {
    const week = [pullRequest({ number: 1, author: robot }), pullRequest({ number: 2, author: ada })];
    expect(flowOf(week, { botsApart: false })).toMatchObject({ unreviewed: [1, 2], unreviewedReverts: [] });
    expect(flowOf(week)).toMatchObject({ unreviewed: [2], unreviewedReverts: [] });
  });

  it('include the revert of a deleted account among the reverts', () => {
    const revert = pullRequest({ number: 3, author: null, title: 'Revert "Change number 1"' });
    expect(flowOf([pullRequest({ number: 1 }), revert])).toMatchObject({ unreviewed: [1], unreviewedReverts: [3] });
  });
});

describe('a source that knows only part of the flow', () => {
  const { mergedBy, ...reviewed } = pullRequest({ number: 1 });
  const { reviews, ...merged } = pullRequest({ number: 1, author: ada, mergedBy: ada });
  const keysOf = (one: Parameters<typeof flowOf>[0][number]) => Object.keys(flowOf([one]));

  it('gives reviews without mergers, and mergers without reviews', () => {
    expect(keysOf(reviewed)).toEqual(['timeToMerge', 'unreviewed', 'unreviewedReverts']);
    expect(keysOf(merged)).toEqual(['timeToMerge', 'selfMerged']);
  });
});

describe('the flow of a git history', () => {
  it('is empty rather than zero', () => {
    expect(flowOf([fromGit({ number: 1 }), fromGit({ number: 2 })])).toStrictEqual({});
  });

  it('covers the pull requests for which something is known', () => {
    const week = [fromGit({ number: 1 }), pullRequest({ number: 2 })];
    expect(flowOf(week)).toEqual({
      timeToMerge: { medianHours: 24, p90Hours: 24, pullRequests: [2], isReliable: false },
      unreviewed: [2],
      unreviewedReverts: [],
      selfMerged: [],
      selfMergedUnapproved: [],
    });
  });
});

describe('shares', () => {
  const week = (count: number) =>
    entries(count, number => ({
      author: ada,
      mergedBy: number <= 5 ? ada : bo,
      findings: number <= 7 ? [finding('unreviewed', 'medium')] : [],
      reviews: number <= 7 ? [] : [review(bo, 'Mon 13:00')],
    }));

  it('of unreviewed and self-merged pull requests are known from twenty pull requests on', () => {
    expect(flow.of(week(20), FACTS)).toMatchObject({ unreviewedShare: 0.35, selfMergedShare: 0.25 });
    const small = flow.of(week(19), FACTS);
    expect(small).toMatchObject({ unreviewed: [1, 2, 3, 4, 5, 6, 7], selfMerged: [1, 2, 3, 4, 5] });
    expect(Object.keys(small).filter(key => key.endsWith('Share'))).toEqual([]);
  });

  it('are of the pull requests by people if bots are counted separately', () => {
    const bots = entries(5, () => ({ author: robot })).map(one => ({ ...one, number: one.number + 100 }));
    expect(flow.of([...week(20), ...bots], FACTS).unreviewedShare).toBe(0.35);
    expect(flow.of([...week(19), ...bots], FACTS)).not.toHaveProperty('unreviewedShare');
    expect(flow.of([...week(19), ...bots], { ...FACTS, botsApart: false }).unreviewedShare).toBe(0.5);
  });
});

it('a median of four or more pull requests is reliable', () => {
  const merged = (count: number) => Array.from({ length: count }, (_, index) => pullRequest({ number: index + 1 }));
  expect(flowOf(merged(3)).timeToMerge?.isReliable).toBe(false);
  expect(flowOf(merged(4)).timeToMerge?.isReliable).toBe(true);
});
