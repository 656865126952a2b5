import { basename, dirname } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { DigestError } from '../../domain/errors.js';
import type { Repository } from '../../domain/gathered.js';
import type { Git } from './command.js';

/** Stands for the owner of a clone that tells none. */
export const LOCAL = 'local';

/** What a clone says about itself. */
export interface Clone {
  repository: Repository;
  shallow: boolean;
  /** SHA from which history is read. */
  tip: string;
  /** The base branch's name; undefined where a detached HEAD is read. */
  baseRef: string | undefined;
}

export interface Branch {
  /** Full name, `refs/remotes/origin/main`. */
  ref: string;
  sha: string;
  /** What a symbolic reference points to, else empty. */
  target: string;
  checkedOut: boolean;
}

/** Reads what the clone says about itself. `repository` and `base` are what the user asked for. */
export async function readClone(
  git: Git,
  path: string,
  asked: { repository?: string | null; base?: string | null },
): Promise<Clone> {
  const [state, branches, remotes] = await Promise.all([readState(git), readBranches(git), readRemotes(git)]);
  const { shallow, gitDirectory, head } = state;
  const { sha, baseRef } = asked.base == null ? headOf(branches, head, path) : baseOf(branches, asked.base, path);
  return {
    repository: { ...repositoryOf(asked.repository, remotes, gitDirectory), defaultBranch: defaultBranch(branches) },
    shallow,
    tip: sha,
    baseRef,
  };
}

/** `head` is undefined where nothing was ever committed: --revs-only leaves out what names no commit. */
async function readState(git: Git): Promise<{ shallow: boolean; gitDirectory: string; head: string | undefined }> {
  const asked = ['--is-shallow-repository', '--absolute-git-dir', '--revs-only', 'HEAD^{commit}'];
  const text = (await git.output(['rev-parse', ...asked])).toString();
  const [shallow, gitDirectory = '', head] = text.trimEnd().split('\n');
  return { shallow: shallow === 'true', gitDirectory, head };
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

/** Addresses by remote. A repository without remotes makes `git config` fail. */
async function readRemotes(git: Git): Promise<Map<string, string>> {
  const none = () => Buffer.alloc(0);
  const text = await git.output(['config', '-z', '--get-regexp', '^remote\\..*\\.url$']).catch(none);
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

/** A clone of a feature branch still remembers which branch its origin takes for the default. */
function defaultBranch(branches: readonly Branch[]): string | null {
  const ofOrigin = branches.find(({ ref }) => ref === 'refs/remotes/origin/HEAD')?.target;
  const ref = ofOrigin || branches.find(({ checkedOut }) => checkedOut)?.ref;
  return ref === undefined ? null : shortName(ref);
}

function headOf(branches: readonly Branch[], head: string | undefined, path: string) {
  if (head === undefined)
    throw new DigestError(`${path} holds no commits yet, or its HEAD names a branch that is not there.`);
  const checkedOut = branches.find(branch => branch.checkedOut);
  return { sha: head, baseRef: checkedOut && shortName(checkedOut.ref) };
}

function baseOf(branches: readonly Branch[], base: string, path: string) {
  const names = [base, `refs/heads/${base}`, `refs/remotes/origin/${base}`, `refs/remotes/${base}`];
  const found = names.map(name => branches.find(({ ref }) => ref === name)).find(branch => branch !== undefined);
  if (found !== undefined) return { sha: found.sha, baseRef: shortName(found.target || found.ref) };
  const known = [...new Set(branches.filter(({ target }) => target === '').map(({ ref }) => shortName(ref)))];
  const nearest = known.sort((a, b) => distance(a, base) - distance(b, base)).slice(0, 3);
  const hint = nearest.length === 0 ? 'It has no branches.' : `The nearest it has: ${nearest.join(', ')}.`;
  throw new DigestError(`${path} has no branch ${base}. ${hint}`);
}

const WITH_SCHEME = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/i;
const SCP_LIKE = /^(?:[^@/]+@)?([^/:]{2,}):\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
/** Hosts whose pull requests have other addresses than GitHub's. */
const NO_GITHUB = /gitlab|bitbucket|codeberg|gitea/i;

/** Owner, name and address of the web page, from the address of a remote. */
export function parseRemote(remote: string): Omit<Repository, 'defaultBranch'> | undefined {
  const [, host = '', owner, name] = WITH_SCHEME.exec(remote) ?? SCP_LIKE.exec(remote) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const nameWithOwner = `${owner}/${name}`;
  if (NO_GITHUB.test(host)) return { nameWithOwner, url: null };
  return {
    nameWithOwner,
    url: `https://${host.toLowerCase().replace(/^ssh\.github\.com$/, 'github.com')}/${nameWithOwner}`,
  };
}

/** What the user says goes before what `origin`, or else the first remote, tells. */
function repositoryOf(asked: string | null | undefined, remotes: ReadonlyMap<string, string>, gitDirectory: string) {
  const [address = ''] = [remotes.get('origin'), ...remotes.values()].filter(url => url !== undefined);
  const told = parseRemote(address);
  if (asked != null) {
    const server = told?.url?.slice(0, -told.nameWithOwner.length - 1) ?? 'https://github.com';
    return { nameWithOwner: asked, url: `${server}/${asked}` };
  }
  const folder = basename(gitDirectory) === '.git' ? dirname(gitDirectory) : gitDirectory;
  return told ?? { nameWithOwner: `${LOCAL}/${basename(folder).replace(/\.git$/, '')}`, url: null };
}
