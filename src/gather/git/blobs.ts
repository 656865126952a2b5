import { DigestError } from '../../domain/errors.js';
import type { Git } from './command.js';
import { lacksObjects } from './failure.js';

export interface FilesOfHead {
  /** In the order of the paths; null where there is no such file, or the clone lacks its content. */
  texts: (string | null)[];
  /** The paths of the files whose content the clone lacks. */
  lost: string[];
}

/** The texts of files at HEAD. */
export async function readFilesOfHead(git: Git, paths: readonly string[]): Promise<FilesOfHead> {
  const multiline = paths.find(path => path.includes('\n'));
  if (multiline !== undefined)
    throw new DigestError(`A path inside the repository must be one line: ${JSON.stringify(multiline)}`);
  const names = paths.map(path => path.replace(/^(\.?\/)+/, ''));
  const [texts, listed] = await Promise.all([
    readFiles(
      git,
      names.map(name => `HEAD:${name}`),
    ),
    namesAtHead(git, names),
  ]);
  return { texts, lost: names.filter((name, index) => texts[index] === null && listed.has(name)) };
}

/** Which of the names are files at HEAD. Their contents are not read. */
async function namesAtHead(git: Git, names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const list = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', 'HEAD', '--', ...names.filter(Boolean)];
  for await (const entries of git.texts(list)) {
    for (const entry of entries) {
      const [, type, name] = /^\d+ (\w+) [0-9a-f]+\t(.*)$/s.exec(entry) ?? [];
      if (type === 'blob' && name !== undefined) found.add(name);
    }
  }
  return found;
}

/**
 * The texts of files as `revision:path`, each on one line, read by one process; null where there is no such file, or the
 * clone lacks its content. In a partial clone that ends git, so both halves are then read by themselves.
 */
export async function readFiles(git: Git, expressions: readonly string[]): Promise<(string | null)[]> {
  if (expressions.length === 0) return [];
  try {
    return await readFilesAtOnce(git, expressions);
  } catch (error) {
    if (!lacksObjects(error)) throw error;
    if (expressions.length === 1) return [null];
    const half = Math.ceil(expressions.length / 2);
    return [...(await readFiles(git, expressions.slice(0, half))), ...(await readFiles(git, expressions.slice(half)))];
  }
}

async function readFilesAtOnce(git: Git, expressions: readonly string[]): Promise<(string | null)[]> {
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
