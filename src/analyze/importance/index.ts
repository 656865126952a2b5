import type { Evidence, Importance } from '../../domain/digest.js';
import type { FactorId } from '../../domain/factors.js';
import { compareText } from '../../domain/order.js';
import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';
import { breaking } from './breaking.js';
import { closes } from './closes.js';
import { codeExample } from './code-example.js';
import { defaultFactor } from './default.js';
import { deprecates } from './deprecates.js';
import { discussion } from './discussion.js';
import { documented } from './documented.js';
import type { Factor } from './factor.js';
import { isRevertFactor } from './is-revert.js';
import { kind } from './kind.js';
import { labels } from './labels.js';
import { migration } from './migration.js';
import { minorWording } from './minor-wording.js';
import { mostlyDeletes } from './mostly-deletes.js';
import { noReleaseNote } from './no-release-note.js';
import { releaseNote } from './release-note.js';
import { severeFault } from './severe-fault.js';
import { size } from './size.js';
import { supportingOnly } from './supporting-only.js';
import { sweep } from './sweep.js';
import { tests } from './tests.js';
import { upgradeNotice } from './upgrade-notice.js';
import { userFacingWording } from './user-facing-wording.js';
import { withoutReleaseNote } from './without-release-note.js';

/** The registry of factors; docs/importance.md describes how each was measured. */
export const FACTORS = [
  kind,
  size,
  supportingOnly,
  mostlyDeletes,
  sweep,
  tests,
  documented,
  breaking,
  deprecates,
  upgradeNotice,
  defaultFactor,
  migration,
  severeFault,
  userFacingWording,
  minorWording,
  codeExample,
  closes,
  discussion,
  labels,
  releaseNote,
  withoutReleaseNote,
  noReleaseNote,
  isRevertFactor,
] as const satisfies readonly Factor[];

const MAX_TENTHS = 100;
const MAX_REASONS = 3;

/** What one factor adds to the score. */
interface Part {
  id: FactorId;
  /** Tenths of a point. */
  tenths: number;
  evidence: Evidence;
}

/**
 * How important a pull request is for a reader of the week, from 0 to 10: the sum of the points of its factors. Points
 * are rounded to a tenth before they are added, so that the printed points add up, and their sum is cut at 0 and 10. `weights` are points for one unit of
 * a factor's value by factor id, where they differ from the default.
 */
export function importanceOf(
  change: Change,
  context: AnalysisContext,
  weights: Readonly<Record<string, number>> = {},
): Importance {
  const parts = FACTORS.flatMap((factor: Factor & { id: FactorId }): Part[] => {
    const observed = factor.observe(change, context);
    if (observed === null) return [];
    const tenths = Math.round(observed.value * (weights[factor.id] ?? factor.weight) * 10);
    return tenths === 0 ? [] : [{ id: factor.id, tenths, evidence: observed.evidence }];
  });
  parts.sort((a, b) => Math.abs(b.tenths) - Math.abs(a.tenths) || compareText(a.id, b.id));
  const sum = parts.reduce((tenths, part) => tenths + part.tenths, 0);
  const reasons = [...parts].sort((a, b) => b.tenths - a.tenths).slice(0, MAX_REASONS);
  return {
    score: Math.min(MAX_TENTHS, Math.max(0, sum)) / 10,
    factors: parts.map(({ id, tenths, evidence }) => ({ id, points: tenths / 10, evidence })),
    reasons: reasons.map(({ id }) => id),
  };
}

/** The sum of all points, in tenths: it tells pull requests apart whose scores are cut at 10. */
export function tenthsOf({ factors }: Importance): number {
  return factors.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
}
