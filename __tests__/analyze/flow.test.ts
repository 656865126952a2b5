import { digestOf } from '../support/digest.js';
import { bot, fromGit, type Moment, person, pullRequest, review } from '../support/pull-request.js';

const [ada, bo] = [person('ada'), person('bo')];
const robot = bot('reviewer');

const flowOf = (...args: Parameters<typeof digestOf>) => digestOf(...args).statistics.flow;

describe('the time to merge', () => {
  it('is the median of an odd number of pull requests', () => {
    const hours: Moment[] = ['Tue 01:00', 'Tue 03:00', 'Tue 08:00'];
    const week = hours.map((merged, index) => pullRequest({ number: index + 1, opened: 'Tue 00:00', merged }));
    expect(flowOf(week).timeToMerge).toEqual({ medianHours: 3, p90Hours: 7, pullRequests: [1, 2, 3] });
  });

  it('lies between the two in the middle of an even number', () => {
    const hours: Moment[] = ['Tue 01:00', 'Tue 02:00', 'Tue 04:00', 'Tue 21:00'];
    const week = hours.map((merged, index) => pullRequest({ number: index + 1, opened: 'Tue 00:00', merged }));
    expect(flowOf(week).timeToMerge).toMatchObject({ medianHours: 3, p90Hours: 15.9 });
  });

  it('is by length, in whatever order they were merged', () => {
    const opened: Moment[] = ['Tue 01:00', 'Tue 09:00', 'Tue 08:00'];
    const week = opened.map((one, index) =>
      pullRequest({ number: index + 1, opened: one, merged: `Tue 1${index}:00` as Moment }),
    );
    expect(flowOf(week).timeToMerge).toEqual({ medianHours: 4, p90Hours: 8, pullRequests: [1, 2, 3] });
  });

  it('is the 90th percentile of eleven', () => {
    const week = Array.from({ length: 11 }, (_, index) =>
      pullRequest({
        number: index + 1,
        opened: 'Tue 00:00',
        merged: `Tue ${String(index).padStart(2, '0')}:30` as Moment,
      }),
    );
    expect(flowOf(week).timeToMerge).toMatchObject({ medianHours: 5.5, p90Hours: 9.5 });
  });

  it('leaves bots out while they are told apart, and counts them where they are not', () => {
    const week = [
      pullRequest({ number: 1, author: ada, opened: 'Mon 00:00', merged: 'Mon 10:00' }),
      pullRequest({ number: 2, author: robot, opened: 'Mon 00:00', merged: 'Mon 02:00' }),
    ];
    expect(flowOf(week).timeToMerge).toMatchObject({ medianHours: 10, pullRequests: [1] });
    expect(flowOf(week, { botsApart: false }).timeToMerge).toMatchObject({ medianHours: 6, pullRequests: [1, 2] });
  });
});

describe('the time to the first review', () => {
  it('counts from opening to the first by somebody else, whatever it says', () => {
    const reviews = [
      review(ada, 'Mon 13:00', 'commented'),
      review(robot, 'Mon 13:30'),
      review(bo, 'Mon 20:00'),
      review(bo, 'Mon 17:00', 'changes-requested'),
    ];
    const week = [pullRequest({ number: 1, author: ada, reviews }), pullRequest({ number: 2, author: ada })];
    expect(flowOf(week).timeToFirstReview).toEqual({ medianHours: 5, p90Hours: 5, pullRequests: [1] });
  });

  it('is not told where nobody reviewed anything, nor where nobody knows when it was opened', () => {
    expect(flowOf([pullRequest({ number: 1 })])).not.toHaveProperty('timeToFirstReview');
    const { createdAt, ...known } = pullRequest({ number: 1, author: ada, reviews: [review(bo, 'Mon 13:00')] });
    expect(flowOf([known])).not.toHaveProperty('timeToFirstReview');
  });
});

describe('a merge is unreviewed', () => {
  const unreviewed = (...reviews: Parameters<typeof review>[]) =>
    flowOf([pullRequest({ number: 1, author: ada, reviews: reviews.map(one => review(...one)) })]).unreviewed;

  it('without any review', () => expect(unreviewed()).toEqual([1]));
  it('with a bot’s review only', () => expect(unreviewed([robot, 'Mon 13:00'])).toEqual([1]));
  it('with the author’s own comments only', () => {
    expect(unreviewed([person('Ada'), 'Mon 13:00', 'commented'])).toEqual([1]);
  });
  it('with a review that came after the merge', () => expect(unreviewed([bo, 'Wed 13:00'])).toEqual([1]));
});

describe('a merge is reviewed', () => {
  const unreviewed = (...reviews: Parameters<typeof review>[]) =>
    flowOf([pullRequest({ number: 1, author: ada, reviews: reviews.map(one => review(...one)) })]).unreviewed;

  it('by another person', () => expect(unreviewed([bo, 'Mon 13:00'])).toEqual([]));
  it('by an account that was deleted since', () => expect(unreviewed([null, 'Mon 13:00'])).toEqual([]));
  it('by a review that was dismissed', () => expect(unreviewed([bo, 'Mon 13:00', 'dismissed'])).toEqual([]));
  it('by a review in the second of the merge', () => expect(unreviewed([bo, 'Tue 12:00'])).toEqual([]));
});

describe('a merge is by the author', () => {
  it('where the same person wrote and merged it, in whatever case', () => {
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

describe('what the signals say of a merge', () => {
  const approved = { author: ada, mergedBy: ada, reviews: [review(bo, 'Mon 13:00')] };
  const week = [
    pullRequest({ number: 1, author: ada, mergedBy: ada }),
    pullRequest({ number: 2, ...approved }),
    pullRequest({ number: 3, author: ada, mergedBy: ada, title: 'Revert "Change number 1" (#1)' }),
  ];

  it('is what the flow says, and the reverts stand apart', () => {
    const { signals, flow } = digestOf(week).statistics;
    const of = (id: string) => signals.find(({ signal }) => signal === id)?.pullRequests;
    expect(flow).toMatchObject({ unreviewed: [1], unreviewedReverts: [3], selfMerged: [1, 2, 3] });
    expect(of('unreviewed')).toEqual(flow.unreviewed);
    expect(of('self-merged')).toEqual(flow.selfMergedUnapproved);
  });
});

describe('what nobody looked at', () => {
  it('is told of bots too where they are not told apart', () => {
    const week = [pullRequest({ number: 1, author: robot }), pullRequest({ number: 2, author: ada })];
    expect(flowOf(week, { botsApart: false })).toMatchObject({ unreviewed: [1, 2], unreviewedReverts: [] });
    expect(flowOf(week)).toMatchObject({ unreviewed: [2], unreviewedReverts: [] });
  });

  it('may be the revert of an account that is gone', () => {
    const revert = pullRequest({ number: 3, author: null, title: 'Revert "Change number 1"' });
    expect(flowOf([pullRequest({ number: 1 }), revert])).toMatchObject({ unreviewed: [1], unreviewedReverts: [3] });
  });
});

describe('what a source tells in part', () => {
  const { mergedBy, ...reviewed } = pullRequest({ number: 1 });
  const { reviews, ...merged } = pullRequest({ number: 1, author: ada, mergedBy: ada });
  const told = (one: Parameters<typeof flowOf>[0][number]) => Object.keys(flowOf([one]));

  it('is told of reviews without who merged, and of who merged without reviews', () => {
    expect(told(reviewed)).toEqual(['timeToMerge', 'unreviewed', 'unreviewedReverts']);
    expect(told(merged)).toEqual(['timeToMerge', 'selfMerged']);
  });
});

describe('a git history', () => {
  it('tells nothing about flow, rather than zero', () => {
    expect(flowOf([fromGit({ number: 1 }), fromGit({ number: 2 })])).toStrictEqual({});
  });

  it('is told of as far as some pull requests know', () => {
    const week = [fromGit({ number: 1 }), pullRequest({ number: 2 })];
    expect(flowOf(week)).toEqual({
      timeToMerge: { medianHours: 24, p90Hours: 24, pullRequests: [2] },
      unreviewed: [2],
      unreviewedReverts: [],
      selfMerged: [],
      selfMergedUnapproved: [],
    });
  });
});
