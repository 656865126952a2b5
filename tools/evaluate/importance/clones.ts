/**
 * Clones of the projects whose changelogs importance is measured by. They are no part of the repository: what is not
 * there is said to be absent.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where clones are looked for if no option says so. */
export const CLONES_VARIABLE = 'MERGE_DIGEST_CLONES';

const ENOUGH = 1 << 29;

/** A clone, read at its HEAD or at a tag and never checked out. */
export interface Clone {
  /** The text of a file; '' where that revision has no such file. */
  show(path: string, revision?: string): string;
  git(...given: string[]): string;
}

/** The clone of `owner/name` in `folder`, which may be called `owner+name` or `name`, bare or not; null: not there. */
export function cloneOf(folder: string | null, nameWithOwner: string): Clone | null {
  if (folder === null) return null;
  const [owner = '', name = ''] = nameWithOwner.split('/');
  const places = [`${owner}+${name}/repo`, `${owner}+${name}`, name].map(place => join(folder, place));
  const path = places.find(place => existsSync(join(place, '.git')) || existsSync(join(place, 'HEAD')));
  if (path === undefined) return null;
  const git = (...given: string[]) =>
    execFileSync('git', ['-C', path, ...given], {
      encoding: 'utf8',
      maxBuffer: ENOUGH,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  return {
    git,
    show: (file, revision = 'HEAD') => {
      try {
        return git('show', `${revision}:${file}`);
      } catch {
        return '';
      }
    },
  };
}
