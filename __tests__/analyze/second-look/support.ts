import type { AssessedChange } from '../../../src/analyze/assess.js';
import type { Reason } from '../../../src/analyze/second-look/reason.js';
import type { SignalId } from '../../../src/analyze/signals/index.js';
import { bySourcePath } from '../../../src/analyze/suggestions/findings.js';
import type { Evidence } from '../../../src/domain/digest.js';
import { change, type GivenChange } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

/** The findings of a change: signals with their evidence. */
export type GivenFindings = Partial<Record<SignalId, Evidence>>;

/** A change with these findings, of no importance and without risk. */
export function looked(given: GivenChange = {}, findings: GivenFindings = {}): AssessedChange {
  return {
    change: change(given),
    tags: [],
    effect: { text: 'Change', from: 'title' },
    importance: { score: 0, factors: [], reasons: [] },
    findings: Object.entries(findings).map(([signal, evidence]) => ({ signal, severity: 'medium', evidence })),
    risk: { rank: 100, of: 100 },
    riskScore: 0,
  };
}

/** A source file of so many changed lines. */
export const source = (lines: number, path = 'src/a.ts') => [file(path, lines)];

/** What a reason finds in a week where reviews are usual and nobody owns anything. */
export function foundBy(
  reason: Reason,
  one: AssessedChange,
  {
    others = [],
    ownersOf = null,
    reviewIsUsual = true,
    usualRisk = 0,
  }: Partial<Parameters<Reason['find']>[1]> & {
    others?: readonly AssessedChange[];
  } = {},
) {
  return reason.find(one, { touching: bySourcePath([one, ...others]), ownersOf, reviewIsUsual, usualRisk });
}
