import { findings } from '../../../src/analyze/statistics/findings.js';
import type { Entry, Finding } from '../../../src/domain/digest.js';
import { entries, FACTS, finding, REVERTED } from './support.js';

type Given = (number: number) => Partial<Entry>;

/** Fourteen pull requests, each in a module of its own; the first have a finding of these severities. */
function found(severities: readonly Finding['severity'][], given: Given = () => ({})) {
  const week = entries(14, number => {
    const severity = severities[number - 1];
    const own = severity === undefined ? [] : [finding('untested', severity)];
    return { modules: [`m${number}`], findings: own, risk: { rank: 14, of: 14 }, ...given(number) };
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

  it('have a place if at least three are in a single module', () => {
    const inPay = (most: number) => (number: number) => (number <= most ? { modules: ['pay'] } : {});
    expect(found(high(3), inPay(3)).highIn).toEqual({ modules: ['pay'], all: true });
    expect(found(high(3), inPay(2)).highIn).toEqual({ modules: ['pay'], all: false });
    expect(found(high(2), inPay(2))).not.toHaveProperty('highIn');
    expect(found(high(4), number => ({ modules: [number % 2 ? 'pay' : 'shop'] }))).not.toHaveProperty('highIn');
    expect(found(high(8))).not.toHaveProperty('highIn');
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

describe('the first by risk', () => {
  /** Ranked in reverse order of number. */
  const first = (count: number, given: Given = () => ({})) =>
    findings.of(
      entries(count, number => ({
        risk: { rank: count + 1 - number, of: count },
        additions: 10,
        deletions: 0,
        ...given(number),
      })),
      FACTS,
    ).firstByRisk;

  it('are the top tenth, rounded up, by rank', () => {
    expect(first(10)).toEqual([10]);
    expect(first(21)).toEqual([21, 20, 19]);
  });

  it('are at most five', () => {
    expect(first(80)).toEqual([80, 79, 78, 77, 76]);
  });

  it('are empty among fewer than ten pull requests', () => {
    expect(first(9)).toEqual([]);
  });

  it.each<[string, Partial<Entry>]>([
    ['was reverted', { outcome: { revertedBy: 99 } }],
    ['was reverted in part', { outcome: { partlyRevertedBy: 99 } }],
    ['is a revert', { outcome: { reverts: [REVERTED] } }],
    ['has fewer than ten changed lines', { additions: 6, deletions: 3 }],
  ])('do not include one that %s', (_, given) => {
    expect(first(20, number => (number === 20 ? given : {}))).toEqual([19]);
  });
});

describe('the signals to watch', () => {
  interface Row {
    severity: Finding['severity'];
    on: number[];
    ratio?: number;
  }
  const toWatch = (rows: Readonly<Record<string, Row>>, outcomes: Readonly<Record<number, Entry['outcome']>> = {}) => {
    const week = entries(6, number => ({
      outcome: outcomes[number] ?? {},
      findings: Object.entries(rows)
        .filter(([, { on }]) => on.includes(number))
        .map(([signal, { severity }]) => finding(signal, severity)),
    }));
    const measured = Object.fromEntries(
      Object.entries(rows).map(([signal, { ratio = 1 }]) => [signal, { ratio, low: 1, high: 9 }]),
    );
    return findings
      .of(week, { ...FACTS, measured })
      .toWatch.map(({ signal, severity, pullRequests }) => `${signal} (${severity}): ${pullRequests.join(' ')}`);
  };
  const medium = (on: number[], ratio?: number): Row => ({ severity: 'medium', on, ...(ratio && { ratio }) });
  const WIDE = { wide: medium([1]) };

  it('are the two most severe, and of equal ones those with the highest ratio of reverts', () => {
    const very: Row = { severity: 'high', on: [5] };
    expect(toWatch({ ...WIDE, reland: medium([1, 2], 3), 'very-large': very })).toEqual([
      'very-large (high): 5',
      'reland (medium): 1 2',
    ]);
    expect(toWatch({ reland: medium([1], 0.9), ...WIDE, 'very-large': medium([3], 1.1) })).toEqual([
      'very-large (medium): 3',
      'wide (medium): 1',
    ]);
  });

  it('count a signal without a measurement as an average one', () => {
    const week = entries(2, () => ({ findings: [finding('untested', 'medium'), finding('reland', 'medium')] }));
    expect(findings.of(week, FACTS).toWatch.map(({ signal }) => signal)).toEqual(['reland', 'untested']);
  });

  it('do not include signals of low severity or of reverted pull requests', () => {
    const low: Row = { severity: 'low', on: [1] };
    expect(toWatch({ ...WIDE, reland: low, reverted: medium([2]) })).toEqual(['wide (medium): 1']);
    expect(toWatch({ reland: low })).toEqual([]);
  });

  it('leave out reverts and reverted pull requests', () => {
    const outcomes = { 1: { revertedBy: 9 }, 2: { reverts: [REVERTED] }, 4: { partlyRevertedBy: 9 } };
    expect(toWatch({ wide: medium([1, 2, 3, 4]) }, outcomes)).toEqual(['wide (medium): 3']);
    expect(toWatch({ wide: medium([1, 2]) }, outcomes)).toEqual([]);
  });

  it('have the highest severity of their findings', () => {
    const week = entries(2, number => ({ findings: [finding('wide', number === 1 ? 'medium' : 'high')] }));
    expect(findings.of(week, FACTS).toWatch).toEqual([{ signal: 'wide', severity: 'high', pullRequests: [1, 2] }]);
  });
});
