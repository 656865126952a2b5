import { DAY_MS } from '../../domain/instant.js';
import type { PeriodBounds } from '../period-bounds.js';
import type { Git } from './command.js';
import type { Landing } from './landings.js';

/** A commit of a merged branch, and the pull request whose merge brought it. */
export interface BroughtCommit {
  sha: string;
  number: number;
}

/** Each takes a process that walks the history since the commit. */
const MAX_COMMITS = 20;
const MAX_AT_A_TIME = 4;
/** How much older a commit can be than what is looked up: branches are seldom merged later. */
const MAX_AGE_MS = 365 * DAY_MS;
const SHA = /^[0-9a-f]{7,64}$/i;

/**
 * Finds the pull requests whose merges brought the commits that `shas` name: a commit is new with the merge whose further
 * parent has it, and whose first parent does not. What is not a commit of the clone is left out.
 */
export async function findBrought(
  git: Git,
  tip: string,
  landings: readonly Landing[],
  shas: readonly string[],
  { lookUpStart }: PeriodBounds,
): Promise<BroughtCommit[]> {
  const merges = landings.filter(({ parent }) => parent > 0);
  const names = [...new Set(shas.filter(sha => SHA.test(sha)))].slice(0, MAX_COMMITS);
  if (merges.length === 0 || names.length === 0) return [];
  const commits = (await readDates(git, names)).filter(({ committedAt }) => committedAt >= lookUpStart - MAX_AGE_MS);
  const found: BroughtCommit[] = [];
  const ask = async () => {
    for (let one = commits.pop(); one !== undefined; one = commits.pop()) {
      const { sha } = one;
      const has = await descendantsOf(git, sha, tip);
      const merge = merges.find(
        ({ commit, parent }) => has(commit.parents[parent] ?? '') && !has(commit.parents[0] ?? ''),
      );
      if (merge !== undefined) found.push({ sha, number: merge.landed.number });
    }
  };
  await Promise.all(Array.from({ length: MAX_AT_A_TIME }, ask));
  return found;
}

/** The full SHAs and committer dates (milliseconds) of those that are commits of the clone. */
async function readDates(git: Git, names: readonly string[]): Promise<{ sha: string; committedAt: number }[]> {
  const log = ['log', '--no-walk=unsorted', '--ignore-missing', '--no-notes', '--format=%H %ct', '--stdin'];
  const text = (await git.output(log, `${names.join('\n')}\n`)).toString();
  return text.split('\n').flatMap(line => {
    const [sha = '', seconds] = line.split(' ');
    return sha === '' ? [] : [{ sha, committedAt: Number(seconds) * 1000 }];
  });
}

/** Tests whether a commit is this one or has it in its history. */
async function descendantsOf(git: Git, sha: string, tip: string): Promise<(other: string) => boolean> {
  const known = new Set([sha]);
  for await (const lines of git.lines(['rev-list', '--ancestry-path', tip, `^${sha}`, '--']))
    for (const line of lines) known.add(line);
  return other => known.has(other);
}
