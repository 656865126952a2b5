import { inMergeOrder } from '../../../src/analyze/intake/order.js';
import { file, fromGit, person, pullRequest, review } from '../../support/pull-request.js';

describe('merge order', () => {
  it('is by time, and by number within a second', () => {
    const week = [
      pullRequest({ number: 3, merged: 'Tue 10:00' }),
      pullRequest({ number: 9, merged: 'Mon 10:00' }),
      pullRequest({ number: 1, merged: 'Tue 10:00' }),
    ];
    expect(inMergeOrder(week).map(({ number }) => number)).toEqual([9, 1, 3]);
  });

  it('sorts files by path and labels by name', () => {
    const [one] = inMergeOrder([
      pullRequest({ number: 1, files: [file('b.ts'), file('a.ts')], labels: ['docs', 'bug'] }),
    ]);
    expect(one?.files.map(({ path }) => path)).toEqual(['a.ts', 'b.ts']);
    expect(one?.labels).toEqual(['bug', 'docs']);
  });

  it('sorts reviews by time, and those of the same second in a fixed order', () => {
    const [late, early] = [review(person('ada'), 'Tue 10:00'), review(person('zoe'), 'Mon 13:00')];
    const same = [review(person('bo'), 'Tue 10:00'), review(person('ada'), 'Tue 10:00', 'commented')];
    const reviewsOf = (...reviews: ReturnType<typeof review>[]) =>
      inMergeOrder([pullRequest({ number: 1, reviews })])[0]?.reviews;
    expect(reviewsOf(late, early)).toEqual([early, late]);
    expect(reviewsOf(...same, early)?.[0]).toEqual(early);
    expect(reviewsOf(...same, late)).toEqual(reviewsOf(late, ...same.toReversed()));
  });

  it('adds no lists to a pull request from a git history', () => {
    const [one] = inMergeOrder([fromGit({ number: 1 })]);
    expect(one).not.toHaveProperty('labels');
    expect(one).not.toHaveProperty('reviews');
  });

  it('cuts texts that are too long', () => {
    expect(inMergeOrder([pullRequest({ number: 1, title: 'x'.repeat(2000) })])[0]?.title).toHaveLength(1000);
  });
});
