import { closedIssues } from '../../../src/analyze/changes/closed-issues.js';

const closedBy = (body: string) => closedIssues({ number: 500, body });

describe('the issues that a description closes', () => {
  it.each(['Close', 'closes', 'closed', 'fix', 'FIXES', 'fixed', 'resolve', 'Resolves', 'resolved', 'Fixes:'])(
    'are found by the keyword %s',
    keyword => expect(closedBy(`This ${keyword} #12.`)).toEqual([12]),
  );

  it('are in ascending order, each once', () => {
    expect(closedBy('Fixes #20, closes #3\nand resolves #20')).toEqual([3, 20]);
  });

  it.each([
    ['a mention without a keyword', 'See #12'],
    ['an issue of another repository', 'Fixes octo/house#12'],
    ['a URL', 'Fixes https://github.com/octo/house/issues/12'],
    ['a keyword within a word', 'Prefixes #12, unfixed #12'],
    ['another form of the word', 'Fixing #12'],
    ['the number zero', 'Fixes #0'],
    ['a number that is too long', 'Fixes #1234567890'],
    ['a hidden comment', '<!-- Fixes #12 -->'],
    ['a hidden comment that does not end', '<!-- Fixes #12'],
    ['an empty description', ''],
  ])('do not include %s: %p', (_, body) => expect(closedBy(body)).toEqual([]));

  it('are not the pull request itself, which a commit that lands it may close', () => {
    expect(closedBy('Closes #500\nFixes #12')).toEqual([12]);
  });

  it('are found around hidden comments', () => {
    expect(closedBy('Fixes #1 <!-- Fixes #2 --> and fixes #3')).toEqual([1, 3]);
  });
});
