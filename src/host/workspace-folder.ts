import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { DigestError } from '../domain/errors.js';

/** The path with links resolved, as far as it exists: a checkout may contain any links. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : resolve(realPath(parent), relative(parent, path));
  }
}

/** Whether a path is a folder or inside it, with links resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(realPath(folder), realPath(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The folder that an input names. A relative path must stay inside the workspace, even through links; an absolute path
 * may be anywhere, since only the author of the workflow can give one.
 * @throws DigestError where a relative path is outside the workspace
 */
export function workspaceFolder(workspace: string, input: string, given: string): string {
  const folder = resolve(workspace, given);
  if (isAbsolute(given) || isInside(workspace, folder)) return folder;
  throw new DigestError(
    `${input}: got ${JSON.stringify(given)}, which leads out of the workspace; it may be a folder in it, or an absolute path.`,
  );
}
