import { DigestError } from '../../domain/errors.js';
import type { Git } from './command.js';

/** The texts of files at HEAD, in the order of `paths`; null where there is no such file. */
export async function readFilesOfHead(git: Git, paths: readonly string[]): Promise<(string | null)[]> {
  const multiline = paths.find(path => path.includes('\n'));
  if (multiline !== undefined)
    throw new DigestError(`A path inside the repository must be one line: ${JSON.stringify(multiline)}`);
  return readFiles(
    git,
    paths.map(path => `HEAD:${path.replace(/^(\.?\/)+/, '')}`),
  );
}

/** The texts of files as `revision:path`, each on one line, read by one process; null where there is no such file. */
export async function readFiles(git: Git, expressions: readonly string[]): Promise<(string | null)[]> {
  if (expressions.length === 0) return [];
  const output = await git.output(['cat-file', '--batch'], expressions.map(expression => `${expression}\n`).join(''));
  let position = 0;
  return expressions.map(() => {
    const endOfLine = output.indexOf('\n', position);
    const [, type, size] = / (\w+) (\d+)$/.exec(output.toString('utf8', position, endOfLine)) ?? [];
    position = endOfLine + 1;
    // For a missing file, git prints the line "HEAD:path missing" and no content.
    if (type === undefined) return null;
    const text = output.toString('utf8', position, position + Number(size));
    position += Number(size) + 1;
    return type === 'blob' ? text : null;
  });
}
