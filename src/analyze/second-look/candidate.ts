import type { AssessedChange } from '../assess.js';
import { reachesUsers } from '../attention/reach.js';
import { productLines } from '../changes/product-files.js';
import { isStandingWork } from '../suggestions/findings.js';

const MIN_CHANGED_LINES = 10;
const MIN_PRODUCT_LINES = 4;
/** Titles of changes that tools made, or that move code which was reviewed before. */
const MECHANICAL =
  /\b(?:scaffold\w*|boilerplate|skeleton|auto-?generat\w+|codegen|generated (?:code|files?|bindings)|vendor\w*|mechanical\w*|reformat\w*|initial (?:commit|import)|(?:sync|import|merge)\w* (?:\S+ )?(?:from|with) (?:upstream|main|master)|rebase|unused|unnecessary|redundant|dead code|style|typing|type hints)\b|^(?:rename|move|format|cherry-?pick|backport|sync|merge|bump|roll|tidy|clean)\b/i;
/** Work on pipelines and messages that comes with a few lines of the product. */
const OF_DEVELOPMENT = /\bCI\b|\b[Ll]ogging\b|\b[Ee]rror messages?\b|\b[Cc]ompilation errors?\b/;
const OTHER_KINDS: readonly string[] = ['docs', 'test', 'pipeline', 'dependencies', 'release'];

/** Whether a pull request may be listed at all: standing work of a person on the product, and more than a few lines. */
export function isCandidate(one: AssessedChange): boolean {
  const { change } = one;
  const { title, additions, deletions } = change.pullRequest;
  if (!isStandingWork(one) || !reachesUsers(change) || OTHER_KINDS.includes(change.kind)) return false;
  if (additions + deletions < MIN_CHANGED_LINES || productLines(change) < MIN_PRODUCT_LINES) return false;
  if (OF_DEVELOPMENT.test(title)) return false;
  return !MECHANICAL.test(change.prefix.rest) && !MECHANICAL.test(title);
}
