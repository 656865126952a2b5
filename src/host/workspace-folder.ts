import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { DigestError } from '../domain/errors.js';

/** Where a path really leads, as far as it exists: links in a checkout are whatever was committed. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : resolve(real(parent), relative(parent, path));
  }
}

/** Whether a path, with all links followed, lies in a folder or is it. */
function liesIn(folder: string, path: string): boolean {
  const way = relative(real(folder), real(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The folder that an input of the workflow means. One that is told from the workspace on stays in it, also through
 * links; an absolute one is the workflow's own word.
 * @throws DigestError where it leads out
 */
export function workspaceFolder(workspace: string, input: string, given: string): string {
  const folder = resolve(workspace, given);
  if (isAbsolute(given) || liesIn(workspace, folder)) return folder;
  throw new DigestError(
    `${input}: got ${JSON.stringify(given)}, which leads out of the workspace; it may be a folder in it, or an absolute path.`,
  );
}
