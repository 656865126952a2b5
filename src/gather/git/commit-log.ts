import type { ChangedFile } from '../../domain/pull-request.js';
import type { Identity } from '../authors.js';
import type { Git } from './command.js';
import { withoutOddBytes } from './decode.js';

export interface CommitMessage {
  sha: string;
  author: Identity;
  subject: string;
  /** The message without its subject. */
  body: string;
}

/**
 * Two commits whose difference is read, as `diff-tree` takes them: the later one, a space, and the one before; or a
 * commit that has no parents.
 */
export type Comparison = string;

/** The files that a comparison shows as changed, and who wrote its later commit. */
export interface Changes {
  comparison: Comparison;
  author: Identity;
  files: ChangedFile[];
}

const MESSAGE = [
  'log',
  '--no-walk=unsorted',
  '--stdin',
  '-z',
  '--encoding=UTF-8',
  '--no-notes',
  '--no-color',
  '--no-patch',
];
const MESSAGE_FIELDS = ['%H', '%an', '%ae', '%s', '%b'];
const FIELDS = ['%H', '%an', '%ae'];
const DIFF = [
  ...['diff-tree', '--stdin', '-z', '-r', '--root', '--always', '--encoding=UTF-8', '--no-notes', '--no-color'],
  ...['--raw', '--no-abbrev', '-l1000', '-O/dev/null', '--no-relative', '--ignore-submodules=none'],
];
/** Myers, and renames at 50 % similarity, as GitHub counts, independent of the user's configuration. */
const WITH_LINES = [
  ...DIFF,
  ...['--numstat', '--find-renames=50%', '--diff-algorithm=myers', '--no-ext-diff', '--no-textconv'],
];
/** Git reads no content for these. */
const WITHOUT_LINES = [...DIFF, '--find-renames=100%'];

const STATUSES: Record<string, ChangedFile['status']> = { A: 'added', D: 'removed', R: 'renamed', C: 'copied' };

export async function* messagesOf(git: Git, shas: readonly string[]): AsyncGenerator<CommitMessage> {
  if (shas.length === 0) return;
  const format = `--format=${MESSAGE_FIELDS.join('%x00')}`;
  let fields: string[] = [];
  for await (const texts of git.texts([...MESSAGE, format], `${shas.join('\n')}\n`)) {
    fields.push(...texts);
    const whole = fields.length - (fields.length % MESSAGE_FIELDS.length);
    for (let index = 0; index < whole; index += MESSAGE_FIELDS.length) {
      const [sha = '', ...others] = fields.slice(index, index + MESSAGE_FIELDS.length);
      const [name = '', email = '', subject = '', body = ''] = others.map(withoutOddBytes);
      yield { sha, author: { name, email }, subject, body: body.trim() };
    }
    fields = fields.slice(whole);
  }
}

/** In the order of the comparisons. `patterns` are patterns of paths as git knows them; none: all paths. */
export async function* changesOf(
  git: Git,
  comparisons: readonly Comparison[],
  patterns: readonly string[] = [],
): AsyncGenerator<Changes> {
  for await (const { changes, ...of } of records(git, WITH_LINES, comparisons, patterns)) {
    yield { ...of, files: filesOf(changes) };
  }
}

/** What git reads to count the lines of a file. */
export interface Compared {
  /** The objects with the old and the new content. */
  contents: string[];
  /** The content is the same: the file moved, or its mode changed. */
  same: boolean;
}

/** Changes whose lines were not counted. Of the renames, only those without a change of content are found. */
export interface UncountedChanges extends Changes {
  /** By path. */
  compared: Map<string, Compared>;
}

export async function* uncountedChangesOf(
  git: Git,
  comparisons: readonly Comparison[],
): AsyncGenerator<UncountedChanges> {
  for await (const { changes, ...of } of records(git, WITHOUT_LINES, comparisons)) {
    yield { ...of, files: filesOf(changes), compared: comparedOf(changes) };
  }
}

interface ChangesRecord {
  comparison: Comparison;
  author: Identity;
  /** The output of --raw and --numstat, and the paths in it. */
  changes: string[];
}

/** No path is taken for the SHA of the next commit: the text before the paths says how many of them follow. */
async function* records(
  git: Git,
  args: readonly string[],
  comparisons: readonly Comparison[],
  patterns: readonly string[] = [],
): AsyncGenerator<ChangesRecord> {
  if (comparisons.length === 0) return;
  const command = [...args, `--format=${FIELDS.join('%x00')}`, ...(patterns.length === 0 ? [] : ['--', ...patterns])];
  let fields: string[] = [];
  let changes: string[] = [];
  let paths = 0;
  let read = 0;
  const record = (): ChangesRecord => {
    const [sha, name = '', email = ''] = fields.map(withoutOddBytes);
    const comparison = comparisons[read] ?? '';
    read += 1;
    if (sha === undefined || !comparison.startsWith(sha)) throw new Error(`git printed ${sha} for ${comparison}`);
    return { comparison, author: { name, email }, changes };
  };
  for await (const texts of git.texts(command, `${comparisons.join('\n')}\n`)) {
    for (const text of texts) {
      if (fields.length < FIELDS.length) {
        fields.push(text);
        continue;
      }
      const following: number = paths > 0 ? paths - 1 : pathsAfter(text);
      if (following < 0) {
        yield record();
        fields = [text];
        changes = [];
      } else {
        changes.push(text);
        paths = following;
      }
    }
  }
  if (fields.length > 0) yield record();
}

const RAW = /^\n?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
const NUMSTAT = /^(\d+|-)\t(\d+|-)\t/;
/** The mode of a submodule, whose content is in another repository. */
const SUBMODULE = '160000';

/** How many paths follow a text of --raw or --numstat; -1 if it is neither and therefore starts the next commit. */
function pathsAfter(text: string): number {
  const [, , , , , status] = RAW.exec(text) ?? [];
  if (status !== undefined) return status === 'R' || status === 'C' ? 2 : 1;
  const [counts] = NUMSTAT.exec(text) ?? [];
  if (counts === undefined) return -1;
  return counts.length === text.length ? 2 : 0;
}

/** Each text of --raw or --numstat with the paths that follow it. */
function* withPaths(changes: readonly string[]): Generator<{ text: string; paths: string[] }> {
  for (let index = 0; index < changes.length; index += 1) {
    const text = changes[index] ?? '';
    const paths = changes.slice(index + 1, index + 1 + pathsAfter(text));
    index += paths.length;
    yield { text, paths };
  }
}

/** --raw has the status of each path, --numstat its lines, which git does not count in binary files. */
function filesOf(changes: readonly string[]): ChangedFile[] {
  const files = new Map<string, ChangedFile>();
  for (const { text, paths } of withPaths(changes)) {
    const [, , , , , letter] = RAW.exec(text) ?? [];
    if (letter !== undefined) {
      const path = paths.at(-1) ?? '';
      const status = STATUSES[letter] ?? 'modified';
      files.set(path, {
        path,
        ...(paths.length === 2 && { previousPath: paths[0] }),
        additions: 0,
        deletions: 0,
        status,
      });
      continue;
    }
    const [counts = '', additions, deletions] = NUMSTAT.exec(text) ?? [];
    const file = files.get(paths.at(-1) ?? text.slice(counts.length));
    if (file === undefined) continue;
    file.additions += Number(additions) || 0;
    file.deletions += Number(deletions) || 0;
  }
  return [...files.values()];
}

function comparedOf(changes: readonly string[]): Map<string, Compared> {
  const compared = new Map<string, Compared>();
  for (const { text, paths } of withPaths(changes)) {
    const [, oldMode, newMode, old = '', current = ''] = RAW.exec(text) ?? [];
    const sides = [
      { mode: oldMode, sha: old },
      { mode: newMode, sha: current },
    ];
    const contents = sides.filter(({ mode, sha }) => mode !== SUBMODULE && !/^0+$/.test(sha)).map(({ sha }) => sha);
    const path = paths.at(-1) ?? '';
    // A file that became a link is listed twice, as removed and as added.
    const before = compared.get(path);
    compared.set(path, { contents: [...(before?.contents ?? []), ...contents], same: !before && old === current });
  }
  return compared;
}
