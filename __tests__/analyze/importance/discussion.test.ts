import { discussion } from '../../../src/analyze/importance/discussion.js';
import { asChange, change } from '../../support/change.js';
import { bot, fromGit, type Given, person, review } from '../../support/pull-request.js';

const observe = (given: Partial<Given>) => discussion.observe(change(given));

describe('the discussion factor', () => {
  it.each<[string, Partial<Given>]>([
    ['a comment', { comments: 1 }],
    ['a review', { reviews: [review(person('bo'), 'Tue 9:00')] }],
    ['a review by a deleted account', { reviews: [review(null, 'Tue 9:00')] }],
  ])('sees %s', (_, given) => expect(observe(given)?.value).toBe(1));

  it.each<[string, Partial<Given>]>([
    ['a pull request without comments', { comments: 0 }],
    ["a bot's review", { reviews: [review(bot('lint'), 'Tue 9:00')] }],
    ["the author's own review", { reviews: [review(person('mona'), 'Tue 9:00', 'commented')] }],
  ])('does not see %s', (_, given) => expect(observe(given)).toBeNull());

  it('shows reviews and their authors, rounds and comments, and counts each review, round and comment', () => {
    const reviews = [
      review(person('bo'), 'Mon 13:00', 'changes-requested'),
      review(person('bo'), 'Mon 14:00'),
      review(null, 'Mon 15:00', 'commented'),
      review(person('mona'), 'Mon 16:00', 'commented'),
      review(bot('lint'), 'Mon 17:00', 'changes-requested'),
    ];
    expect(observe({ comments: 2, reviews })).toEqual({
      value: Math.log2(7),
      evidence: { counts: { reviews: 3, people: 2, rounds: 1, comments: 2 } },
    });
  });

  it('counts reviews where comments are unknown', () => {
    expect(observe({ comments: undefined, reviews: [review(person('bo'), 'Mon 13:00')] })).toEqual({
      value: 1,
      evidence: { counts: { reviews: 1, people: 1, rounds: 0, comments: 0 } },
    });
  });

  it('counts comments where reviews are unknown', () => {
    expect(observe({ comments: 90, reviews: undefined })).toEqual({
      value: 5,
      evidence: { counts: { reviews: 0, people: 0, rounds: 0, comments: 90 } },
    });
  });

  it('is at most 5, reached with 31 contributions', () => {
    expect(observe({ comments: 30 })?.value).toBeCloseTo(Math.log2(31), 9);
    expect(observe({ comments: 31 })?.value).toBe(5);
    expect(observe({ comments: 32 })?.value).toBe(5);
  });

  it('counts reviews by others where the author is unknown', () =>
    expect(observe({ author: null, reviews: [review(person('mona'), 'Mon 13:00')] })?.value).toBe(1));

  it('sees nothing where the source knows neither', () =>
    expect(discussion.observe(asChange(fromGit({ number: 1 })))).toBeNull());
});
