import type { Identity } from '../authors.js';
import type { Mailmap } from '../mailmap.js';
import type { Git } from './command.js';
import type { CommitReader } from './commit-reader.js';
import type { BranchCommit } from './commit-walk.js';
import { withoutOddBytes } from './decode.js';

/** A commit of a merged branch. */
export interface OwnCommit {
  sha: string;
  parents: string[];
  author: Identity;
  subject: string;
  body: string;
}

/** A branch that a merge brought. */
export interface SideBranch {
  tip: string;
  /** The merge base, from which GitHub counts lines; absent if there is none, or the clone does not show it. */
  base?: string;
  /** The commits that only this branch has, oldest first, without merges and without a foreign history that it merged. */
  commits: OwnCommit[];
  /** Who merged another branch, if this one is no more than that: `Merge release-1.23 into main`. */
  merger?: Identity;
}

/** The branches of a merge, in the order of its further parents. */
export type SideBranches = ReadonlyMap<string, readonly SideBranch[]>;

const FORMAT = '--format=%H%x00%P%x00%an%x00%ae%x00%s%x00%b';
const FIELDS = 6;
/** Of longer histories, as of a whole project that was merged, no branches are told apart. */
const MAX_COMMITS = 200_000;
/** Such a merge landed a pull request; whoever did need not have brought the branch. */
const NUMBER = /#\d/;
/** Merge bases that only git can tell; each takes a process. */
const MAX_ASKED = 60;
const MAX_AT_A_TIME = 4;

/**
 * The branches that `merges` brought: their own commits and merge bases. One `git log` reads the history between the
 * oldest and the newest of them, and each commit belongs to the first merge that brought it.
 */
export async function readSideBranches(
  reader: Pick<CommitReader, 'git' | 'mailmap'>,
  merges: readonly BranchCommit[],
  opened: ReadonlySet<string>,
  boundary: ReadonlySet<string>,
): Promise<SideBranches> {
  return withBases(reader.git, merges, await readOwnCommits(reader, merges, opened, boundary));
}

/** The same without merge bases, which need not all be in the history that is read. */
export async function readOwnCommits(
  { git, mailmap }: Pick<CommitReader, 'git' | 'mailmap'>,
  merges: readonly BranchCommit[],
  opened: ReadonlySet<string>,
  boundary: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Found[]>> {
  const mains = merges.map(merge => merge.broughtBy ?? merge).sort((a, b) => a.position - b.position);
  const [newest] = mains;
  const oldest = mains.at(-1);
  if (newest === undefined || oldest === undefined) return new Map();
  const [before] = oldest.parents;
  const graph = await readGraph(git, mailmap, before === undefined ? [newest.sha] : [newest.sha, `^${before}`]);
  if (graph === null) return new Map();
  return branchesIn(graph, newest.sha, opened, boundary);
}

type Graph = ReadonlyMap<string, OwnCommit>;

async function readGraph(git: Git, mailmap: Mailmap, revisions: readonly string[]): Promise<Graph | null> {
  const graph = new Map<string, OwnCommit>();
  let fields: string[] = [];
  const log = ['log', '--stdin', '-z', '--encoding=UTF-8', '--no-notes', FORMAT];
  for await (const texts of git.texts(log, `${revisions.join('\n')}\n`)) {
    fields.push(...texts);
    const whole = fields.length - (fields.length % FIELDS);
    for (let index = 0; index < whole; index += FIELDS) {
      const [sha = '', parents = '', ...others] = fields.slice(index, index + FIELDS);
      const [name = '', email = '', subject = '', body = ''] = others.map(withoutOddBytes);
      const author = mailmap({ name, email });
      graph.set(sha, { sha, parents: parents.split(' ').filter(Boolean), author, subject, body });
    }
    fields = fields.slice(whole);
    if (graph.size > MAX_COMMITS) return null;
  }
  return graph;
}

/** Where a commit is: on a chain of first parents, or on a branch that the chain's commit at `at` merged. */
interface Location {
  chain: number;
  at: number;
  onChain: boolean;
}

/** A branch, and where it left what was there before it. */
interface Found extends SideBranch {
  exits: ReadonlyMap<string, Location | undefined>;
  chain: number;
}

/** Walks each chain of first parents from its oldest commit on, the chains behind an opened merge before it. */
function branchesIn(
  graph: Graph,
  newest: string,
  opened: ReadonlySet<string>,
  boundary: ReadonlySet<string>,
): Map<string, Found[]> {
  const locations = new Map<string, Location>();
  const branches = new Map<string, Found[]>();
  let chains = 0;
  let at = 0;

  const own = (tip: string, location: Location): Found => {
    const exits = new Map<string, Location | undefined>();
    const all: OwnCommit[] = [];
    const open = [tip];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      const commit = graph.get(sha);
      const known = locations.get(sha);
      // Where a shallow clone ends, nobody knows what was before.
      if (known === undefined && commit !== undefined && boundary.has(sha)) continue;
      if (commit === undefined || known !== undefined) {
        exits.set(sha, known);
        continue;
      }
      locations.set(sha, location);
      all.push(commit);
      open.push(...commit.parents.toReversed());
    }
    const own = withoutForeign(all, sha => exits.has(sha) || boundary.has(sha));
    const commits = own.filter(({ parents }) => parents.length < 2).reverse();
    const last = graph.get(tip);
    const [before] = last?.parents ?? [];
    // A branch that took over main has its own commits before that, and main's second.
    const isMergeAlone = last !== undefined && last.parents.length > 1 && exits.has(before ?? '');
    const merger = isMergeAlone && !NUMBER.test(last.subject) ? { merger: last.author } : {};
    return { tip, commits, exits, chain: location.chain, ...merger };
  };

  const walk = (sha: string): void => {
    chains += 1;
    const chain = chains;
    const commits: OwnCommit[] = [];
    let next = graph.get(sha);
    while (next !== undefined && !locations.has(next.sha)) {
      commits.push(next);
      next = graph.get(next.parents[0] ?? '');
    }
    for (const commit of commits.reverse()) {
      const others = commit.parents.slice(1);
      if (opened.has(commit.sha)) others.forEach(walk);
      at += 1;
      branches.set(
        commit.sha,
        others.map(tip => own(tip, { chain, at, onChain: false })),
      );
      locations.set(commit.sha, { chain, at, onChain: true });
    }
  };
  walk(newest);
  return branches;
}

/**
 * The commits that continue the history of the project, which `isBefore` names. The others have a root of their own: a
 * whole history of another repository was merged, and its authors did not work on the branch.
 */
function withoutForeign(commits: readonly OwnCommit[], isBefore: (sha: string) => boolean): OwnCommit[] {
  if (commits.every(({ parents }) => parents.length > 0)) return [...commits];
  const children = new Map<string, OwnCommit[]>();
  for (const commit of commits)
    for (const parent of commit.parents) {
      const siblings = children.get(parent);
      if (siblings === undefined) children.set(parent, [commit]);
      else siblings.push(commit);
    }
  const continued = new Set<string>();
  const open = commits.filter(({ parents }) => parents.some(isBefore));
  for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
    if (continued.has(commit.sha)) continue;
    continued.add(commit.sha);
    for (const child of children.get(commit.sha) ?? []) open.push(child);
  }
  return commits.filter(({ sha }) => continued.has(sha));
}

/** The merge base if the exits show it: the newest commit of the merge's own chain that the branch has. */
function baseOf({ exits, chain }: Found): string | undefined {
  const [only] = exits.keys();
  if (exits.size === 1) return only;
  const inside = [...exits].flatMap(([sha, location]) => (location === undefined ? [] : [{ sha, ...location }]));
  const [last] = inside.sort((a, b) => b.at - a.at || Number(b.onChain) - Number(a.onChain));
  if (last === undefined || !last.onChain || inside.some(one => one.chain !== chain)) return undefined;
  return last.sha;
}

async function withBases(
  git: Git,
  merges: readonly BranchCommit[],
  found: ReadonlyMap<string, readonly Found[]>,
): Promise<SideBranches> {
  const branches = new Map<string, readonly SideBranch[]>();
  const unclear: { branch: SideBranch; parent: string }[] = [];
  for (const { sha, parents } of merges) {
    const ofMerge = (found.get(sha) ?? []).map(one => {
      const base = baseOf(one);
      const { tip, commits, merger } = one;
      const branch: SideBranch = { tip, commits, ...(merger && { merger }), ...(base !== undefined && { base }) };
      if (base === undefined && one.exits.size > 1) unclear.push({ branch, parent: parents[0] ?? '' });
      return branch;
    });
    branches.set(sha, ofMerge);
  }
  const asked = unclear.slice(0, MAX_ASKED);
  const ask = async () => {
    for (let one = asked.pop(); one !== undefined; one = asked.pop()) {
      const { branch, parent } = one;
      const text = await git.output(['merge-base', parent, branch.tip]).catch(() => null);
      const base = text?.toString().trim();
      if (base) branch.base = base;
    }
  };
  await Promise.all(Array.from({ length: MAX_AT_A_TIME }, ask));
  return branches;
}
