import { composeTitle } from '../../src/compose/title.js';
import { fullName, name } from '../../src/compose/values.js';
import { statement } from '../../src/domain/page.js';
import { said } from './said.js';
import { digest, entries, type Given } from './support.js';

const titleOf = (given: Given = {}) => composeTitle(digest({ pullRequests: entries(3), ...given }));
const OTHER_PERIOD = { week: null, firstDay: '2026-03-01', lastDay: '2026-03-31' };

describe('the title', () => {
  it.each<[string, Given, string]>([
    ['a week', {}, 'Merge digest 2026-W14: 3 pull requests in octo/house'],
    ['another period', { period: OTHER_PERIOD }, 'Merge digest Mar 1 – Mar 31, 2026: 3 pull requests in octo/house'],
    [
      'a period without merges',
      { pullRequests: [], period: OTHER_PERIOD },
      'Merge digest 2026-03-01..2026-03-31: nothing merged in octo/house',
    ],
    [
      'a week in which a clone names none of its commits',
      {
        pullRequests: [],
        completeness: {
          expected: 0,
          clone: { branch: 'main', recognised: 0, commits: 9, unnamed: 9, commonestShape: null },
        },
      },
      'Merge digest 2026-W14: no pull request recognised in octo/house',
    ],
    [
      'a week of a clone without commits',
      {
        pullRequests: [],
        completeness: {
          expected: 0,
          clone: { branch: 'main', recognised: 0, commits: 0, unnamed: 0, commonestShape: null },
        },
      },
      'Merge digest 2026-W14: nothing merged in octo/house',
    ],
    [
      'a week of which the settings leave out everything',
      { pullRequests: [], completeness: { expected: 3 } },
      'Merge digest 2026-W14: 0 pull requests in octo/house',
    ],
  ])('names %s', (_, given, text) => expect(said(titleOf(given).statement)).toBe(text));

  it('does not shorten the name of the repository', () => {
    const nameWithOwner = `${'o'.repeat(39)}/${'r'.repeat(80)}`;
    const { statement: title } = titleOf({ repository: { nameWithOwner, url: null, defaultBranch: null } });
    expect(said(title)).toBe(`Merge digest 2026-W14: 3 pull requests in ${nameWithOwner}`);
  });
});

describe('a title of the user’s own', () => {
  it('may name the week, the repository, the days, and how many were merged', () => {
    expect(titleOf().placeholders).toEqual({
      week: name('2026-W14'),
      repository: fullName('octo/house'),
      days: { type: 'days', first: '2026-03-30', last: '2026-04-05' },
      merged: statement('merged-count', { n: 3 }),
      'first-day': name('2026-03-30'),
      'last-day': name('2026-04-05'),
    });
  });

  it('names a period that is not a week by its days', () => {
    expect(titleOf({ period: OTHER_PERIOD }).placeholders.week).toEqual(name('2026-03-01..2026-03-31'));
  });
});
