import { isUnreviewed, reviewsByOthers } from '../../../src/analyze/changes/reviews.js';
import type { Author, Review } from '../../../src/domain/pull-request.js';
import { bot, fromGit, type Moment, person, pullRequest, review } from '../../support/pull-request.js';

const ada = person('ada');
const bo = person('bo');
/** Merged on Tue 12:00. */
const reviewed = (reviews: Review[], author: Author | null = ada) => pullRequest({ number: 1, author, reviews });
const named = (name: string): Author => ({ name, bot: false });

describe('the reviews by others', () => {
  it.each<Review['state']>(['approved', 'commented', 'changes-requested'])('include one with the state %s', state => {
    const one = review(bo, 'Mon 13:00', state);
    expect(reviewsByOthers(reviewed([one]))).toEqual([one]);
    expect(isUnreviewed(reviewed([one]))).toBe(false);
  });

  it.each<[string, Review]>([
    ['the author', review(ada, 'Mon 13:00', 'commented')],
    ['the author under another name', review({ ...ada, name: 'Ada L.' }, 'Mon 13:00')],
    ['a bot', review(bot('copilot'), 'Mon 13:00')],
    ['a person after the merge', review(bo, 'Tue 12:01')],
  ])('exclude one by %s', (_, one) => {
    expect(reviewsByOthers(reviewed([one]))).toEqual([]);
    expect(isUnreviewed(reviewed([one]))).toBe(true);
  });

  it('exclude one by an author without a login', () => {
    expect(reviewsByOthers(reviewed([review(named('Ada'), 'Mon 13:00')], named('Ada')))).toEqual([]);
  });

  it('include one by a deleted account, even if the author is deleted too', () => {
    const one = review(null, 'Mon 13:00');
    expect(reviewsByOthers(reviewed([one]))).toEqual([one]);
    expect(reviewsByOthers(reviewed([one], null))).toEqual([one]);
  });

  it.each<[number, Moment]>([
    [1, 'Tue 12:00'],
    [0, 'Tue 12:01'],
  ])('are %i if one was submitted on %s, at or after the merge', (count, moment) => {
    expect(reviewsByOthers(reviewed([review(bo, moment)]))).toHaveLength(count);
  });
});

describe('an unreviewed pull request', () => {
  it('has no reviews', () => expect(isUnreviewed(reviewed([]))).toBe(true));
  it('is not one whose reviews are unknown', () => expect(isUnreviewed(fromGit({ number: 1 }))).toBe(false));
});
