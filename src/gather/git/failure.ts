import { DigestError } from '../../domain/errors.js';

/** `git` ended with another exit code than 0. */
export class GitFailure extends Error {
  override name = 'GitFailure';
  constructor(
    readonly command: string,
    readonly exitCode: number | null,
    readonly said: string,
  ) {
    super(`git ${command} ended with ${exitCode ?? 'a signal'}: ${said}`);
  }
}

const PARTIAL = /promisor remote|lazy fetching disabled|transport '.*' not allowed/;

/** What git says, in words that tell what to do about it; anything that is no failure of git is left alone. */
export function explain(error: unknown, path: string): unknown {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return new DigestError('git was not found: install it and see that it is on the PATH.', { cause: error });
  }
  if (!(error instanceof GitFailure)) return error;
  return new DigestError(sentence(error, path), { cause: error });
}

function sentence({ command, exitCode, said }: GitFailure, path: string): string {
  if (/cannot change to .*No such file/.test(said))
    return `${path} does not exist; clone the repository first or name its git directory.`;
  if (/not a git repository|cannot change to/.test(said)) {
    return `${path} is not a git repository; clone it first or name its git directory.`;
  }
  if (said.includes('dubious ownership')) {
    return `git does not read ${path}, because it belongs to another user; if you trust it, run \`git config --global --add safe.directory '${path}'\`.`;
  }
  if (PARTIAL.test(said)) {
    return `${path} is a partial clone that lacks contents of this period; clone without --filter, or run \`git fetch --refetch --no-filter\` in it.`;
  }
  const reason = said.trim().split('\n').at(-1) || `exit code ${exitCode ?? 'unknown'}`;
  return `git ${command} failed in ${path}: ${reason}`;
}
