import { availableParallelism } from 'node:os';
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
/** Myers, and renames at 50 % similarity, as GitHub counts, independent of the user's configuration. */
const DIFF = [
  ...['--diff-merges=first-parent', '--raw', '--numstat', '--no-abbrev', '--find-renames=50%', '-l1000'],
  ...[
    '--diff-algorithm=myers',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '-O/dev/null',
    '--ignore-submodules=none',
  ],
];
const LOG = ['log', '--no-walk=unsorted', '--stdin', '-z', '--encoding=UTF-8', '--no-notes', '--no-color'];

const STATUSES: Record<string, ChangedFile['status']> = { A: 'added', D: 'removed', R: 'renamed', C: 'copied' };

/** A process of its own is not worth it for fewer commits. */
const MIN_COMMITS_PER_PROCESS = 40;
const MAX_PROCESSES = 4;

/** The commits by SHA. Diffing takes most of the time, so it runs in one process per core, at most four. */
export async function readCommits(git: Git, shas: readonly string[]): Promise<Map<string, Commit>> {
  const useful = Math.ceil(shas.length / MIN_COMMITS_PER_PROCESS);
  const processes = Math.min(useful, availableParallelism(), MAX_PROCESSES);
  const commits = new Map<string, Commit>();
  const read = async (share: readonly string[]) => {
    for await (const commit of commitsOf(git, share)) commits.set(commit.sha, commit);
  };
  const shares = Array.from({ length: processes }, (_, part) => shas.filter((_, index) => index % processes === part));
  await Promise.all(shares.map(read));
  return commits;
}

/** The authors and messages of commits, by SHA. Git computes no diff for them. */
export async function readMessages(git: Git, shas: readonly string[]): Promise<Map<string, CommitMessage>> {
  const messages = new Map<string, CommitMessage>();
  if (shas.length === 0) return messages;
  for await (const { fields } of records(git, [...LOG, '--no-patch'], shas)) {
    const message = messageOf(fields);
    messages.set(message.sha, message);
  }
  return messages;
}

async function* commitsOf(git: Git, shas: readonly string[]): AsyncGenerator<Commit> {
  for await (const { fields, changes } of records(git, [...LOG, ...DIFF], shas)) {
    yield { ...messageOf(fields), files: filesOf(changes) };
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
async function* records(git: Git, args: readonly string[], shas: readonly string[]): AsyncGenerator<CommitRecord> {
  const format = `--format=${FIELDS.join('%x00')}`;
  let record: CommitRecord | undefined;
  let paths = 0;
  for await (const texts of git.texts([...args, format], `${shas.join('\n')}\n`)) {
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

const RAW = /^\n?:\d+ \d+ [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;
const NUMSTAT = /^(\d+|-)\t(\d+|-)\t/;

/** How many paths follow a text of --raw or --numstat; -1 if it is neither and therefore starts the next commit. */
function pathsAfter(text: string): number {
  const [, status] = RAW.exec(text) ?? [];
  if (status !== undefined) return status === 'R' || status === 'C' ? 2 : 1;
  const [counts] = NUMSTAT.exec(text) ?? [];
  if (counts === undefined) return -1;
  return counts.length === text.length ? 2 : 0;
}

/** --raw has the status of each path, --numstat its lines, which git does not count in binary files. */
function filesOf(changes: readonly string[]): ChangedFile[] {
  const files = new Map<string, ChangedFile>();
  for (let index = 0; index < changes.length; index += 1) {
    const text = changes[index] ?? '';
    const paths = changes.slice(index + 1, index + 1 + pathsAfter(text));
    index += paths.length;
    const [, letter] = RAW.exec(text) ?? [];
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
