import { DigestError } from '../domain/errors.js';
import type { Log } from '../domain/log.js';
import { GitHubError, type GitHubErrorKind } from '../github/errors.js';
import type { ThreadKind } from './thread-kind.js';

const isKind = (error: unknown, ...kinds: GitHubErrorKind[]): boolean =>
  error instanceof GitHubError && kinds.includes(error.kind);

/** Looking for a repository that is not there, or that the token cannot see; any other error as it is. */
export function noRepository(error: unknown, asked: string): unknown {
  if (!isKind(error, 'not-found')) return error;
  return new DigestError(
    `post-to-repository: got ${JSON.stringify(asked)}; there is no such repository, or the token cannot see it. ` +
      'The workflow token sees no private repository but its own: give `token` one that has access.',
    { cause: error },
  );
}

export function archived(kind: ThreadKind, repository: string): DigestError {
  return new DigestError(
    `${repository} is archived, so that no ${kind.id} can be posted there. Unarchive it, or name another repository ` +
      'as `post-to-repository`.',
  );
}

export function switchedOff(kind: ThreadKind, repository: string): DigestError {
  return new DigestError(
    `${capitalized(kind.plural)} are switched off in ${repository}. Switch them on under Settings → General → ` +
      `Features, or leave "${kind.id}" out of \`publish\`.`,
  );
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** GitHub says "Resource not accessible by integration"; the reader needs to know which line is missing. */
export function forbidden(error: unknown, kind: ThreadKind, repository: string): unknown {
  if (!(error instanceof GitHubError) || error.kind !== 'forbidden') return error;
  return new DigestError(
    `The token may not post ${kind.plural} in ${repository}. Add the line \`${kind.plural}: write\` to the ` +
      "workflow's `permissions:`. If the workflow runs in another repository, its token cannot post to this one: give " +
      `\`token\` one that may.${kind.forbiddenAlso} (${error.message})`,
    { cause: error },
  );
}

/** Where an answer was lost or broke down on GitHub's side, the change may have been made all the same. */
function mayHaveBeenDone(error: GitHubError): boolean {
  const brokeDown = error.kind === 'refused' && error.failures.some(({ type }) => type === undefined);
  return error.kind === 'unavailable' || brokeDown;
}

/** GitHub itself may need a moment until what it did can be seen. */
export const PAUSE_MS = 5_000;

/**
 * Runs `step`, and runs it once more after a pause if it failed without telling what became of it. The step must look
 * for what is there already before it adds anything.
 */
export async function withOneRetry<T>(
  step: () => Promise<T>,
  log: Log,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof GitHubError) || !mayHaveBeenDone(error)) throw error;
    log.warning(`GitHub did not say whether the report was posted, so it is looked for once more: ${error.message}`);
    await sleep(PAUSE_MS);
    return step();
  }
}

/** For what comes after the report is posted: whatever is wrong there, the report stands, and a warning will do. */
export async function orWarn(log: Log, what: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof DigestError)) throw error;
    log.warning(`${what} ${error.message}`);
  }
}
