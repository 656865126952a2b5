import type { Evidence, Finding } from '../../domain/digest.js';
import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';

export interface Found {
  severity: Finding['severity'];
  evidence: Evidence;
}

/** Detects something about a change that a maintainer may want to know. */
export interface Signal {
  id: string;
  /** null: nothing found, or the source does not know. */
  find(change: Change, context: AnalysisContext): Found | null;
}
