import type { Digest, Entry, Finding, FlagAccuracy } from '../../../src/domain/digest.js';
import { hindsightProse, signalProse, verdict } from '../../../src/render/prose/risks.js';
import { digestOf } from '../../support/digest.js';
import { person } from '../../support/pull-request.js';
import { plainly, wordsOf } from '../reading.js';
import { many } from './said.js';

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const words = () => wordsOf(digestOf([]));

/** A week of 14, of which the first have a finding each of these severities. */
function week(severities: readonly Finding['severity'][], change: (n: number) => Partial<Entry> = () => ({})): Digest {
  const digest = digestOf(many(14));
  const pullRequests = digest.pullRequests.map((entry, n) => {
    const severity = severities[n];
    const findings = severity === undefined ? [] : [{ signal: 'untested', severity, evidence: {} }];
    return { ...entry, author: person(`p${n}`), modules: [`m${n}`], findings, ...change(n) };
  });
  return { ...digest, pullRequests };
}

describe('the verdict', () => {
  const said = (...given: Parameters<typeof week>) => plainly(verdict(week(...given), words()).source);
  const graves = (count: number) => upTo(count).map(() => 'high' as const);

  it('names twelve, and says of more that these are among them', () => {
    expect(said(graves(12))).toMatch(/^12 pull requests .* severity: #1, .*, and #12\.$/);
    expect(said(graves(13))).toMatch(/^13 pull requests .* severity: among them #1, .*, and #12\.$/);
  });

  it('names the place of three that are in one', () => {
    const inPay = (most: number) => (n: number) => (n < most ? { modules: ['pay'] } : {});
    expect(said(graves(3), inPay(3))).toContain('; all of them change pay.');
    expect(said(graves(3), inPay(2))).toContain('; most of them change pay.');
    expect(said(graves(2), inPay(2))).not.toContain('change pay');
    expect(said(graves(4), n => ({ modules: [n % 2 ? 'pay' : 'shop'] }))).not.toContain('them change');
    expect(said(graves(8))).not.toContain('them change');
  });

  it('counts what still stands, and without it the findings of medium severity', () => {
    const reverted = (n: number) => (n === 0 ? { outcome: { revertedBy: 99 } } : {});
    expect(said(['high', 'high', 'medium'], reverted)).toMatch(/^One pull request that still stands .*: #2\.$/);
    expect(said(['high', 'medium', 'low'], reverted)).toContain(
      '; one of 14 pull requests has one of medium severity.',
    );
    expect(said(['low', 'low'])).toContain('; none of 14 pull requests has one of medium severity.');
    expect(said([])).toContain('Nothing was found in any of the 14 pull requests');
  });
});

describe('what became of what was flagged', () => {
  const said = (flagged: [number, number], others: [number, number]) => {
    const outcomes = ([pullRequests, undone]: [number, number]) => ({ pullRequests, undone: upTo(undone) });
    const flagAccuracy: FlagAccuracy = { weeks: ['2026-W13'], flagged: outcomes(flagged), others: outcomes(others) };
    return plainly(hindsightProse(flagAccuracy, words())?.source ?? '');
  };

  it.each<[[number, number], [number, number], RegExp]>([
    [[10, 4], [100, 5], /5 have\. That is too little to judge the flags by\.$/],
    [[10, 4], [100, 6], /6 have\. What was flagged fell 6\.7 times as often\.$/],
    [[100, 12], [100, 10], /10 have\. What was flagged fell 1\.2 times as often\.$/],
    [[100, 11], [100, 10], /10 have\. What was flagged did not fall more often than the rest\.$/],
    [[10, 10], [100, 0], /of the 100 others, none has\.$/],
  ])('of %j against %j', (flagged, others, end) => expect(said(flagged, others)).toMatch(end));

  it('is not told where nothing was flagged, or nothing is known', () => {
    expect(said([0, 0], [100, 12])).toBe('');
    expect(hindsightProse(undefined, words())).toBeNull();
  });
});

describe('where the pull requests of a signal are, and whose', () => {
  const said = (entries: readonly Entry[]) => signalProse(entries, words());
  const first = (count: number, change: (n: number) => Partial<Entry>) => week([], change).pullRequests.slice(0, count);

  it.each<[string, number, (n: number) => Partial<Entry>, string]>([
    ['place', 3, () => ({ modules: ['pay'] }), 'All are in pay.'],
    ['place of most', 5, n => (n < 3 ? { modules: ['pay'] } : {}), 'Most are in pay.'],
    ['author', 10, n => (n < 6 ? { author: person('ada') } : {}), 'ada wrote 6 of them.'],
    [
      'place and author',
      3,
      () => ({ modules: ['pay'], author: person('ada') }),
      'All are in pay. ada wrote all of them.',
    ],
  ])('is told by their %s', (_, count, change, sentence) => {
    expect(plainly(String(said(first(count, change))))).toBe(sentence);
  });

  it('is not told of two, nor where they are spread', () => {
    expect(said(first(2, () => ({ modules: ['pay'], author: person('ada') })))).toBeNull();
    expect(said(first(10, () => ({})))).toBeNull();
  });
});
