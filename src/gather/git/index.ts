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
import { type FirstParentCommit, type WalkedCommits, walkCommits } from './commit-walk.js';
import { readMailmap } from './contributors.js';
import { readEarlierMerges } from './earlier-merges.js';
import { REFETCH } from './failure.js';
import { withFragments } from './fragments.js';
import { findReferenced } from './look-up.js';
import { readManifests } from './manifests.js';
import { type Assembled, assemble } from './pull-requests.js';

const MAILMAP = '.mailmap';

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
  const bounds = boundsOf(period);

  const open = async () => {
    const clone = await readClone(git, path, requested);
    const walk = walkCommits(git, clone.tip, bounds, clone.shallow);
    const files = await readFilesOfHead(git, [MAILMAP, configPath, ...CODEOWNERS_PATHS]);
    const mapped = files.lost.includes(MAILMAP) ? gitIn(path, { mailmap: false }) : git;
    return { clone, walk, files, reader: createCommitReader(mapped) };
  };
  let opened: ReturnType<typeof open> | undefined;
  const ready = () => {
    opened ??= open();
    return opened;
  };

  return {
    async open(): Promise<Opened> {
      const { clone, files } = await ready();
      const { texts, lost } = files;
      const [, config = null, ...codeowners] = texts;
      return {
        repository: clone.repository,
        config,
        codeowners: codeowners.find(text => text !== null) ?? null,
        ...(lost.length > 0 && { lost }),
      };
    },

    async gather(): Promise<Gathered> {
      const { clone, walk, reader } = await ready();
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
      warnOfUnread(pullRequests, log);
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
      const { clone, walk, reader } = await ready();
      const { earlier } = await walk.all;
      return (await readAssembled(reader, await findReferenced(reader, earlier, references), clone)).pullRequests;
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

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
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
