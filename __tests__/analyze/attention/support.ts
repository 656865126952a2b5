import { ATTENTION_FINDERS, attentionOf } from '../../../src/analyze/attention/index.js';
import type { Attention, AttentionKind } from '../../../src/domain/briefing.js';
import { change, context, type GivenChange } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

export const SOURCE = [file('src/server.ts', 40, 12)];

/** What is found about one change of `src/server.ts`, or of the files that are given. */
export function attentionTo(given: GivenChange): Attention[] {
  const one = change({ files: SOURCE, ...given });
  return attentionOf([one], context([one]));
}

/** What the finder of one kind finds, without its number. */
export function foundAs(kind: AttentionKind, given: GivenChange | string) {
  const one = change({ files: SOURCE, ...(typeof given === 'string' ? { title: given } : given) });
  const finder = ATTENTION_FINDERS.find(other => other.kind === kind);
  if (finder === undefined) throw new Error(`no finder for ${kind}`);
  return finder.find(one);
}
