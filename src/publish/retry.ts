import { DigestError } from '../domain/errors.js';
import type { Log } from '../domain/log.js';
import { GitHubError } from '../github/errors.js';

/** GitHub may need a moment before it shows a change. */
export const PAUSE_MS = 5_000;

/** Whether GitHub may have made the change although the request failed: the answer was lost, or GitHub broke down. */
function mayHaveChanged(error: GitHubError): boolean {
  const brokeDown = error.kind === 'refused' && error.failures.some(({ type }) => type === undefined);
  return error.kind === 'unavailable' || brokeDown;
}

/** Whether GitHub has said no, for a reason that it named, and so has changed nothing. */
export const isRefusal = (error: GitHubError): boolean =>
  ['forbidden', 'not-found', 'refused'].includes(error.kind) && error.failures.length > 0 && !mayHaveChanged(error);

/**
 * Runs `step`, and once more after a pause if its outcome is unknown. The second time the step must look for what the
 * first one may have added.
 */
export async function withOneRetry<T>(
  step: (isRetry: boolean) => Promise<T>,
  log: Log,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<T> {
  try {
    return await step(false);
  } catch (error) {
    if (!(error instanceof GitHubError) || !mayHaveChanged(error)) throw error;
    log.warning(`GitHub did not confirm that the report was posted, so it is looked for once more: ${error.message}`);
    await sleep(PAUSE_MS);
    return step(true);
  }
}

/** For steps after the report is posted: their failure is only a warning, which begins with `sentence`. */
export async function tryOrWarn(log: Log, sentence: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof DigestError)) throw error;
    log.warning(`${sentence} ${error.message}`);
  }
}
