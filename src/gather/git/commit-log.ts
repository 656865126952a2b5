import type { ChangedFile } from '../../domain/pull-request.js';
import type { Identity } from '../authors.js';
import type { Git } from './command.js';

export interface CommitMessage {
  sha: string;
  author: Identity;
  /** The message without its subject. */
  body: string;
}

/** A commit with the files that it changed against its first parent. */
export interface Commit extends CommitMessage {
  files: ChangedFile[];
}

const FIELDS = ['%H', '%aN', '%aE', '%b'];
const LOG = ['log', '--no-walk=unsorted', '--stdin', '-z', '--encoding=UTF-8', '--no-notes', '--no-color'];
const CHANGES = ['--diff-merges=first-parent', '--raw', '--no-abbrev', '-l1000', '-O/dev/null', '--no-relative'];
/** Myers, and renames at 50 % similarity, as GitHub counts, independent of the user's configuration. */
const WITH_LINES = [
  ...CHANGES,
  ...['--numstat', '--find-renames=50%', '--diff-algorithm=myers', '--no-ext-diff', '--no-textconv'],
  '--ignore-submodules=none',
];
/** Git reads no content for these. */
const WITHOUT_LINES = [...CHANGES, '--find-renames=100%', '--ignore-submodules=none'];

const STATUSES: Record<string, ChangedFile['status']> = { A: 'added', D: 'removed', R: 'renamed', C: 'copied' };

export async function* messagesOf(git: Git, shas: readonly string[]): AsyncGenerator<CommitMessage> {
  for await (const { fields } of records(git, ['--no-patch'], shas)) yield messageOf(fields);
}

/** `patterns` are patterns of paths as git knows them, each on one line; none: all paths. */
export async function* commitsOf(
  git: Git,
  shas: readonly string[],
  patterns: readonly string[] = [],
): AsyncGenerator<Commit> {
  for await (const { fields, changes } of records(git, WITH_LINES, shas, patterns)) {
    yield { ...messageOf(fields), files: filesOf(changes) };
  }
}

/** What git reads to count the lines of a file. */
export interface Compared {
  /** The objects with the old and the new content. */
  contents: string[];
  /** The content is the same: the file moved, or its mode changed. */
  same: boolean;
}

/** A commit whose lines were not counted. Of the renames, only those without a change of content are found. */
export interface UncountedCommit extends Commit {
  /** By path. */
  compared: Map<string, Compared>;
}

export async function* uncountedCommitsOf(git: Git, shas: readonly string[]): AsyncGenerator<UncountedCommit> {
  for await (const { fields, changes } of records(git, WITHOUT_LINES, shas)) {
    yield { ...messageOf(fields), files: filesOf(changes), compared: comparedOf(changes) };
  }
}

function messageOf([sha = '', name = '', email = '', body = '']: readonly string[]): CommitMessage {
  return { sha, author: { name, email }, body: body.trim() };
}

interface CommitRecord {
  fields: string[];
  /** The output of --raw and --numstat, and the paths in it. */
  changes: string[];
}

/** No path is taken for the SHA of the next commit: the text before the paths says how many of them follow. */
async function* records(
  git: Git,
  args: readonly string[],
  shas: readonly string[],
  patterns: readonly string[] = [],
): AsyncGenerator<CommitRecord> {
  if (shas.length === 0) return;
  const format = `--format=${FIELDS.join('%x00')}`;
  const input = [...shas, ...(patterns.length === 0 ? [] : ['--', ...patterns])];
  let record: CommitRecord | undefined;
  let paths = 0;
  for await (const texts of git.texts([...LOG, ...args, format], `${input.join('\n')}\n`)) {
    for (const text of texts) {
      if (record !== undefined && record.fields.length < FIELDS.length) {
        record.fields.push(text);
        continue;
      }
      const following: number = paths > 0 ? paths - 1 : pathsAfter(text);
      if (following < 0) {
        if (record !== undefined) yield record;
        record = { fields: [text], changes: [] };
      } else {
        record?.changes.push(text);
        paths = following;
      }
    }
  }
  if (record !== undefined) yield record;
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
