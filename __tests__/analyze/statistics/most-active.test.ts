import { mostActive } from '../../../src/analyze/statistics/most-active.js';
import type { Area } from '../../../src/domain/briefing.js';
import { person } from '../../support/pull-request.js';
import { entries, FACTS } from './support.js';

/** p0 wrote the first number of pull requests, p1 the second, and so on. */
function activity(counts: readonly number[], areas: readonly Area[] = []) {
  const authors = counts.flatMap((count, author) => Array<number>(count).fill(author));
  return mostActive.of(
    entries(authors.length, number => ({ author: person(`p${authors[number - 1]}`) })),
    { ...FACTS, areas },
  );
}

const namesOf = (found: ReturnType<typeof activity>) =>
  found?.authors.map(({ author, pullRequests }) => `${author.login} (${pullRequests.length})`);

describe('the most active people', () => {
  it.each([
    [
      [4, 4, 1, 1],
      ['p0 (4)', 'p1 (4)'],
    ],
    [[3, 1, 1, 1, 1, 1, 1, 1, 1, 1], ['p0 (3)']],
    [[4, 3, 3, 3], ['p0 (4)']],
    [[3, 2], ['p0 (3)']],
    [[3, 1], ['p0 (3)']],
    [
      [4, 3, 2],
      ['p0 (4)', 'p1 (3)'],
    ],
    [
      [3, 3, 1, 1],
      ['p0 (3)', 'p1 (3)'],
    ],
  ])('with %j pull requests each are %j', (counts, names) => {
    const found = activity(counts);
    expect(namesOf(found)).toEqual(names);
    expect(found).not.toHaveProperty('half');
  });

  it('are absent if four are equal, nobody wrote three, or one person wrote everything', () => {
    expect(activity([3, 3, 3, 3, 1])).toBeUndefined();
    expect(activity([2, 1, 1, 1])).toBeUndefined();
    expect(activity([5])).toBeUndefined();
    expect(mostActive.of([], FACTS)).toBeUndefined();
  });
});

describe('the people who wrote half of the pull requests', () => {
  it.each([
    [[5, 1, 1, 1, 1, 1], { people: 1, listed: true }, ['p0 (5)']],
    [[6, 3, 1, 1, 1], { people: 1, listed: true }, ['p0 (6)']],
    [[7, 1, 1, 1], { people: 1, listed: true }, ['p0 (7)']],
    [[4, 4, 1, 1, 1, 1], { people: 2, listed: true }, ['p0 (4)', 'p1 (4)']],
    [[3, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1], { people: 5, listed: false }, ['p0 (3)']],
  ])('of %j are %j', (counts, half, names) => {
    const found = activity(counts);
    expect(found?.half).toEqual(half);
    expect(namesOf(found)).toEqual(names);
  });
});

describe('the area of an active person', () => {
  const area = (id: string, ...pullRequests: number[]): Area => ({ id, name: id, by: 'tag', pullRequests });
  const areaOf = (...areas: readonly Area[]) => activity([4, 1], areas)?.authors[0]?.area;

  it('has two thirds of their pull requests or more', () => {
    expect(areaOf(area('doors', 5), area('windows', 1, 3, 4, 5))).toBe('windows');
    expect(areaOf(area('doors', 1, 2), area('windows', 3, 4))).toBeUndefined();
    expect(activity([5, 1], [area('windows', 1, 2, 3)])?.authors[0]?.area).toBeUndefined();
    expect(areaOf()).toBeUndefined();
  });

  it('is absent, and not empty, where there is none', () => {
    expect(activity([4, 1], [area('doors', 1, 2)])?.authors[0]).not.toHaveProperty('area');
  });
});
