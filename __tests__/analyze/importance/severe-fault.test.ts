import { severeFault } from '../../../src/analyze/importance/severe-fault.js';
import { change } from '../../support/change.js';

const observe = (title: string) => severeFault.observe(change({ title }));

describe('the severe-fault factor', () => {
  it('shows one word of each sort, and counts once', () => {
    expect(observe('fix: a crash, a panic and a memory leak')).toEqual({
      value: 1,
      evidence: { names: ['crash', 'memory leak'] },
    });
  });

  it.each([
    'fix: data loss',
    'fix: closing loses data',
    'fix: losing data',
    'fix: the lock is corrupted',
    'fix: corruption of locks',
    'fix: the door crashes',
    'fix: panic on closing',
    'fix: it panicked',
    'fix: a segfault',
    'fix: a segmentation fault',
    'fix: the door hangs',
    'fix: a deadlock',
    'fix: a dead-lock',
    'fix: an infinite loop',
    'fix: infinite recursion',
    'fix: a race condition',
    'fix: leaks of handles',
    'fix: a goroutine leak',
    'fix: a stack overflow',
    'fix: use-after-free',
    'fix: an out of bounds read',
    'security: a buffer overflow',
    'A door that crashes',
  ])('sees: %s', title => expect(observe(title)?.value).toBe(1));

  it.each([
    ['a feature with such a word', 'feat: report crashes'],
    ['a test of such a fault', 'test: crash on closing'],
    ['a document about it', 'docs: a race condition'],
    ['a chore', 'chore: a crash'],
    ['a longer word', 'fix: the hangar of the bleaker crasher'],
    ['an overflow that is only seen', 'fix: the overflow menu'],
    ['a lost door', 'fix: lost doors'],
    ['code with the word', 'fix: read `crash` again'],
    ['a scope with the word', 'fix(crash): read again'],
  ])('does not see %s: %s', (_, title) => expect(observe(title)).toBeNull());
});
