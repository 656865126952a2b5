import { availableParallelism } from 'node:os';
import type { ChangedFile } from '../../domain/pull-request.js';
import type { Identity } from '../authors.js';
import type { Git } from './command.js';

/** A commit with what it changed against its first parent. */
export interface Commit {
  sha: string;
  author: Identity;
  body: string;
  files: ChangedFile[];
}

const FIELDS = ['%H', '%aN', '%aE', '%b'];
/** Myers and renames from 50 % likeness, as GitHub counts; whatever the user has configured. */
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

/** Fewer commits than this are not worth a process of their own. */
const COMMITS_PER_PROCESS = 40;
const MAX_PROCESSES = 4;

/** The commits by SHA. Diffing is what takes time, so it is shared among as many processes as there are cores, at most four. */
export async function readCommits(git: Git, shas: readonly string[]): Promise<Map<string, Commit>> {
  const useful = Math.ceil(shas.length / COMMITS_PER_PROCESS);
  const processes = Math.min(useful, availableParallelism(), MAX_PROCESSES);
  const commits = new Map<string, Commit>();
  const read = async (share: readonly string[]) => {
    for await (const commit of commitsOf(git, share)) commits.set(commit.sha, commit);
  };
  const shares = Array.from({ length: processes }, (_, part) => shas.filter((_, at) => at % processes === part));
  await Promise.all(shares.map(read));
  return commits;
}

/** Who wrote the commits, by SHA, without a look at what they changed. */
export async function readMessages(git: Git, shas: readonly string[]): Promise<Map<string, Omit<Commit, 'files'>>> {
  const messages = new Map<string, Omit<Commit, 'files'>>();
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

function messageOf([sha = '', name = '', email = '', body = '']: readonly string[]): Omit<Commit, 'files'> {
  return { sha, author: { name, email }, body: body.trim() };
}

interface CommitRecord {
  fields: string[];
  /** The texts of --raw and --numstat. */
  changes: string[];
}

/** No path can be taken for the next commit's SHA: paths are counted off as the texts before them announce. */
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

/** How many paths of their own follow a text of --raw or --numstat; -1: it is neither, and begins the next commit. */
function pathsAfter(text: string): number {
  const [, status] = RAW.exec(text) ?? [];
  if (status !== undefined) return status === 'R' || status === 'C' ? 2 : 1;
  const [counts] = NUMSTAT.exec(text) ?? [];
  if (counts === undefined) return -1;
  return counts.length === text.length ? 2 : 0;
}

/** --raw tells what happened to a path, --numstat how many lines; a binary file's are not counted. */
function filesOf(changes: readonly string[]): ChangedFile[] {
  const files = new Map<string, ChangedFile>();
  for (let at = 0; at < changes.length; at += 1) {
    const text = changes[at] ?? '';
    const paths = changes.slice(at + 1, at + 1 + pathsAfter(text));
    at += paths.length;
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
