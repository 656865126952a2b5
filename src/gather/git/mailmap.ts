import type { Log } from '../../domain/log.js';
import { type Mailmap, NO_MAILMAP, parseMailmap } from '../mailmap.js';
import type { Git } from './command.js';
import { decode, withoutOddBytes } from './decode.js';
import { lacksObjects } from './failure.js';

export const MAILMAP_PATH = '.mailmap';

/** The longest known ones, of projects with thousands of people, are a tenth of this. */
const MAX_BYTES = 1_000_000;

export interface ReadMailmap {
  mailmap: Mailmap;
  /** The clone lacks its content. */
  lost: boolean;
}

/**
 * The mailmap of a commit. It is read as data: neither the configuration of the clone, which can name further files, nor
 * what lies in a work tree has a say in who a person is.
 */
export async function readMailmap(git: Git, commit: string, log: Pick<Log, 'warning'>): Promise<ReadMailmap> {
  try {
    const entry = await entryOf(git, commit);
    if (entry === undefined) return { mailmap: NO_MAILMAP, lost: false };
    const bytes = Number((await git.output(['cat-file', '-s', entry])).toString());
    if (bytes > MAX_BYTES) {
      log.warning(
        `${MAILMAP_PATH} has ${bytes} bytes. It is not read beyond ${MAX_BYTES}, so people have the names in their commits.`,
      );
      return { mailmap: NO_MAILMAP, lost: false };
    }
    const text = withoutOddBytes(decode(await git.output(['cat-file', 'blob', entry])));
    return { mailmap: parseMailmap(text), lost: false };
  } catch (error) {
    if (!lacksObjects(error)) throw error;
    return { mailmap: NO_MAILMAP, lost: true };
  }
}

/** The SHA of the content, if it is a file: like git, this follows no symbolic link. */
async function entryOf(git: Git, commit: string): Promise<string | undefined> {
  const list = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', MAILMAP_PATH];
  const [, sha] = /^100\d{3} blob ([0-9a-f]+)\t/.exec((await git.output(list)).toString()) ?? [];
  return sha;
}
