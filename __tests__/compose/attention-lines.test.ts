import { attentionLines } from '../../src/compose/attention-lines.js';
import type { Attention } from '../../src/domain/briefing.js';
import { digest, entry, notice } from './support.js';

const FLAG = '`--fast` is gone';

/** The lines on pull requests 1 and 2, of which the first removes a flag by its effect. */
function linesOf(attention: readonly Attention[], ...described: number[]) {
  const pullRequests = [entry(1, { effect: { text: FLAG, from: 'release-note' } }), entry(2)];
  return attentionLines(digest({ pullRequests, attention: [...attention] }), new Set(described));
}

const numbersOf = (lines: ReturnType<typeof linesOf>) => lines.map(({ entry: { number } }) => number);

describe('what users have to know of a pull request', () => {
  it('is a line in the order of the digest', () => {
    expect(numbersOf(linesOf([notice(2), notice(1)]))).toEqual([2, 1]);
  });

  it('is one line for each subject', () => {
    const lines = linesOf([notice(1, { subject: '--a' }), notice(2), notice(1, { subject: '--b' })]);
    expect(lines.map(({ about: { subject } }) => subject)).toEqual(['--a', '--b', undefined]);
    expect(numbersOf(lines)).toEqual([1, 1, 2]);
  });

  it('is one line where several kinds are about one subject, or about none', () => {
    const subject = '--fast';
    expect(linesOf([notice(1, { subject, kind: 'removed' }), notice(1, { subject, kind: 'migration' })])).toMatchObject(
      [{ kinds: ['removed', 'migration'] }],
    );
    expect(linesOf([notice(1, { kind: 'security' }), notice(1, { kind: 'migration' })])).toMatchObject([
      { kinds: ['security', 'migration'] },
    ]);
  });

  it('joins what has no subject to the first that has one', () => {
    const lines = linesOf([
      notice(1, { kind: 'security' }),
      notice(1, { kind: 'removed', subject: '--a' }),
      notice(1, { kind: 'removed', subject: '--b' }),
    ]);
    expect(lines.map(({ kinds }) => kinds)).toEqual([['removed', 'security'], ['removed']]);
  });

  it('does not name a plain word alone, unless its new value is known', () => {
    expect(linesOf([notice(1, { subject: 'path' })], 1)).toMatchObject([{ tellsEffect: true }]);
    expect(linesOf([notice(1, { subject: 'path', to: '/srv' })], 1)).toMatchObject([{ tellsEffect: false }]);
  });

  it('is called breaking, and nothing else, where the author calls it so', () => {
    expect(linesOf([notice(1, { kind: 'removed', breaking: true })])).toMatchObject([{ kinds: ['breaking'] }]);
    expect(linesOf([notice(1), notice(1, { kind: 'removed', breaking: true })])).toMatchObject([
      { kinds: ['breaking'] },
    ]);
  });

  it('is left out for a pull request that the digest does not have', () => expect(linesOf([notice(99)])).toEqual([]));
});

describe('a line tells the effect', () => {
  const tells = (attention: readonly Attention[], ...described: number[]) =>
    linesOf(attention, ...described).map(({ tellsEffect }) => tellsEffect);

  it('if it has nothing else to name, even where the effect stands elsewhere', () => {
    expect(tells([notice(1)])).toEqual([true]);
    expect(tells([notice(1)], 1)).toEqual([true]);
  });

  it('if the effect names its subject, and stands nowhere else', () => {
    expect(tells([notice(1, { subject: '--fast' })])).toEqual([true]);
    expect(tells([notice(1, { subject: '--fast' })], 1)).toEqual([false]);
    expect(tells([notice(1, { subject: '--slow' })])).toEqual([false]);
  });

  it('once, if it names several subjects', () => {
    const subjects = ['--slow', '-fast', '--fast'].map(subject => notice(1, { subject }));
    expect(tells(subjects)).toEqual([false, true, false]);
  });
});
