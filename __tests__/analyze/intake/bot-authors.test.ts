import { digestOf, entryOf } from '../../support/digest.js';
import { at, fromGit, person, pullRequest, review } from '../../support/pull-request.js';

const isBotAuthor = (name: string) => name === 'merge-train';
const train = person('merge-train');

describe('who is a bot by the settings', () => {
  it('authors, co-authors, reviews, merges and pushes as one', () => {
    const week = [
      pullRequest({ number: 1, author: train }),
      pullRequest({ number: 2, coAuthors: [train], mergedBy: train, reviews: [review(train, 'Tue 09:00')] }),
    ];
    const directPushes = [{ sha: 'a1b2c3d', title: 'Push', body: '', author: train, committedAt: at('Tue 10:00') }];
    const digest = digestOf(week, { isBotAuthor, newContributors: [train, person('mona')], directPushes });
    const bot = { ...train, bot: true };
    const { statistics } = digest;
    expect(statistics.bots).toEqual([{ author: bot, pullRequests: [1] }]);
    expect(statistics.authors.map(({ author }) => author.login)).toEqual(['mona']);
    expect(statistics.coAuthors).toEqual([]);
    expect(statistics.newContributors?.map(({ author }) => author.login)).toEqual(['mona']);
    expect(statistics.directPushes?.map(({ author }) => author)).toEqual([bot]);
    expect(entryOf(digest, 2)).toMatchObject({ mergedBy: bot, approvedBy: [] });
  });

  it('may be known by the name in commits alone', () => {
    const author = { name: 'merge-train', bot: false };
    const digest = digestOf([fromGit({ number: 1, author })], { isBotAuthor });
    expect(digest.statistics.totals.byBots).toEqual([1]);
  });

  it('may be left out with all bots', () => {
    const exclusions = { author: () => false, label: () => false, path: () => false, bots: true };
    const digest = digestOf([pullRequest({ number: 1, author: train })], { isBotAuthor, exclusions });
    expect(digest.completeness.excluded).toEqual([{ by: 'bot', pullRequests: [1] }]);
  });
});
