import { type Finding, SEVERITIES } from '../../domain/digest.js';
import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';
import { collision } from './collision.js';
import { corePath } from './core-path.js';
import { defaultChanged } from './default-changed.js';
import { dependency } from './dependency.js';
import { externalBackend } from './external-backend.js';
import { failingChecks } from './failing-checks.js';
import { hotfixed } from './hotfixed.js';
import { hotspot } from './hotspot.js';
import { mergedFast } from './merged-fast.js';
import { migration } from './migration.js';
import { nearRevert } from './near-revert.js';
import { newHere } from './new-here.js';
import { newcomer } from './newcomer.js';
import { performanceWork } from './performance.js';
import { pipeline } from './pipeline.js';
import { publicInterface } from './public-interface.js';
import { reland } from './reland.js';
import { reverted } from './reverted.js';
import { repeatedTitle } from './same-title.js';
import { securitySensitive } from './security-sensitive.js';
import { selfMerged } from './self-merged.js';
import type { Signal } from './signal.js';
import { temporary } from './temporary.js';
import { testsReduced } from './tests-reduced.js';
import { unresolvedThreads } from './unresolved-threads.js';
import { unreviewed } from './unreviewed.js';
import { untested } from './untested.js';
import { veryLarge } from './very-large.js';
import { wide } from './wide.js';
import { workflowPermissions } from './workflow-permissions.js';

/**
 * Every signal. Findings of the same severity are listed in this order: the most urgent facts, then the predictors of
 * reverts that were measured on many repositories, the strongest first, then the rest.
 */
export const SIGNALS = [
  reverted,
  hotfixed,
  securitySensitive,
  repeatedTitle,
  reland,
  nearRevert,
  temporary,
  defaultChanged,
  performanceWork,
  veryLarge,
  wide,
  hotspot,
  newcomer,
  corePath,
  publicInterface,
  migration,
  externalBackend,
  workflowPermissions,
  unreviewed,
  selfMerged,
  mergedFast,
  failingChecks,
  unresolvedThreads,
  untested,
  testsReduced,
  dependency,
  pipeline,
  newHere,
  collision,
] as const satisfies readonly Signal[];

export type SignalId = (typeof SIGNALS)[number]['id'];

/** The findings about a change, the most severe first, those of the same severity in the order of `SIGNALS`. */
export function findingsOf(change: Change, context: AnalysisContext): Finding[] {
  const signals: readonly Signal[] = SIGNALS;
  const findings = signals.flatMap(({ id, find }): Finding[] => {
    const found = find(change, context);
    return found === null ? [] : [{ signal: id, ...found }];
  });
  return SEVERITIES.flatMap(severity => findings.filter(finding => finding.severity === severity));
}
