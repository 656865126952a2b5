import type { Digest, Entry } from '../../../src/domain/digest.js';
import { risks } from '../../../src/render/sections/risks.js';
import { digestOf } from '../../support/digest.js';
import { person } from '../../support/pull-request.js';
import { many } from '../prose/said.js';
import { sectionOf, wordsOf } from '../reading.js';

type Signal = Digest['statistics']['signals'][number];

/** So many pull requests by as many people in as many modules, without findings but for what a test gives them. */
function week(
  count: number,
  change: (number: number) => Partial<Entry> = () => ({}),
  signals: readonly (Partial<Signal> & { signal: string })[] = [],
): Digest {
  const digest = digestOf(many(count));
  const pullRequests = digest.pullRequests.map((entry, n) => {
    const alone = { author: person(`p${n}`), modules: [`m${n}`], findings: [], outcome: {} };
    return { ...entry, ...alone, risk: { rank: count - n, of: count }, ...change(entry.number) };
  });
  const rows = signals.map(one => ({ pullRequests: [], measured: null, ...one }));
  return { ...digest, pullRequests, statistics: { ...digest.statistics, signals: rows } };
}

const told = (...given: Parameters<typeof week>) => sectionOf(week(...given), 'risks');
const found = (signal: string, severity: 'high' | 'low' = 'low', evidence = {}) => ({
  findings: [{ signal, severity, evidence }],
});

describe('a signal', () => {
  it('is told with its count, what it means, what to do, and what was measured', () => {
    const measured = { ratio: 2.5, low: 1.25, high: 4, here: false };
    const reland = { signal: 'reland', pullRequests: [2] };
    const text = (one: Signal['measured']) =>
      told(4, n => (n === 2 ? found('reland') : {}), [{ ...reland, measured: one }]);
    expect(text(null)).toMatch(
      /Reland, 1 A change that was taken back is in again\. Check what differs .* days\. A fact, no prediction\. #2 Change number 2: its title says so$/,
    );
    const times = 'changes with it were reverted 2.5 times as often as expected (95 % interval 1.25 to 4).';
    expect(text(measured)).toContain(`In other repositories, ${times}`);
    expect(text({ ...measured, here: true })).toContain(`In this repository, ${times}`);
  });

  it('tells its pull requests by importance, then by number, with what was found and how grave it is', () => {
    const scores = [1, 5, 5, 9];
    const change = (n: number) => ({
      importance: { score: scores[n - 1] ?? 0, factors: [] },
      ...found('migration', n === 4 ? 'high' : 'low', { paths: [`${n}.sql`] }),
    });
    expect(told(4, change, [{ signal: 'migration', pullRequests: [3, 1, 4, 2] }])).toMatch(
      / #4 Change number 4: 4\.sql \(high\) #2 Change number 2: 2\.sql #3 Change number 3: 3\.sql #1 Change number 1: 1\.sql$/,
    );
  });

  it('takes what it says from its own finding, in the form that has all it needs', () => {
    const evidence = { paths: ['src/login.ts'] };
    const findings = [...found('untested', 'high').findings, ...found('security-sensitive', 'low', evidence).findings];
    expect(told(4, n => (n === 1 ? { findings } : {}), [{ signal: 'security-sensitive', pullRequests: [1] }])).toMatch(
      / #1 Change number 1: src\/login\.ts$/,
    );
  });

  it('tells twenty of its pull requests, and opens to all of them', () => {
    const signals = (count: number) => [
      { signal: 'wide', pullRequests: Array.from({ length: count }, (_, n) => n + 1) },
    ];
    expect(told(20, () => found('wide'), signals(20))).not.toContain('more, all of them');
    const text = told(21, () => found('wide'), signals(21));
    expect(text).toMatch(/ #20 Change number 20 And 1 more, all of them: #1 #2 .* #20 #21$/);
  });

  it('is told where most are, and by whom', () => {
    const change = () => ({ ...found('wide'), modules: ['pay'], author: person('ada') });
    expect(told(4, change, [{ signal: 'wide', pullRequests: [1, 2, 3] }])).toContain(
      'All are in pay. ada wrote all of them.',
    );
  });

  it('is left to the section of what did not stand, where it is a revert', () => {
    expect(told(4, () => found('reverted'), [{ signal: 'reverted', pullRequests: [1] }])).not.toContain('Reverted, 1');
  });

  it('of a later version keeps its name', () => {
    expect(told(4, () => ({}), [{ signal: 'unheard-of', pullRequests: [1] }])).toMatch(
      /unheard-of, 1 A fact, no prediction\. #1 Change number 1$/,
    );
  });
});

describe('what to read most closely', () => {
  /** #n of so many has rank n. */
  const ranked = (count: number, change: (number: number) => Partial<Entry> = () => ({})) =>
    told(count, n => ({ risk: { rank: n, of: count }, ...change(n) }));

  it.each([
    [9, ''],
    [10, 'the first of 10 by risk that still stand: #1 Change number 1'],
    [11, 'the first 2 of 11 by risk that still stand: #1 Change number 1 #2 Change number 2'],
    [
      60,
      'the first 5 of 60 by risk that still stand: #1 Change number 1 #2 Change number 2 #3 Change number 3 #4 Change number 4 #5 Change number 5 By',
    ],
  ])('is a tenth of %d, and five at most', (count, words) => {
    expect(ranked(count)).toContain(words);
    expect(ranked(count).includes('To read most closely')).toBe(words !== '');
  });

  it('is none that fell, that undoes, or that is very small', () => {
    const undone = { number: 9, title: null, evidence: null, afterHours: 1, mergedInPeriod: true, partial: false };
    const gone: Readonly<Record<number, Partial<Entry>>> = {
      1: { outcome: { revertedBy: 90 } },
      2: { outcome: { reverts: [undone] } },
      3: { additions: 5, deletions: 4 },
      4: { additions: 5, deletions: 5 },
    };
    expect(ranked(40, n => gone[n] ?? {})).toContain('the first of 40 by risk that still stand: #4 Change number 4 By');
    expect(ranked(30, n => gone[n] ?? {})).not.toContain('To read most closely');
  });

  it('comes in the order of the ranks', () => {
    expect(told(20, n => ({ risk: { rank: 21 - n, of: 20 } }))).toContain(
      ': #20 Change number 20 #19 Change number 19 By',
    );
  });
});

describe('the section of risks', () => {
  it('is told of four, and of fewer where one is grave', () => {
    expect(told(4)).toMatch(/^Risks Nothing was found in any of the 4 pull requests/);
    expect(told(3)).toBe('');
    expect(told(3, n => (n === 3 ? found('untested', 'high') : {}))).toMatch(/^Risks One pull request .*: #3\.$/);
    expect(told(3, () => found('untested'))).toBe('');
  });

  it('says that nothing guards anything, of four on and where that is so', () => {
    const GUARDS = 'none of the 4 changed files guards';
    expect(told(4)).toContain(GUARDS);
    expect(told(4, () => ({}), [{ signal: 'wide', pullRequests: [1] }])).toContain(GUARDS);
    expect(told(4, () => ({}), [{ signal: 'security-sensitive', pullRequests: [1] }])).not.toContain(
      'guards secrets, identity, encryption or untrusted input. Across',
    );
    expect(told(4, () => ({}), [{ signal: 'security-sensitive', pullRequests: [1] }])).not.toContain(GUARDS);
  });

  it('gives templates nothing for what there is none of', () => {
    const digest = week(4, () => ({}), [{ signal: 'wide', pullRequests: [1] }]);
    expect(risks.view(digest, wordsOf(digest), { charts: true })).toMatchObject({
      ranked: null,
      flagAccuracy: null,
      signals: [{ measured: null, where: null, rest: null }],
    });
  });
});
