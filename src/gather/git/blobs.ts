import { DigestError } from '../../domain/errors.js';
import type { Git } from './command.js';

/** The texts of files of HEAD by path, in one process; null for one that is not there. */
export async function readFilesOfHead(git: Git, paths: readonly string[]): Promise<(string | null)[]> {
  const outside = paths.find(path => path.includes('\n'));
  if (outside !== undefined)
    throw new DigestError(`A path inside the repository is one line: ${JSON.stringify(outside)}`);
  const asked = paths.map(path => `HEAD:${path.replace(/^(\.?\/)+/, '')}\n`).join('');
  const answer = await git.output(['cat-file', '--batch'], asked);
  let at = 0;
  return paths.map(() => {
    const endOfLine = answer.indexOf('\n', at);
    const [, type, size] = / (\w+) (\d+)$/.exec(answer.toString('utf8', at, endOfLine)) ?? [];
    at = endOfLine + 1;
    // "HEAD:path missing", and nothing follows.
    if (type === undefined) return null;
    const text = answer.toString('utf8', at, at + Number(size));
    at += Number(size) + 1;
    return type === 'blob' ? text : null;
  });
}
