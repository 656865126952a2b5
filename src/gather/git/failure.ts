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
    return `${path} does not exist; clone the repository first or name its git directory.`;
  if (/not a git repository|cannot change to/.test(stderr)) {
    return `${path} is not a git repository; clone it first or name its git directory.`;
  }
  if (stderr.includes('dubious ownership')) {
    return `git does not read ${path}, because it belongs to another user; if you trust it, run \`git config --global --add safe.directory '${path}'\`.`;
  }
  if (PARTIAL_CLONE.test(stderr)) {
    return `${path} is a partial clone that lacks contents of this period; clone without --filter, or run \`git fetch --refetch --no-filter\` in it.`;
  }
  const reason = stderr.trim().split('\n').at(-1) || `exit code ${exitCode ?? 'unknown'}`;
  return `git ${command} failed in ${path}: ${reason}`;
}
