import { DigestError } from '../../domain/errors.js';
import type { Gathered, Opened, Source } from '../../domain/gathered.js';
import type { Log } from '../../domain/log.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { coAuthorsIn, newContributors } from '../authors.js';
import { CODEOWNERS_PATHS } from '../codeowners.js';
import { historyBefore } from '../earlier-merges.js';
import { boundsOf, type RequestedPeriod } from '../period-bounds.js';
import { readFilesOfHead } from './blobs.js';
import { type Clone, readClone } from './clone.js';
import { gitIn } from './command.js';
import { type CommitReader, createCommitReader } from './commit-reader.js';
import { mergedPullRequestIn } from './commit-subject.js';
import { type CommitWalk, type FirstParentCommit, type WalkedCommits, walkCommits } from './commit-walk.js';
import { readMailmap } from './contributors.js';
import { readEarlierMerges } from './earlier-merges.js';
import { withFragments } from './fragments.js';
import { findReferenced } from './look-up.js';
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
  ...requested
}: GitOptions): Source {
  const git = gitIn(path);
  const reader = createCommitReader(git);
  const bounds = boundsOf(period);
  let opened: Promise<{ clone: Clone; walk: CommitWalk }> | undefined;

  const ready = () => {
    opened ??= readClone(git, path, requested).then(clone => ({
      clone,
      walk: walkCommits(git, clone.tip, bounds, clone.shallow),
    }));
    return opened;
  };

  return {
    async open(): Promise<Opened> {
      const { clone } = await ready();
      const [config = null, ...codeowners] = await readFilesOfHead(git, [configPath, ...CODEOWNERS_PATHS]);
      return { repository: clone.repository, config, codeowners: codeowners.find(text => text !== null) ?? null };
    },

    async gather(): Promise<Gathered> {
      const { clone, walk } = await ready();
      // These reads run during the walk. The same reads below then only add the commits found since.
      readAhead(walk.pastPeriod, async ({ inPeriod }) => {
        log.progress(`Reading ${inPeriod.length} commits`);
        await Promise.all([readCommitsAndTips(reader, inPeriod), readEarlierContributors(reader, inPeriod, clone)]);
      });
      readAhead(walk.pastHistory, ({ earlier }) => readEarlierMerges(reader, earlier, bounds.start));
      const { inPeriod, earlier } = await walk.all;
      const [assembled, contributors, earlierMerges, manifests] = await Promise.all([
        readAssembled(reader, inPeriod, clone),
        readEarlierContributors(reader, inPeriod, clone),
        readEarlierMerges(reader, earlier, bounds.start),
        readManifests(git, inPeriod.at(-1)?.sha ?? clone.tip),
      ]);
      const { pullRequests, directPushes, merged } = assembled;
      // Counted independently of the pull requests: from the subjects of the walk, not from the commits read later.
      const expected = new Set(inPeriod.flatMap(({ subject }) => mergedPullRequestIn(subject)?.number ?? [])).size;
      return {
        pullRequests: await withFragments(git, pullRequests),
        expected,
        missing: [],
        ...(contributors !== undefined && { newContributors: newContributors(merged, contributors) }),
        directPushes,
        history: historyBefore(earlierMerges, merged, contributors),
        manifests,
      };
    },

    async lookUp(references): Promise<PullRequest[]> {
      if (references.length === 0) return [];
      const { clone, walk } = await ready();
      const { earlier } = await walk.all;
      return (await readAssembled(reader, await findReferenced(reader, earlier, references), clone)).pullRequests;
    },
  };
}

/** Starts to read before the walk has ended. Failures are ignored here, as the same reads are made again later. */
function readAhead(milestone: Promise<WalkedCommits>, read: (commits: WalkedCommits) => Promise<unknown>): void {
  milestone.then(read).catch(() => {});
}

/** The commits, and the tips of the branches that they merged. */
function readCommitsAndTips(reader: CommitReader, commits: readonly FirstParentCommit[]) {
  const tips = commits.filter(({ subject }) => mergedPullRequestIn(subject)).flatMap(({ parents }) => parents[1] ?? []);
  return Promise.all([reader.commits(commits.map(({ sha }) => sha)), reader.messages(tips)]);
}

async function readAssembled(
  reader: CommitReader,
  firstParents: readonly FirstParentCommit[],
  { repository, baseRef }: Clone,
): Promise<Assembled> {
  const [commits, branchTips] = await readCommitsAndTips(reader, firstParents);
  const lost = firstParents.map(({ sha }) => sha).find(sha => !commits.has(sha));
  if (lost !== undefined)
    throw new DigestError(`git printed nothing about commit ${lost}; check the clone with \`git fsck\`.`);
  const mailmap = await readMailmap(
    reader.git,
    [...commits.values()].flatMap(({ body }) => coAuthorsIn(body)),
  );
  const branchAuthors = new Map([...branchTips].map(([sha, { author }]) => [sha, author]));
  return assemble(firstParents, { commits, branchAuthors, mailmap }, { repository, baseRef });
}

/** Commits before the period by contributor key; undefined for a shallow clone, whose history is incomplete. */
async function readEarlierContributors(
  reader: CommitReader,
  [oldest]: readonly FirstParentCommit[],
  clone: Clone,
): Promise<Map<string, number> | undefined> {
  if (clone.shallow) return undefined;
  const [parent] = oldest?.parents ?? [];
  return parent === undefined ? new Map() : reader.contributors(parent);
}
