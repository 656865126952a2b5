import { findingsOf, SIGNALS } from '../../../src/analyze/signals/index.js';
import { isPrediction, MEASUREMENTS } from '../../../src/analyze/signals/measurements.js';
import { SEVERITIES } from '../../../src/domain/digest.js';
import { SIGNAL_IDS } from '../../../src/domain/signals.js';
import { file } from '../../support/pull-request.js';
import { change, context } from '../../support/subject.js';

const ids = SIGNALS.map(({ id }) => id);

describe('the signals', () => {
  it('have names of their own, in kebab-case', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('go by the names that the configuration file knows', () => expect(ids).toEqual([...SIGNAL_IDS]));

  it('each say what was measured, or that nothing was', () => {
    expect(Object.keys(MEASUREMENTS).sort()).toEqual([...ids].sort());
    for (const measured of Object.values(MEASUREMENTS)) {
      if (measured === null) continue;
      const [low, high] = measured.interval;
      expect(low).toBeLessThan(measured.observedOverExpected);
      expect(high).toBeGreaterThan(measured.observedOverExpected);
    }
  });

  it('are no predictions where the interval holds 1', () => {
    expect(
      ['untested', 'dependency', 'tests-reduced', 'pipeline'].filter(id => isPrediction(id as 'untested')),
    ).toEqual([]);
    for (const id of ['near-revert', 'core-path', 'public-interface', 'new-here'] as const)
      expect(isPrediction(id)).toBe(true);
  });

  it('are told the most severe first, those as severe in the order of the registry', () => {
    const own = change({
      title: 'perf: authenticate once',
      files: [file('src/auth/login.ts', 600), file('.github/workflows/release.yml', 9)],
      outcome: { revertedBy: 9 },
    });
    const findings = findingsOf(own, context([own]));
    const order = findings.map(({ signal, severity }) => [
      SEVERITIES.indexOf(severity),
      ids.indexOf(signal as (typeof ids)[number]),
    ]);
    expect(order).toEqual([...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    expect(findings.map(({ signal }) => signal)).toEqual([
      'reverted',
      'security-sensitive',
      'unreviewed',
      'very-large',
      'untested',
      'pipeline',
      'performance',
    ]);
  });

  it('name five paths at most, those with the most lines first', () => {
    const files = [1, 2, 3, 4, 5, 6, 7].map(number => file(`src/${number}.ts`, number * 100));
    const own = change({ files });
    const large = findingsOf(own, context([own])).find(({ signal }) => signal === 'very-large');
    expect(large?.evidence.paths).toEqual(['src/7.ts', 'src/6.ts', 'src/5.ts', 'src/4.ts', 'src/3.ts']);
  });

  it('say nothing of a pull request without files', () => {
    const own = change({ title: 'Empty', files: [], reviews: undefined });
    expect(findingsOf(own, context([own]))).toEqual([]);
  });
});

describe('a finding', () => {
  it('is the same in whatever order the files came', () => {
    const files = ['api/a.ts', 'web/b.ts', 'core/c.ts', 'src/auth/d.ts'].map(path => file(path, 150));
    const churn = new Map(files.map(({ path }) => [path, { changes: 20, authors: 5 }]));
    const told = [files, [...files].reverse()].map(order => {
      const own = change({ files: order });
      return findingsOf(own, context([own], { days: 90, churn }));
    });
    expect(told[0]?.map(({ signal }) => signal)).toEqual(
      expect.arrayContaining(['wide', 'hotspot', 'core-path', 'very-large']),
    );
    expect(told[1]).toEqual(told[0]);
  });
});
