import type { Message } from '../../../src/gather/conventions/index.js';
import { type ConventionOptions, conventionOf } from '../../../src/gather/conventions/usage.js';

const messages = (count: number, subject: string, body = ''): Message[] =>
  Array.from({ length: count }, () => ({ subject, body }));
const NONE: ConventionOptions = { repository: null, landedBy: [] };

/** The numbers that a project with these newest commits and this period names in a message. */
function numbersIn(message: Message, sample: Message[], options = NONE, ofPeriod: Message[] = []): number[] {
  return conventionOf(sample, ofPeriod, options)
    .landedIn(message)
    .map(({ number }) => number);
}

const PLAIN = messages(995, 'Plain');
const PREFIXED = { subject: 'PR #12: Add the parser', body: '' };

describe('a form of a project', () => {
  it('is one that its newest commits have, even if there are few commits', () => {
    expect(numbersIn(PREFIXED, messages(10, 'PR #1: X'))).toEqual([12]);
    expect(numbersIn(PREFIXED, [...messages(1, 'PR #1: X'), ...messages(50, 'Plain')])).toEqual([12]);
  });

  it('is none that a handful among a thousand have', () => {
    expect(numbersIn(PREFIXED, [...PLAIN, ...messages(5, 'PR #1: X')])).toEqual([]);
    expect(numbersIn(PREFIXED, [...PLAIN, ...messages(6, 'PR #1: X')])).toEqual([12]);
  });

  it('can be one that the same tool writes seldom', () => {
    const sample = [...messages(900, 'Merge pull request #1 from ann/x'), ...messages(99, 'Plain')];
    expect(numbersIn({ subject: 'Add the parser (#12)', body: '' }, sample)).toEqual([12]);
  });

  it('can be new in the period', () => {
    const ofPeriod = [...messages(3, 'PR #1: X'), ...messages(2, 'Plain')];
    expect(numbersIn(PREFIXED, PLAIN, NONE, ofPeriod)).toEqual([12]);
    expect(numbersIn(PREFIXED, PLAIN, NONE, ofPeriod.slice(1))).toEqual([]);
  });
});

describe('a message in several forms', () => {
  const both = { subject: 'Update V8 (#5)', body: 'PR-URL: https://github.com/octo/repo/pull/12' };

  it('is read in the best that the project uses', () => {
    const urls = messages(1000, 'X', 'PR-URL: https://github.com/octo/repo/pull/1');
    expect(numbersIn(both, urls)).toEqual([12]);
    expect(numbersIn(both, [...urls, ...messages(500, 'X (#1)')])).toEqual([5]);
  });
});

describe('a pull request of another repository', () => {
  const sample = [...messages(50, 'Merge octo/repo#1: X'), ...messages(9, 'Merge octo/gui#1: X')];
  const [own, other] = [
    { subject: 'Merge octo/repo#12: X', body: '' },
    { subject: 'Merge octo/gui#13: X', body: '' },
  ] as const;

  it('is not one of this, whose name is known or the commonest', () => {
    expect(numbersIn(own, sample)).toEqual([12]);
    expect(numbersIn(other, sample)).toEqual([]);
    expect(numbersIn(other, sample, { ...NONE, repository: 'Octo/GUI' })).toEqual([13]);
    expect(numbersIn(own, sample, { ...NONE, repository: 'fork/repo' })).toEqual([12]);
  });
});

describe('the setting landed-by', () => {
  it('takes the highest of several numbers: a pull request is younger than the issue that it closes', () => {
    const setting = { ...NONE, landedBy: ['Closes'] };
    const landed = (body: string) => numbersIn({ subject: 'X', body }, [], setting);
    expect(landed('Closes #20236\nCloses #19825')).toEqual([20236]);
    expect(landed('Closes #17222\nCloses #17326')).toEqual([17326]);
  });

  it('takes no number of a fork', () => {
    const setting = { repository: 'octo/repo', landedBy: ['Closes'] };
    const sample = [{ subject: 'Y', body: 'Closes https://github.com/octo/repo/pull/9' }];
    const body = 'Closes #12\nCloses https://github.com/ann/repo/pull/99';
    expect(numbersIn({ subject: 'X', body }, sample, setting)).toEqual([12]);
  });

  const closes = { subject: 'Add the parser', body: 'It is fast.\n\nFixes #3\nCloses #12' };

  it('names the words before the number, without which a number is not taken for a pull request', () => {
    expect(numbersIn(closes, messages(9, 'X', 'Closes #1'))).toEqual([]);
    expect(numbersIn(closes, [], { ...NONE, landedBy: ['Closes'] })).toEqual([12]);
    expect(numbersIn(closes, [], { ...NONE, landedBy: ['closes'] })).toEqual([12]);
    expect(numbersIn(closes, [], { ...NONE, landedBy: ['Close'] })).toEqual([]);
  });

  it.each(['Closes: #12', 'Closes GH-12', 'Closes https://github.com/octo/repo/pull/12', '  Closes #12.'])(
    'reads %j',
    body => {
      expect(numbersIn({ subject: 'X', body }, [], { ...NONE, landedBy: ['Closes'] })).toEqual([12]);
    },
  );

  it('takes the last of several, and no pattern from its words', () => {
    const body = 'Closes #3\n\nCloses #12';
    expect(numbersIn({ subject: 'X', body }, [], { ...NONE, landedBy: ['Closes'] })).toEqual([12]);
    expect(numbersIn({ subject: 'X', body }, [], { ...NONE, landedBy: ['C.*s'] })).toEqual([]);
  });
});
