import type { ChangedFile } from '../../domain/pull-request.js';
import type { Git } from './command.js';
import { type Commit, commitsOf, type UncountedCommit, uncountedCommitsOf } from './commit-log.js';

/**
 * Commits of a clone that lacks contents of files. A file whose content is missing is `unread`: it is in the list, and
 * its lines are not counted. That a file only moved is known without its content.
 */
export async function* readWithoutContents(git: Git, shas: readonly string[]): AsyncGenerator<Commit> {
  const uncounted: UncountedCommit[] = [];
  for await (const commit of uncountedCommitsOf(git, shas)) uncounted.push(commit);
  const missing = await missingOf(
    git,
    uncounted.flatMap(({ compared }) => [...compared.values()].flatMap(({ contents }) => contents)),
  );
  const whole: string[] = [];
  for (const { compared, ...commit } of uncounted) {
    const lost = commit.files.filter(({ path }) => compared.get(path)?.contents.some(sha => missing.has(sha)));
    if (lost.length === 0) whole.push(commit.sha);
    else {
      const marked = lost.map(file => (compared.get(file.path)?.same ? file : { ...file, unread: true as const }));
      yield { ...commit, files: [...(await readOthers(git, commit, lost)), ...marked] };
    }
  }
  yield* commitsOf(git, whole);
}

/** The files of a commit beside those that are lost, with their lines. */
async function readOthers(git: Git, { sha, files }: Commit, lost: readonly ChangedFile[]): Promise<ChangedFile[]> {
  if (lost.length === files.length) return [];
  const paths = lost.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
  const patterns = paths.map(path => `:(top,exclude,glob)${patternOf(path)}`);
  for await (const commit of commitsOf(git, [sha], [':(top)', ...patterns])) return commit.files;
  return [];
}

/** A pattern has one line, and no bytes that are not UTF-8: any text matches them. */
function patternOf(path: string): string {
  return path.replaceAll(/[*?[\\]/g, '\\$&').replaceAll(/[\n\ufffd]/g, '*');
}

/**
 * Which of the objects are not in the clone. All that it has are listed, which takes a second for a million: to ask for
 * one that is missing would end git in a partial clone.
 */
async function missingOf(git: Git, shas: readonly string[]): Promise<ReadonlySet<string>> {
  const missing = new Set(shas);
  if (missing.size === 0) return missing;
  const list = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'];
  for await (const lines of git.lines(list)) for (const sha of lines) missing.delete(sha);
  return missing;
}
