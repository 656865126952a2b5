import type { Digest } from '../domain/digest.js';
import { type Statement, statement } from '../domain/page.js';
import { namesNone } from '../domain/recognition.js';
import { name } from './values.js';

type Completeness = Digest['completeness'];

/** That no pull request was recognised; null if some were, or nothing was merged. */
export function noneRecognised(completeness: Completeness): Statement | null {
  const { clone } = completeness;
  if (clone === undefined || !namesNone(completeness)) return null;
  const { commits, commonestShape: shape } = clone;
  return statement('none-recognised', { n: commits, hasShape: shape !== null, shape: name(shape ?? '') });
}

/** What a clone shows, and what to do if most of its commits name no pull request. */
export function fromClone({ clone }: Completeness): Statement[] {
  if (clone === undefined || clone.commits === 0) return [];
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
