import { mainAuthorOf } from '../../../src/analyze/groups/main-author.js';
import { bot, person } from '../../support/pull-request.js';
import { entries } from '../statistics/support.js';

const ada = person('ada');
/** Pull requests of which ada wrote the first; everybody else wrote one. */
const week = (count: number, byAda: number, author = ada) =>
  entries(count, number => ({ author: number <= byAda ? author : person(`p${number}`) }));

describe('the main author', () => {
  it('wrote more than half of the pull requests', () => {
    expect(mainAuthorOf(week(5, 3))).toEqual({ author: ada, pullRequests: [1, 2, 3], all: false });
    expect(mainAuthorOf(week(6, 3))).toBeUndefined();
  });

  it('may have written all of them', () => {
    expect(mainAuthorOf(week(3, 3))).toMatchObject({ all: true });
  });

  it('wrote at least three', () => {
    expect(mainAuthorOf(week(2, 2))).toBeUndefined();
  });

  it('may come after others', () => {
    const others = [null, person('bo'), ada, ada, ada, ada];
    const own = entries(6, number => ({ author: others[number - 1] ?? null }));
    expect(mainAuthorOf(own)).toEqual({ author: ada, pullRequests: [3, 4, 5, 6], all: false });
  });

  it('is the same person whatever the case of the login', () => {
    const logins = ['Ada', 'ada', 'ADA'];
    const own = entries(3, number => ({ author: person(logins[number - 1] ?? '') }));
    expect(mainAuthorOf(own)).toEqual({ author: person('Ada'), pullRequests: [1, 2, 3], all: true });
  });

  it('is neither a bot nor a deleted account', () => {
    expect(mainAuthorOf(week(3, 3, bot('ci')))).toBeUndefined();
    expect(mainAuthorOf(entries(3, () => ({ author: null })))).toBeUndefined();
    expect(mainAuthorOf([])).toBeUndefined();
  });
});
