import { DigestError } from '../../domain/errors.js';

/** A git command that ended with an exit code other than 0. */
export class GitFailure extends Error {
  override name = 'GitFailure';
  constructor(
    readonly command: string,
    readonly exitCode: number | null,
    readonly stderr: string,
  ) {
    super(`git ${command} ended with ${exitCode ?? 'a signal'}: ${stderr}`);
  }
}

const PARTIAL_CLONE = /promisor remote|lazy fetching disabled|transport '.*' not allowed/;
const LOST_OBJECT =
  /unable to read (?:tree )?\(?[0-9a-f]{40}|missing object|could not get object info|bad object [0-9a-f]{40}/i;

/** How to get what a clone lacks. */
export const REFETCH = '`git fetch --refetch --no-filter`';

/** Whether git ended because the clone lacks an object: it is a partial clone, or an object was lost. */
export function lacksObjects(error: unknown): boolean {
  const cause = error instanceof DigestError ? error.cause : undefined;
  return cause instanceof GitFailure && (PARTIAL_CLONE.test(cause.stderr) || LOST_OBJECT.test(cause.stderr));
}

/** Turns a failure of git into a DigestError that says what to do. Other errors are returned as they are. */
export function explain(error: unknown, path: string): unknown {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return new DigestError('git was not found: install it and make sure that it is on the PATH.', { cause: error });
  }
  if (!(error instanceof GitFailure)) return error;
  return new DigestError(explanationOf(error, path), { cause: error });
}

function explanationOf({ command, exitCode, stderr }: GitFailure, path: string): string {
  if (/cannot change to .*No such file/.test(stderr))
    return `${path} does not exist; name a clone of the repository with --path.`;
  if (/not a git repository|cannot change to/.test(stderr)) {
    return `${path} is not a git repository; name a clone with --path.`;
  }
  if (stderr.includes('dubious ownership')) {
    return `git does not read ${path}, because it belongs to another user; if you trust it, run \`git config --global --add safe.directory '${path}'\`.`;
  }
  if (PARTIAL_CLONE.test(stderr)) {
    return `${path} is a partial clone that lacks commits or folders of this period; clone without --filter, or run ${REFETCH} in it.`;
  }
  if (LOST_OBJECT.test(stderr)) {
    const lost = stderr.trim().split('\n').at(-1);
    return `${path} lacks a commit or folder of this period (${lost}); clone it again, or run ${REFETCH} in it.`;
  }
  const reason = stderr.trim().split('\n').at(-1) || `exit code ${exitCode ?? 'unknown'}`;
  return `git ${command} failed in ${path}: ${reason}`;
}
