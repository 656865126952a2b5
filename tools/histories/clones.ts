/** Clones of other projects, to read histories and release notes from. They are not part of the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Environment variable that names the folder of the clones. */
export const CLONES_VARIABLE = 'MERGE_DIGEST_CLONES';

const MAX_OUTPUT_BYTES = 1 << 29;

/** A clone, read at its HEAD or at a tag and never checked out. */
export interface Clone {
  /** The text of a file; '' if that revision does not have it. */
  show(path: string, revision?: string): string;
  git(...args: string[]): string;
}

/** A line that names what could not be measured; '' if all was. */
export function missingLine(names: readonly string[]): string {
  return names.length === 0 ? '' : `Missing, so not in these figures: ${names.join(', ')}.`;
}

/**
 * The clone of `owner/name` in `folder`; null if it is missing. Its folder may be called `owner+name/repo`, `owner+name`
 * or `name`, and may be bare.
 */
export function cloneOf(folder: string | null, nameWithOwner: string): Clone | null {
  if (folder === null) return null;
  const [owner = '', name = ''] = nameWithOwner.split('/');
  const places = [`${owner}+${name}/repo`, `${owner}+${name}`, name].map(place => join(folder, place));
  const path = places.find(place => existsSync(join(place, '.git')) || existsSync(join(place, 'HEAD')));
  if (path === undefined) return null;
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', path, ...args], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT_BYTES,
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
