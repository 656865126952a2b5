import { predictedRisk } from '../../../src/analyze/second-look/risk-reason.js';
import { foundBy, type GivenFindings, looked, source } from './support.js';

const TWO: GivenFindings = { newcomer: {}, untested: {}, 'very-large': {} };

function found(riskScore: number, { findings = TWO, lines = 900, usualRisk = 0 } = {}) {
  const one = { ...looked({ files: source(lines) }, findings), riskScore, risk: { rank: 2, of: 80 } };
  return foundBy(predictedRisk, one, { usualRisk });
}

describe('a high predicted risk', () => {
  it('is a reason where the odds are twice those of the median, with the findings that predict', () => {
    expect(found(0.7)).toEqual({
      weight: 3,
      evidence: { names: ['newcomer', 'very-large'], counts: { rank: 2, of: 80 } },
    });
    expect(found(0.69)).toBeNull();
    expect(found(0.7, { usualRisk: 0.1 })).toBeNull();
    expect(found(0.2, { usualRisk: -0.5 })).not.toBeNull();
  });

  it('is none without two findings that predict reverts', () => {
    expect(found(3, { findings: { newcomer: {}, untested: {}, dependency: {} } })).toBeNull();
    expect(found(3, { findings: {} })).toBeNull();
  });

  it('is none in a few lines', () => {
    expect(found(3, { lines: 19 })).toBeNull();
    expect(found(3, { lines: 20 })).not.toBeNull();
  });
});
