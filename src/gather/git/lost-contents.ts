import type { ChangedFile } from '../../domain/pull-request.js';
import type { Git } from './command.js';
import { type Changes, type Comparison, changesOf, type UncountedChanges, uncountedChangesOf } from './commit-log.js';
import { ODD_BYTE } from './decode.js';

/** An argument list has an end; of changes with longer lists of lost files no line is counted. */
const MAX_PATTERNS_LENGTH = 100_000;

/**
 * Changes in a clone that lacks contents of files. A file whose content is missing is `unread`: it is in the list, and
 * its lines are not counted. That a file only moved is known without its content.
 */
export async function* readWithoutContents(git: Git, comparisons: readonly Comparison[]): AsyncGenerator<Changes> {
  const uncounted: UncountedChanges[] = [];
  for await (const changes of uncountedChangesOf(git, comparisons)) uncounted.push(changes);
  const missing = await missingOf(
    git,
    uncounted.flatMap(({ compared }) => [...compared.values()].flatMap(({ contents }) => contents)),
  );
  const whole: Comparison[] = [];
  for (const { compared, ...changes } of uncounted) {
    const lost = changes.files.filter(({ path }) => compared.get(path)?.contents.some(sha => missing.has(sha)));
    const marked = (files: readonly ChangedFile[]) =>
      files.map(file => (compared.get(file.path)?.same ? file : { ...file, unread: true as const }));
    if (lost.length === 0) whole.push(changes.comparison);
    else {
      const others = await readOthers(git, changes, lost);
      yield { ...changes, files: others === null ? marked(changes.files) : [...others, ...marked(lost)] };
    }
  }
  yield* changesOf(git, whole);
}

/** The files beside those that are lost, with their lines; null if too many are lost to leave them out. */
async function readOthers(
  git: Git,
  { comparison, files }: Changes,
  lost: readonly ChangedFile[],
): Promise<ChangedFile[] | null> {
  if (lost.length === files.length) return [];
  const paths = lost.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
  const patterns = paths.map(path => `:(top,exclude,glob)${patternOf(path)}`);
  if (patterns.reduce((sum, pattern) => sum + Buffer.byteLength(pattern) + 1, 0) > MAX_PATTERNS_LENGTH) return null;
  for await (const changes of changesOf(git, [comparison], [':(top)', ...patterns])) return changes.files;
  return [];
}

/** A pattern matches any text in the place of a byte that is not UTF-8. */
function patternOf(path: string): string {
  return path
    .replaceAll(/[*?[\\]/g, '\\$&')
    .replaceAll(ODD_BYTE, '*')
    .replaceAll('\ufffd', '*');
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
