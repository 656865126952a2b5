import { coAuthors } from '../../../src/analyze/statistics/co-authors.js';
import { digestOf } from '../../support/digest.js';
import { bot, person, pullRequest } from '../../support/pull-request.js';
import { entry, FACTS, rowsOf } from './support.js';

const [ada, bo, cleo] = [person('ada'), person('bo'), person('cleo')];
const robot = bot('dependabot');
const together = pullRequest({ number: 1, author: ada, coAuthors: [cleo, bo] });

describe('co-authors', () => {
  it('are listed without bots', () => {
    const all = [together, pullRequest({ number: 2, author: bo, coAuthors: [cleo, robot] })];
    expect(rowsOf(digestOf(all).statistics.coAuthors)).toEqual(['cleo: 1 2', 'bo: 1']);
    expect(digestOf([pullRequest({ number: 2, coAuthors: [robot] })]).statistics).toMatchObject({
      coAuthors: [],
      bots: [],
    });
  });

  it('with the same number of pull requests are ordered by login and not by full name', () => {
    const [a, z] = [person('a-friend', 'Zoe'), person('z-friend', 'Abe')];
    const week = [entry(1, { coAuthors: [z] }), entry(2, { coAuthors: [a] })];
    expect(rowsOf(coAuthors.of(week, FACTS))).toEqual(['a-friend: 2', 'z-friend: 1']);
  });

  it('keep their order in the entry of a pull request', () => {
    expect(digestOf([together]).pullRequests[0]?.coAuthors).toEqual([cleo, bo]);
  });
});
