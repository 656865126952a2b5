import { revertReason } from '../../../src/analyze/reverts/reason.js';

const reasonOf = (...paragraphs: readonly string[]) => revertReason({ body: paragraphs.join('\n\n') });
const HANGS = 'Searches of two words hang when the cache is full.';

describe('the reason of a revert', () => {
  it('is the sentence of its description that says a cause, before others', () => {
    expect(reasonOf('Reverts octo/house#101', HANGS)).toBe('Searches of two words hang when the cache is full');
    expect(reasonOf('The cache is not needed yet.', 'It breaks the build of main.')).toBe(
      'It breaks the build of main',
    );
    expect(reasonOf('这个改动先撤回，因为它导致了搜索失败')).toBe('这个改动先撤回，因为它导致了搜索失败');
  });

  it('is the first sentence if none says a cause', () => {
    expect(reasonOf('The cache is not needed yet.', 'Rooms are read twice now.')).toBe('The cache is not needed yet');
  });

  it('may be a sentence about the revert, if it goes on to a cause', () => {
    expect(reasonOf('This reverts #101 because two searches at once hang.')).toBe(
      'This reverts #101 because two searches at once hang',
    );
    expect(reasonOf('Reverting is the safe way for now.')).toBe('Reverting is the safe way for now');
  });

  it('comes without the word that announces it', () => {
    expect(reasonOf(`Reason: ${HANGS}`)).toBe('Searches of two words hang when the cache is full');
    expect(reasonOf('Cause – the cache is never emptied again')).toBe('The cache is never emptied again');
  });

  it('is one line', () => {
    expect(reasonOf('Searches of two words\nhang when the cache\nis full.')).toBe(
      'Searches of two words hang when the cache is full',
    );
  });

  it.each([
    '',
    'Reverts octo/house#101',
    'This reverts commit c0ffee5 of last week.',
    'Reverts the change of the cache (#101).',
    'Reland of the change of the cache',
    'Too slow.',
    'It hangs again',
    'cc @ada @bo for a second look',
    'Thanks for the quick help with this!',
    'Please take a look at it today',
    'We will reland it as soon as it works',
    "I'll look into it next week",
    'See the issue for what happened there',
    'Original PR: the cache of the page of a user',
    'Co-authored-by: Ada Lovelace <ada@example.com>',
    'octo/house#101',
    '…page of a user" of last week',
    'Searches of "two words',
    '<!-- Searches of two words hang. -->',
  ])('is not: %s', body => {
    expect(reasonOf(body)).toBeNull();
  });

  it('has four words at least', () => {
    expect(reasonOf('It hangs again today')).toBe('It hangs again today');
    expect(reasonOf('It hangs again')).toBeNull();
  });
});
