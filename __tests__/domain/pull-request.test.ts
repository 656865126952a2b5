import { authorKey, PullRequest } from '../../src/domain/pull-request.js';
import { fromGit, person, pullRequest } from '../support/pull-request.js';

describe('the key of an author', () => {
  it('is the login, whatever its case', () => {
    expect(authorKey(person('Ada', 'Ada L.'))).toBe('login:ada');
    expect(authorKey(person('ada', 'A. L.'))).toBe('login:ada');
  });

  it('is the name if no login is known', () => {
    expect(authorKey({ name: 'Ada L.', bot: false })).toBe('name:ada l.');
  });

  it('of a login is not that of the same name', () => {
    expect(authorKey({ name: 'ada', bot: false })).not.toBe(authorKey(person('ada')));
  });
});

describe('a pull request', () => {
  it('may lack what a git history does not know', () => {
    expect(PullRequest.safeParse(fromGit({ number: 1 })).success).toBe(true);
  });

  it.each([
    ['the number 0', { number: 0 }],
    ['negative lines', { additions: -1 }],
    ['an unknown state of checks', { checks: 'green' }],
    ['a merge time without seconds', { mergedAt: '2026-03-30T00:06Z' }],
  ])('cannot have %s', (_, given) => {
    expect(PullRequest.safeParse({ ...pullRequest({ number: 1 }), ...given }).success).toBe(false);
  });
});
