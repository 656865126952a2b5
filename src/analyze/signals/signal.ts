import type { Evidence, Finding } from '../../domain/digest.js';
import type { Subject } from '../subjects/index.js';
import type { Week } from '../week.js';

export interface Found {
  severity: Finding['severity'];
  evidence: Evidence;
}

/** Something about a change that a maintainer may want to know before it bites. */
export interface Signal {
  id: string;
  /** null: it is not there, or the source cannot tell. */
  find(subject: Subject, week: Week): Found | null;
}
