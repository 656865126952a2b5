import type { Digest } from '../domain/digest.js';
import { type Statement, statement } from '../domain/page.js';
import { namesNone } from '../domain/recognition.js';
import { instant, name } from './values.js';

type Completeness = Digest['completeness'];

/** That no pull request was recognised; null if some were, or nothing was merged. */
export function noneRecognised(completeness: Completeness): Statement | null {
  const { clone } = completeness;
  if (clone === undefined || !namesNone(completeness)) return null;
  const { commits, commonestShape: shape, newest } = clone;
  if (commits === 0 && newest !== undefined) return statement('none-since', { newest: instant(newest) });
  return statement('none-recognised', { n: commits, hasShape: shape !== null, shape: name(shape ?? '') });
}

/** What a clone shows, and what to do if most of its commits name no pull request. */
export function fromClone({ clone }: Completeness): Statement[] {
  if (clone === undefined) return [];
  if (clone.commits === 0) return olderThanPeriod(clone);
  const { branch, recognised, commits, unnamed, commonestShape: shape } = clone;
  const shown = statement('from-clone', {
    hasBranch: branch !== null,
    branch: name(branch ?? ''),
    n: recognised,
    commits,
    unnamed,
    hasShape: shape !== null && unnamed > 0,
    shape: name(shape ?? ''),
  });
  if (unnamed * 2 <= commits) return [shown];
  const options = { source: name('--source github'), setting: name('--landed-by'), example: name('Closes') };
  return [shown, statement('clone-advice', options)];
}

/** Of a clone that is known to be up to date; of others more is said. */
function olderThanPeriod({ newest, maybeStale }: NonNullable<Completeness['clone']>): Statement[] {
  return newest === undefined || maybeStale ? [] : [statement('clone-older', { newest: instant(newest) })];
}
