import { findings } from '../../../src/analyze/statistics/findings.js';
import type { Entry, Finding } from '../../../src/domain/digest.js';
import { entries, FACTS, finding, REVERTED } from './support.js';

type Given = (number: number) => Partial<Entry>;

/** Fourteen pull requests; the first have a finding of these severities. */
function found(severities: readonly Finding['severity'][], given: Given = () => ({})) {
  const week = entries(14, number => {
    const severity = severities[number - 1];
    const own = severity === undefined ? [] : [finding('untested', severity)];
    return { findings: own, ...given(number) };
  });
  return findings.of(week, FACTS);
}

const high = (count: number) => Array<'high'>(count).fill('high');

describe('findings of high severity', () => {
  it('count unless the pull request was reverted, in full or in part', () => {
    expect(found(high(4)).high).toEqual([1, 2, 3, 4]);
    expect(found(high(4), number => (number === 1 ? { outcome: { revertedBy: 99 } } : {})).high).toEqual([2, 3, 4]);
    expect(found(high(4), number => (number === 2 ? { outcome: { partlyRevertedBy: 99 } } : {})).high).toEqual([
      1, 3, 4,
    ]);
    expect(found(['medium', 'low']).high).toEqual([]);
  });

  it('are of reverts too, and count once for a pull request with several', () => {
    const reverts = {
      outcome: { reverts: [REVERTED] },
      findings: [finding('wide', 'high'), finding('reland', 'high')],
    };
    expect(found([], number => (number === 3 ? reverts : {}))).toEqual({ high: [3], medium: [] });
  });
});

describe('findings of medium severity', () => {
  it('count by pull request, reverted ones included', () => {
    const reverted = (number: number) => (number === 1 ? { outcome: { revertedBy: 99 } } : {});
    expect(found(['medium', 'high', 'medium', 'low'], reverted).medium).toEqual([1, 3]);
    expect(found(['low', 'low']).medium).toEqual([]);
  });

  it('count once for a pull request with several', () => {
    const two = { findings: [finding('untested', 'medium'), finding('wide', 'medium')] };
    expect(found([], number => (number === 3 ? two : {})).medium).toEqual([3]);
  });
});
