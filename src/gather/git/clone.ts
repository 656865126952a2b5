import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { DigestError } from '../../domain/errors.js';
import type { Repository } from '../../domain/gathered.js';
import { nearestNames } from '../../domain/nearest-name.js';
import type { Git } from './command.js';

/** The owner in the name of a repository whose clone has no remote. */
export const LOCAL_OWNER = 'local';

const MAX_BRANCHES_NAMED = 3;
/** A shallow clone lists its boundary, some commits for each branch: this is for 240,000. */
const MAX_SHALLOW_BYTES = 10_000_000;

export interface Clone {
  repository: Repository;
  /** The commits whose parents a shallow clone lacks; empty for a whole clone. */
  boundary: ReadonlySet<string>;
  /** SHA of the commit from which the history is read. */
  tip: string;
  /** The name of the base branch; undefined for a detached HEAD. */
  baseRef: string | undefined;
  branches: readonly Branch[];
  /** The git directory that all work trees of the repository share. */
  gitDirectory: string;
  /** Where it is fetched from; null: from nowhere, or a folder on this machine, which can be an old clone itself. */
  remote: Remote | null;
}

export interface Remote {
  name: string;
  url: string;
}

export interface Branch {
  /** Full name, `refs/remotes/origin/main`. */
  ref: string;
  sha: string;
  /** What a symbolic reference points to; empty for other references. */
  target: string;
  checkedOut: boolean;
}

/** Reads what a clone says about itself; `repository` and `base` take precedence over it. Throws DigestError. */
export async function readClone(
  git: Git,
  path: string,
  requested: { repository?: string | null; base?: string | null },
): Promise<Clone> {
  const [state, branches, remotes] = await Promise.all([readState(git), readBranches(git), readRemotes(git)]);
  const { gitDirectory, head } = state;
  const { sha, baseRef } =
    requested.base == null ? headOf(branches, head, path) : baseOf(branches, requested.base, path);
  return {
    repository: {
      ...repositoryOf(requested.repository, remotes, gitDirectory),
      defaultBranch: defaultBranchOf(branches),
    },
    boundary: await readBoundary(state.shallowFile),
    tip: sha,
    baseRef,
    branches,
    gitDirectory,
    remote: remoteOnHost(remotes),
  };
}

interface State {
  /** The git directory that all work trees of the repository share. */
  gitDirectory: string;
  /** Where a shallow clone lists its boundary; other clones have no such file. */
  shallowFile: string;
  /** undefined in a repository without commits: --revs-only leaves out arguments that do not name a commit. */
  head: string | undefined;
}

async function readState(git: Git): Promise<State> {
  const options = [
    '--path-format=absolute',
    '--git-common-dir',
    '--git-path',
    'shallow',
    '--revs-only',
    'HEAD^{commit}',
  ];
  const text = (await git.output(['rev-parse', ...options])).toString();
  const [gitDirectory = '', shallowFile = '', head] = text.trimEnd().split('\n');
  return { gitDirectory, shallowFile, head };
}

async function readBoundary(shallowFile: string): Promise<ReadonlySet<string>> {
  try {
    const found = await stat(shallowFile);
    if (!found.isFile() || found.size > MAX_SHALLOW_BYTES)
      throw new Error(`it may be a file of at most ${MAX_SHALLOW_BYTES} bytes`);
    return new Set((await readFile(shallowFile, 'utf8')).split('\n').filter(Boolean));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    const reason = error instanceof Error ? error.message : String(error);
    throw new DigestError(`${shallowFile} could not be read: ${reason}. Clone the repository again.`, { cause: error });
  }
}

async function readBranches(git: Git): Promise<Branch[]> {
  const format = '%(refname)%00%(objectname)%00%(symref)%00%(HEAD)';
  const text = (await git.output(['for-each-ref', `--format=${format}`, 'refs/heads', 'refs/remotes'])).toString();
  const lines = text.split('\n').filter(Boolean);
  return lines.map(line => {
    const [ref = '', sha = '', target = '', mark] = line.split('\0');
    return { ref, sha, target, checkedOut: mark === '*' };
  });
}

/** URLs by name of remote. In a repository without remotes `git config` fails. */
async function readRemotes(git: Git): Promise<Map<string, string>> {
  const empty = () => Buffer.alloc(0);
  const text = await git.output(['config', '-z', '--get-regexp', '^remote\\..*\\.url$']).catch(empty);
  const entries = text.toString().split('\0').filter(Boolean);
  return new Map(
    entries.map(entry => {
      const [key = '', url = ''] = entry.split('\n');
      return [key.slice('remote.'.length, -'.url'.length), url] as const;
    }),
  );
}

function shortName(ref: string): string {
  return ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, '');
}

/** The default branch of origin, which a clone remembers whatever is checked out; else the branch checked out. */
function defaultBranchOf(branches: readonly Branch[]): string | null {
  const ofOrigin = branches.find(({ ref }) => ref === 'refs/remotes/origin/HEAD')?.target;
  const ref = ofOrigin || branches.find(({ checkedOut }) => checkedOut)?.ref;
  return ref === undefined ? null : shortName(ref);
}

function headOf(branches: readonly Branch[], head: string | undefined, path: string) {
  if (head === undefined)
    throw new DigestError(`${path} has no commits yet, or its HEAD names a branch that does not exist.`);
  const checkedOut = branches.find(branch => branch.checkedOut);
  return { sha: head, baseRef: checkedOut && shortName(checkedOut.ref) };
}

function baseOf(branches: readonly Branch[], base: string, path: string) {
  const names = [base, `refs/heads/${base}`, `refs/remotes/origin/${base}`, `refs/remotes/${base}`];
  const found = names.map(name => branches.find(({ ref }) => ref === name)).find(branch => branch !== undefined);
  if (found !== undefined) return { sha: found.sha, baseRef: shortName(found.target || found.ref) };
  const known = [...new Set(branches.filter(({ target }) => target === '').map(({ ref }) => shortName(ref)))];
  throw new DigestError(`${path} has no branch ${base}. ${branchHint(base, known)}`);
}

/** The branches whose names are nearest to a name that does not exist, or else some of those that exist. */
function branchHint(base: string, known: readonly string[]): string {
  if (known.length === 0) return 'It has no branches.';
  const nearest = nearestNames(base, known).slice(0, MAX_BRANCHES_NAMED);
  if (nearest.length > 0) return `The nearest it has: ${nearest.join(', ')}.`;
  const named = known.slice(0, MAX_BRANCHES_NAMED).join(', ');
  const further = known.length - MAX_BRANCHES_NAMED;
  return `It has ${named}${further > 0 ? ` and ${further} more` : ''}.`;
}

/** What forges allow as the name of an owner or a repository; two dots would name a folder above. */
const NAME = String.raw`(?!\.{1,2}(?:\.git)?(?:\/|$))[\w.~-]{1,100}`;
const HOST = String.raw`[\p{L}\p{N}._-]{2,253}`;
const WITH_SCHEME = new RegExp(
  String.raw`^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(${HOST})(?::\d+)?\/(${NAME})\/(${NAME}?)(?:\.git)?\/?$`,
  'iu',
);
const SCP_LIKE = new RegExp(String.raw`^(?:[^@/]+@)?(${HOST}):\/?(${NAME})\/(${NAME}?)(?:\.git)?\/?$`, 'u');
/** Hosts whose pull requests have other URLs than those of GitHub. */
const OTHER_FORGES = /gitlab|bitbucket|codeberg|gitea/i;

/** Owner, name and web page of a repository, from the URL of a remote; undefined for other URLs. */
export function parseRemote(remote: string): Omit<Repository, 'defaultBranch'> | undefined {
  const [, host = '', owner, name] = WITH_SCHEME.exec(remote) ?? SCP_LIKE.exec(remote) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const nameWithOwner = `${owner}/${name}`;
  if (OTHER_FORGES.test(host)) return { nameWithOwner, url: null };
  return {
    nameWithOwner,
    url: `https://${host.toLowerCase().replace(/^ssh\.github\.com$/, 'github.com')}/${nameWithOwner}`,
  };
}

/** `origin`, or else the first. */
function mainRemote(remotes: ReadonlyMap<string, string>): Remote | null {
  const [name, url] = [...remotes].find(([one]) => one === 'origin') ?? [...remotes][0] ?? [];
  return name === undefined || url === undefined ? null : { name, url };
}

function remoteOnHost(remotes: ReadonlyMap<string, string>): Remote | null {
  const remote = mainRemote(remotes);
  return remote === null || parseRemote(remote.url) === undefined ? null : remote;
}

/** The repository that was requested, else the one of the remote, else the local folder. */
function repositoryOf(
  requested: string | null | undefined,
  remotes: ReadonlyMap<string, string>,
  gitDirectory: string,
): Omit<Repository, 'defaultBranch'> {
  const ofRemote = parseRemote(mainRemote(remotes)?.url ?? '');
  if (requested != null) {
    const server = ofRemote?.url?.slice(0, -ofRemote.nameWithOwner.length - 1) ?? 'https://github.com';
    return { nameWithOwner: requested, url: `${server}/${requested}` };
  }
  const folder = basename(gitDirectory) === '.git' ? dirname(gitDirectory) : gitDirectory;
  return ofRemote ?? { nameWithOwner: `${LOCAL_OWNER}/${basename(folder).replace(/\.git$/, '')}`, url: null };
}
