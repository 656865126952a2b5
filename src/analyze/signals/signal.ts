import type { Evidence, Finding } from '../../domain/digest.js';
import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';

export interface Found {
  severity: Finding['severity'];
  evidence: Evidence;
}

/** Something about a change that a maintainer may want to know before it bites. */
export interface Signal {
  id: string;
  /** null: it is not there, or the source cannot tell. */
  find(change: Change, context: AnalysisContext): Found | null;
}
