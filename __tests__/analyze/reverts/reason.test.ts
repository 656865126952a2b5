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

  it('is the sentence before one that only goes on from it', () => {
    const body = 'Reverts #12\n\nEvery keystroke asked for the values of all facets. It needs a delay first.';
    expect(revertReason({ body })).toBe('Every keystroke asked for the values of all facets');
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

  it.each<[string, readonly string[]]>([
    [
      'a checklist, whose items go on over lines',
      [
        '- [x] I have run the hooks with `pre-commit run`\nand fixed any reported issues.',
        '- [ ] The tests fail\n  no more.',
      ],
    ],
    ['how it was tested', ['## Testing', 'The tests of the cache fail without this change.']],
    ['a test plan of a commit message', ['Test Plan: run the tests\nThe build of the cache failed before this.']],
    ['what is below such a heading', ['## 🧪 Tests', '### Results', 'The search of two words fails on Windows.']],
    [
      'the summary of a tool',
      ['## Summary by CodeRabbit', '* **Bug Fixes**\n  * The cache is no longer wrong after errors.'],
    ],
    [
      'what a tool writes between comments',
      ['<!-- This is an auto-generated comment: release notes by coderabbit.ai\n-->', 'The cache failed on errors.'],
    ],
    ['a template', ['Before we review your pull request, make sure that no test fails.']],
    ['the end of a sentence', ['and fixed the issues of the cache']],
    ['the start of a sentence, before a link', ['A bug of the cache was reported at', 'https://example.com/1']],
    ['a sentence of which a reference is left out', ['#77 demonstrated a regression caused by #78.']],
    ['a question', ['How important is the bug of the cache?']],
    ['what the revert itself is', ['A third PR that is for the cache.', 'This is a follow-up to the cache.']],
    ['words without a statement', ['Alongside the cache of rooms, for the doors']],
  ])('is not in %s', (_, paragraphs) => {
    expect(reasonOf(...paragraphs)).toBeNull();
  });

  it('is found beside all of these', () => {
    const tool = '<!-- auto-generated comment by coderabbit.ai -->\nIt failed.\n<!-- end of auto-generated comment -->';
    const checklist = '## Checklist\n\n- [x] Nothing fails';
    expect(reasonOf('## Testing', 'Nothing fails here now.', tool, '## Why', HANGS, checklist)).toBe(
      'Searches of two words hang when the cache is full',
    );
    expect(reasonOf(tool, HANGS)).toBe('Searches of two words hang when the cache is full');
    expect(reasonOf('This PR reverts #101 for BC reasons, but keeps its tests.')).toBe(
      'This PR reverts #101 for BC reasons',
    );
  });

  it('is read in time that grows with the description, not with its square', () => {
    const comments = (count: number) => '<!-- auto-generated '.repeat(count);
    expect(reasonOf(comments(3_000), '- [x] '.repeat(10_000), HANGS)).toBeNull();
  });

  it('has four words at least', () => {
    expect(reasonOf('It hangs again today')).toBe('It hangs again today');
    expect(reasonOf('It hangs again')).toBeNull();
  });
});
