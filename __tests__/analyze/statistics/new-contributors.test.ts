import { newContributors } from '../../../src/analyze/statistics/new-contributors.js';
import { digestOf } from '../../support/digest.js';
import { bot, person, pullRequest } from '../../support/pull-request.js';
import { entry, FACTS, rowsOf } from './support.js';

const [ada, bo] = [person('ada', 'Ada L.'), person('bo')];
const robot = bot('dependabot');

describe('new contributors', () => {
  const week = [pullRequest({ number: 1, author: ada }), pullRequest({ number: 2, author: bo })];

  it('are the authors that the source reports as new, with their pull requests', () => {
    expect(rowsOf(digestOf(week, { newContributors: [bo] }).statistics.newContributors)).toEqual(['bo: 2']);
  });

  it('are nobody if no author is new', () => {
    expect(digestOf(week, { newContributors: [] }).statistics.newContributors).toEqual([]);
  });

  it('are absent if the source cannot know them', () => {
    expect(digestOf(week).statistics).not.toHaveProperty('newContributors');
  });

  it('are neither bots nor authors whose pull requests are excluded', () => {
    const exclusions = {
      author: (login: string) => login === 'bo',
      label: () => false,
      path: () => false,
      bots: false,
    };
    const all = [...week, pullRequest({ number: 3, author: robot })];
    expect(digestOf(all, { newContributors: [bo, robot], exclusions }).statistics.newContributors).toEqual([]);
  });

  it('with the same number of pull requests are ordered by login and not by full name', () => {
    const [a, z] = [person('a-author', 'Zoe'), person('z-author', 'Abe')];
    const even = [entry(1, { author: z }), entry(2, { author: a })];
    expect(rowsOf(newContributors.of(even, { ...FACTS, newContributors: [z, a] }))).toEqual([
      'a-author: 2',
      'z-author: 1',
    ]);
  });
});
