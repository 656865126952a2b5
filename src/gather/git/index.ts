import { DigestError } from '../../domain/errors.js';
import type { CloneCommits, Gathered, Opened, Source } from '../../domain/gathered.js';
import type { Log } from '../../domain/log.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { newContributors } from '../authors.js';
import { CODEOWNERS_PATHS } from '../codeowners.js';
import { commonestShape } from '../conventions/shapes.js';
import { historyBefore } from '../earlier-merges.js';
import { boundsOf, type RequestedPeriod } from '../period-bounds.js';
import { readAttributed } from './attribution.js';
import { type BranchHistory, lookBehind, type Place, withoutBehind } from './behind-merges.js';
import { readFilesOfHead } from './blobs.js';
import { type Clone, LOCAL_OWNER, readClone } from './clone.js';
import { gitIn } from './command.js';
import { type CommitReader, createCommitReader } from './commit-reader.js';
import { type BranchCommit, type WalkedCommits, walkCommits } from './commit-walk.js';
import type { Contributors } from './contributors.js';
import { readEarlierMerges } from './earlier-merges.js';
import { REFETCH } from './failure.js';
import { withFragments } from './fragments.js';
import { quietSince } from './freshness.js';
import { findReferenced } from './look-up.js';
import { MAILMAP_PATH, readMailmap } from './mailmap.js';
import { readManifests } from './manifests.js';
import { type Assembled, assemble } from './pull-requests.js';

export interface GitOptions {
  /** A work tree or a git directory. */
  path: string;
  /** `OWNER/REPO`; default: the repository of the clone's remote. */
  repository?: string | null;
  period: RequestedPeriod;
  /** The branch whose history is read; default: HEAD. */
  base?: string | null;
  /** Path of the configuration file in the repository. */
  configPath?: string;
  /** Keys of lines in messages that name the pull request, such as `Closes`. */
  landedBy?: readonly string[];
  signal?: AbortSignal | undefined;
  log: Log;
}

/**
 * Merged pull requests from the history of a local clone, without a token and without the network. What git does not
 * know (labels, reviews, opening times) is absent. Throws DigestError if the clone cannot be read or does not cover the
 * period.
 */
export function gitSource({
  path,
  period,
  log,
  configPath = '.github/merge-digest.yml',
  landedBy = [],
  signal,
  ...requested
}: GitOptions): Source {
  const git = gitIn(path, { signal });
  const bounds = boundsOf(period);

  const open = async () => {
    const clone = await readClone(git, path, requested);
    const { tip, boundary, repository } = clone;
    const name = repository.nameWithOwner.startsWith(`${LOCAL_OWNER}/`) ? null : repository.nameWithOwner;
    const place: Place = {
      bounds,
      boundary,
      repository: name,
      branch: clone.baseRef ?? repository.defaultBranch,
      landedBy,
    };
    const walk = walkCommits(git, tip, bounds, boundary);
    // A failure is reported where the history is used.
    const history = walk.all.then(async walked => {
      const quiet = walked.newest < bounds.start ? await quietSince(git, clone, walked.newest, period) : null;
      return { ...(await lookBehind(git, walked, place)), quiet };
    });
    history.catch(() => {});
    const [files, people] = await Promise.all([
      readFilesOfHead(git, [configPath, ...CODEOWNERS_PATHS]),
      readMailmap(git, tip, log),
    ]);
    const lost = [...(people.lost ? [MAILMAP_PATH] : []), ...files.lost];
    const reader = createCommitReader(git, people.mailmap);
    return { clone, place, walk, history, files: { ...files, lost }, reader };
  };
  let opened: ReturnType<typeof open> | undefined;
  const ready = () => {
    opened ??= open();
    return opened;
  };

  return {
    async open(): Promise<Opened> {
      const { clone, files } = await ready();
      const { texts, lost, tooLarge } = files;
      const [config = null, ...codeowners] = texts;
      return {
        repository: clone.repository,
        config,
        codeowners: codeowners.find(text => text !== null) ?? null,
        ...(lost.length > 0 && { lost }),
        ...(tooLarge.length > 0 && { tooLarge }),
      };
    },

    async gather(): Promise<Gathered> {
      const { clone, place, walk, history, reader } = await ready();
      // These reads run during the walk. The same reads below then only add the commits found since.
      readAhead(walk.pastPeriod, async walked => {
        log.progress(`Reading ${walked.inPeriod.length} commits`);
        const ahead = withoutBehind(walked, place);
        await Promise.all([
          readAttributed(reader, walked.inPeriod, ahead, clone),
          readEarlierContributors(reader, walked.inPeriod, clone),
        ]);
      });
      readAhead(walk.pastHistory, walked => readEarlierMerges(reader, withoutBehind(walked, place), place));
      const read = await history;
      const { inPeriod } = read;
      const [assembled, earlierMerges, manifests] = await Promise.all([
        readAssembled(reader, inPeriod, read, clone),
        readEarlierMerges(reader, read, place),
        readManifests(git, inPeriod.at(-1)?.sha ?? clone.tip),
      ]);
      const { pullRequests, directPushes, merged } = assembled;
      const contributors = (await readEarlierContributors(reader, inPeriod, clone))?.commits;
      warnOfUnread(pullRequests, log);
      return {
        pullRequests: await withFragments(git, pullRequests),
        expected: pullRequests.length,
        missing: [],
        clone: { ...cloneCommits(read, clone), ...read.quiet },
        ...(contributors !== undefined && { newContributors: newContributors(merged, contributors) }),
        directPushes,
        history: historyBefore(earlierMerges, merged, contributors),
        manifests,
      };
    },

    async lookUp(references): Promise<PullRequest[]> {
      if (references.length === 0) return [];
      const { clone, history, reader } = await ready();
      const read = await history;
      const { commits, branchCommits } = await findReferenced(git, clone.tip, read, references, bounds);
      const { pullRequests } = await readAssembled(reader, commits, read, clone);
      return pullRequests.map(one => {
        const named = branchCommits.get(one.number);
        return named === undefined ? one : { ...one, branchCommits: [...(one.branchCommits ?? []), ...named] };
      });
    },
  };
}

function warnOfUnread(pullRequests: readonly PullRequest[], log: Log): void {
  const unread = pullRequests.map(({ files }) => files.filter(file => file.unread).length).filter(count => count > 0);
  if (unread.length === 0) return;
  const files = unread.reduce((sum, count) => sum + count, 0);
  log.warning(
    `The clone lacks the contents of ${counted(files, 'changed file')} in ${counted(unread.length, 'pull request')}: their lines are not counted. Run ${REFETCH} in it, or read the pull requests from GitHub (--source github).`,
  );
}

/** Counted apart from the pull requests: how many commits there are does not depend on the forms that are known. */
function cloneCommits({ inPeriod, landed }: BranchHistory, { baseRef }: Clone): CloneCommits {
  const unnamed = inPeriod.filter(commit => landed(commit).length === 0);
  return {
    branch: baseRef ?? null,
    commits: inPeriod.length,
    unnamed: unnamed.length,
    commonestShape: commonestShape(unnamed),
  };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Starts to read before the walk has ended. Failures are ignored here, as the same reads are made again later. */
function readAhead(milestone: Promise<WalkedCommits>, read: (commits: WalkedCommits) => Promise<unknown>): void {
  milestone.then(read).catch(() => {});
}

async function readAssembled(
  reader: CommitReader,
  commits: readonly BranchCommit[],
  history: BranchHistory,
  clone: Clone,
): Promise<Assembled> {
  const [{ landings, pushes }, contributors] = await Promise.all([
    readAttributed(reader, commits, history, clone),
    readEarlierContributors(reader, history.inPeriod, clone),
  ]);
  const found = new Set([...landings, ...pushes].map(({ commit }) => commit.sha));
  const lost = commits.map(({ sha }) => sha).find(sha => !found.has(sha));
  if (lost !== undefined)
    throw new DigestError(`git printed nothing about commit ${lost}; check the clone with \`git fsck\`.`);
  return assemble(landings, pushes, contributors?.people ?? [], clone);
}

/** Histories of so many merges are told apart; the rest of them is in these anyway, but for few commits. */
const MAX_HISTORIES = 50;

/** Who wrote what came before the period; undefined for a shallow clone, whose history is incomplete. */
async function readEarlierContributors(
  reader: CommitReader,
  inPeriod: readonly BranchCommit[],
  clone: Clone,
): Promise<Contributors | undefined> {
  if (clone.boundary.size > 0) return undefined;
  // The oldest commit of the branch, and the oldest behind each merge, which can be from another branch.
  const oldest = new Map<string | undefined, BranchCommit>();
  for (const commit of inPeriod) {
    const merge = commit.broughtBy?.sha;
    if (!oldest.has(merge)) oldest.set(merge, commit);
  }
  const parents = [...oldest.values()].flatMap(commit => commit.parents[0] ?? []);
  const before = [...new Set(parents)].slice(0, MAX_HISTORIES);
  return before.length === 0 ? { commits: new Map(), people: [] } : reader.contributors(before);
}
