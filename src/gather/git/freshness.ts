import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DigestError } from '../../domain/errors.js';
import { HOUR_MS, instantOf } from '../../domain/instant.js';
import type { RequestedPeriod } from '../period-bounds.js';
import { type Clone, parseRemote } from './clone.js';
import type { Git } from './command.js';

/** Of a clone whose newest commit is older than the period. */
export interface Quiet {
  /** When that commit reached the branch. */
  newest: string;
  /** The branch may have newer commits elsewhere: nobody knows how many. */
  maybeStale?: true;
}

/** What a clone shows of when it was fetched, in milliseconds. */
interface Fetches {
  /** The remote had commits then that the branch lacks. */
  isBehind: boolean;
  /** The last time at which the remote surely had no newer ones; null: none is known. */
  seen: number | null;
  /** It was not fetched after that; null: not known. */
  atMost: number | null;
}

/** FETCH_HEAD has a line for each branch that was fetched: this is for 100,000. */
const MAX_FETCH_HEAD_BYTES = 10_000_000;
const MAX_WORK_TREES = 100;
const MAX_ENTRIES = 20;

/**
 * What is known of a period after the newest commit: that nothing was merged, or not even that.
 * @throws DigestError where the clone was not fetched since, so that a fetch may bring more
 */
export async function quietSince(
  git: Git,
  clone: Clone,
  newest: number,
  { start, end, asOf }: RequestedPeriod,
): Promise<Quiet> {
  const { isBehind, seen, atMost } = await fetchesOf(git, clone);
  // A period that has not ended is read up to now, and every fetch was before that.
  const mustReach = Date.parse(asOf === null ? end : start);
  if (isBehind || (atMost !== null && atMost < mustReach)) {
    const fetched = isBehind || atMost === null ? '' : `, and it was not fetched after ${instantOf(atMost)}`;
    throw new DigestError(
      `The period starts at ${start}, but the newest commit of the clone is from ${instantOf(newest)}${fetched}. Run \`git pull\` in it first, or ask for an earlier period.`,
    );
  }
  const isKnown = seen !== null && seen >= Date.parse(asOf ?? end);
  return { newest: instantOf(newest), ...(!isKnown && { maybeStale: true as const }) };
}

async function fetchesOf(git: Git, clone: Clone): Promise<Fetches> {
  const { remote, branches, baseRef, tip } = clone;
  if (remote === null) return { isBehind: false, seen: null, atMost: null };
  const tracked = branches.filter(({ ref }) => ref.startsWith(`refs/remotes/${remote.name}/`));
  const own = tracked.find(({ ref }) => ref === `refs/remotes/${remote.name}/${baseRef}`);
  const [heads, logged] = await Promise.all([readFetchHeads(clone), lastLogged(git, tracked, own?.ref)]);
  // A bare clone has the branches of its remote as its own.
  const isOfRemote = baseRef !== undefined && (own !== undefined || tracked.length === 0);
  const fetched = isOfRemote
    ? heads.flatMap(head => head.tips.map(sha => ({ sha, at: head.at, dated: head.dated })))
    : [];
  const times = fetched.filter(({ dated }) => dated).map(({ at }) => at);
  const seen = isOfRemote ? [...times, ...logged] : [];
  const written = heads.length > 0 ? heads.map(({ at }) => at) : await datesOf(clone, WRITTEN_BY_CLONE);
  return {
    isBehind: await hasMore(git, tip, [...fetched, ...(own === undefined ? [] : [own])]),
    seen: latest(seen),
    atMost: latest([...written, ...logged]),
  };
}

/** Whether any of these has commits that the tip lacks. Those of a lost commit are not known, and so are lacking. */
async function hasMore(git: Git, tip: string, others: readonly { sha: string }[]): Promise<boolean> {
  const shas = [...new Set(others.map(({ sha }) => sha))].filter(sha => sha !== tip);
  if (shas.length === 0) return false;
  const found = await git.output(['rev-list', '--max-count=1', ...shas, `^${tip}`, '--']).catch(() => null);
  return found === null || found.length > 0;
}

const latest = (times: readonly number[]) => (times.length === 0 ? null : Math.max(...times));

/** Git writes these when it clones, and some of them later too. */
const WRITTEN_BY_CLONE = ['HEAD', 'config', 'packed-refs'] as const;
const BESIDE_FETCH_HEAD = [...WRITTEN_BY_CLONE, 'description'] as const;

async function dateOf(path: string): Promise<number[]> {
  try {
    return [(await stat(path)).mtimeMs];
  } catch {
    return [];
  }
}

async function datesOf({ gitDirectory }: Clone, names: readonly string[]): Promise<number[]> {
  return (await Promise.all(names.map(name => dateOf(join(gitDirectory, name))))).flat();
}

/** A fetch: which commits the branch had at the remote, and when. */
interface FetchHead {
  at: number;
  tips: string[];
  /** Whether its date is surely that of the fetch: in a copy of a folder, all files are as old as the copy. */
  dated: boolean;
}

/** The last fetch in each work tree. A fetch that brings nothing writes this file too, and no other. */
async function readFetchHeads(clone: Clone): Promise<FetchHead[]> {
  const { gitDirectory } = clone;
  const trees = await readdir(join(gitDirectory, 'worktrees')).catch(() => []);
  const folders = [gitDirectory, ...trees.slice(0, MAX_WORK_TREES).map(name => join(gitDirectory, 'worktrees', name))];
  const oldest = Math.min(...(await datesOf(clone, BESIDE_FETCH_HEAD)));
  const found = await Promise.all(folders.map(folder => readFetchHead(join(folder, 'FETCH_HEAD'), clone, oldest)));
  return found.filter(head => head !== null);
}

async function readFetchHead(path: string, clone: Clone, oldest: number): Promise<FetchHead | null> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return null;
    const { mtimeMs: at, size } = found;
    const text = size > MAX_FETCH_HEAD_BYTES ? '' : await readFile(path, 'utf8');
    return { at, tips: tipsIn(text, clone), dated: at - oldest > HOUR_MS };
  } catch {
    return null;
  }
}

const LINE = /^([0-9a-f]{40,64})\t(?:not-for-merge)?\t(?:branch '(.*)' of )?(\S+)$/;

/** What the remote had as the branch; a fetch without a name, as in a bare clone, is of its default branch. */
function tipsIn(text: string, { remote, baseRef, repository }: Clone): string[] {
  const nameOf = (url: string) => parseRemote(url)?.nameWithOwner.toLowerCase();
  const name = remote === null ? undefined : nameOf(remote.url);
  return text.split('\n').flatMap(line => {
    const [, sha = '', branch = repository.defaultBranch, url = ''] = LINE.exec(line) ?? [];
    return sha !== '' && branch === baseRef && nameOf(url) === name ? [sha] : [];
  });
}

/** When git noted that it had read the branch: the last fetch that changed it, and the clone itself. */
async function lastLogged(git: Git, tracked: Clone['branches'], own: string | undefined): Promise<number[]> {
  if (own === undefined) return [];
  const head = tracked.find(({ ref }) => ref.endsWith('/HEAD') && ref.split('/').length === 4)?.ref;
  const logs = await Promise.all([
    datesIn(git, own, /^(?:fetch|pull|clone|update by push)\b/),
    head === undefined ? [] : datesIn(git, head, /^clone\b/),
  ]);
  return logs.flat();
}

async function datesIn(git: Git, ref: string, reason: RegExp): Promise<number[]> {
  const args = ['log', '-g', '-z', '--date=unix', '--format=%gd %gs', `--max-count=${MAX_ENTRIES}`, ref, '--'];
  const text = (await git.output(args)).toString();
  return text.split('\0').flatMap(entry => {
    const [, seconds, why = ''] = /@\{(\d+)\} (.*)$/s.exec(entry) ?? [];
    return seconds !== undefined && reason.test(why) ? [Number(seconds) * 1000] : [];
  });
}
