import { mergedBefore, mergedSearch, mergedWithin } from '../../../src/gather/github/search.js';
import { windowBetween } from '../../../src/gather/github/windows.js';

describe('the search for merged pull requests', () => {
  it('is about one repository and, if there is one, a base branch', () => {
    expect(mergedSearch('octo/repo', null)).toBe('repo:octo/repo is:pr is:merged');
    expect(mergedSearch('octo/repo', 'release 1')).toBe('repo:octo/repo is:pr is:merged base:"release 1"');
  });

  it('refuses a base branch with a quote, which would end the phrase', () => {
    expect(() => mergedSearch('octo/repo', 'a" is:open')).toThrow(
      'base: GitHub cannot search for the branch name a" is:open.',
    );
  });

  it('ends its range of merge times a second before the end of the window', () => {
    const window = windowBetween('2026-03-30T00:00:00Z', '2026-04-06T00:00:00Z');
    expect(mergedWithin('is:pr', window)).toBe('is:pr merged:2026-03-30T00:00:00Z..2026-04-05T23:59:59Z');
    expect(mergedBefore('is:pr', '2026-03-30T00:00:00Z')).toBe('is:pr merged:<2026-03-30T00:00:00Z');
  });
});
