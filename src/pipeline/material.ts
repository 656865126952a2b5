import { plainDescription } from '../analyze/index.js';
import type { PullRequest } from '../domain/pull-request.js';
import type { Material } from '../narrate/index.js';

/** What is read of a description: long enough for what changed, short enough that forty cost little. */
const MAX_DESCRIPTION = 1_500;
/** As many as are sent; of thousands of pull requests all would take much memory. */
const MAX_PATHS = 8;

/** What a model may be sent of a pull request. */
export function materialOf({ title, body, files }: PullRequest): Material {
  const byLines = [...files].sort((a, b) => b.additions + b.deletions - a.additions - a.deletions);
  return {
    title,
    description: plainDescription(body, MAX_DESCRIPTION),
    paths: byLines.slice(0, MAX_PATHS).map(({ path }) => path),
  };
}
