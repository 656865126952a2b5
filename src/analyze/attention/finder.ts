import type { Attention, AttentionKind } from '../../domain/briefing.js';
import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';

/** What a finder says about a change; kind and number are added by the registry. */
export type Found = Omit<Attention, 'kind' | 'pullRequest' | 'breaking'>;

/** Finds one kind of thing that users have to know before they upgrade. */
export interface AttentionFinder {
  kind: AttentionKind;
  /** Empty: nothing was found, or it is not sure. Asked only about changes that `reachesUsers` accepts. */
  find(change: Change, context: AnalysisContext): Found[];
}
