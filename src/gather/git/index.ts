import { DigestError } from '../../domain/errors.js';
import type { Gathered, Opened, Reference, Source } from '../../domain/gathered.js';
import type { Log } from '../../domain/log.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { coAuthorsIn, newContributors } from '../authors.js';
import { CODEOWNERS_PLACES } from '../codeowners.js';
import { historyBefore, type ReadMerge, within } from '../earlier-merges.js';
import { referenced } from '../references.js';
import { type Asked, windowOf } from '../period-bounds.js';
import { readFilesOfHead } from './blobs.js';
import { type Clone, readClone } from './clone.js';
import { gitIn } from './command.js';
import { readCanonical } from './contributors.js';
import { type FirstParentCommit, type History, type HistoryWalk, walkHistory } from './commit-walk.js';
import { readManifests } from './manifests.js';
import { type Assembled, assemble } from './pull-requests.js';
import { type Reader, readerOf } from './commit-reader.js';
import { mergedBySubject, titleInBody } from './commit-subject.js';

export interface GitOptions {
  /** A work tree or a git directory. */
  path: string;
  /** `OWNER/REPO`; without it, what the clone's remote tells. */
  repository?: string | null;
  period: Asked;
  /** The branch whose history is read; without it, HEAD. */
  base?: string | null;
  /** The configuration file's path inside the repository. */
  configPath?: string;
  log: Log;
}

/**
 * Merged pull requests from the history of a local clone: no token, no network. What git does not know (labels, reviews,
 * dates of creation) is absent. Throws DigestError where the clone cannot tell about the period.
 */
export function gitSource({
  path,
  period,
  log,
  configPath = '.github/merge-digest.yml',
  ...asked
}: GitOptions): Source {
  const git = gitIn(path);
  const reader = readerOf(git);
  const window = windowOf(period);
  let opened: Promise<{ clone: Clone; history: HistoryWalk }> | undefined;

  const ready = () => {
    opened ??= readClone(git, path, asked).then(clone => ({
      clone,
      history: walkHistory(git, clone.tip, window, clone.shallow),
    }));
    return opened;
  };

  return {
    async open(): Promise<Opened> {
      const { clone } = await ready();
      const [config = null, ...owners] = await readFilesOfHead(git, [configPath, ...CODEOWNERS_PLACES]);
      return { repository: clone.repository, config, codeowners: owners.find(text => text !== null) ?? null };
    },

    async gather(): Promise<Gathered> {
      const { clone, history } = await ready();
      // Read while the walk goes on; of what is asked for again below, only what the walk still found is read then.
      begin(history.pastPeriod, async ({ inPeriod }) => {
        log.progress(`Reading ${inPeriod.length} commits`);
        await Promise.all([readLanded(reader, inPeriod), readEarlierContributors(reader, inPeriod, clone)]);
      });
      begin(history.pastChurn, ({ earlier }) => readEarlierMerges(reader, earlier, window.start));
      const { inPeriod, earlier } = await history.whole;
      const [assembled, contributors, before, manifests] = await Promise.all([
        readAssembled(reader, inPeriod, clone),
        readEarlierContributors(reader, inPeriod, clone),
        readEarlierMerges(reader, earlier, window.start),
        readManifests(git, inPeriod.at(-1)?.sha ?? clone.tip),
      ]);
      const { pullRequests, directPushes, merged } = assembled;
      // Counted from the subjects of another walk than the one that told the files.
      const expected = new Set(inPeriod.flatMap(({ subject }) => mergedBySubject(subject)?.number ?? [])).size;
      return {
        pullRequests,
        expected,
        missing: [],
        ...(contributors !== undefined && { newContributors: newContributors(merged, contributors) }),
        directPushes,
        history: historyBefore(before, merged, contributors),
        manifests,
      };
    },

    async lookUp(references): Promise<PullRequest[]> {
      if (references.length === 0) return [];
      const { clone, history } = await ready();
      const found = await findEarlier(reader, (await history.whole).earlier, references);
      return (await readAssembled(reader, found, clone)).pullRequests;
    },
  };
}

/** Begins to read; a failure is told where what was read is asked for. */
function begin(known: Promise<History>, read: (history: History) => Promise<unknown>): void {
  known.then(read).catch(() => {});
}

/** Commits with what they changed, and the tips of the branches that they merged. */
function readLanded(reader: Reader, history: readonly FirstParentCommit[]) {
  const tips = history.filter(({ subject }) => mergedBySubject(subject)).flatMap(({ parents }) => parents[1] ?? []);
  return Promise.all([reader.commits(history.map(({ sha }) => sha)), reader.messages(tips)]);
}

async function readAssembled(
  reader: Reader,
  history: readonly FirstParentCommit[],
  { repository, baseRef }: Clone,
): Promise<Assembled> {
  const [commits, branchTips] = await readLanded(reader, history);
  const lost = history.map(({ sha }) => sha).find(sha => !commits.has(sha));
  if (lost !== undefined)
    throw new DigestError(`git told nothing about commit ${lost}; check the clone with \`git fsck\`.`);
  const canonical = await readCanonical(
    reader.git,
    [...commits.values()].flatMap(({ body }) => coAuthorsIn(body)),
  );
  const branchAuthors = new Map([...branchTips].map(([sha, { author }]) => [sha, author]));
  return assemble(history, { commits, branchAuthors, canonical }, { repository, baseRef });
}

/** Who is new cannot be told where the history has been cut off. */
async function readEarlierContributors(
  reader: Reader,
  [oldest]: readonly FirstParentCommit[],
  clone: Clone,
): Promise<Map<string, number> | undefined> {
  if (clone.shallow) return undefined;
  const [before] = oldest?.parents ?? [];
  return before === undefined ? new Map() : reader.contributors(before);
}

/** What was merged in the days before the period, with the paths that it touched. */
async function readEarlierMerges(
  reader: Reader,
  earlier: readonly FirstParentCommit[],
  start: number,
): Promise<ReadMerge[]> {
  const merges = earlier.flatMap(landed => {
    const merged = mergedBySubject(landed.subject);
    return merged === undefined ? [] : [{ ...landed, ...merged, mergedAt: landed.committedAt }];
  });
  const recent = within(merges, start);
  const tips = recent.flatMap(({ title, parents }) => (title === null ? (parents[1] ?? []) : []));
  const shas = recent.map(({ sha }) => sha);
  const untitled = recent.filter(({ title }) => title === null).map(({ sha }) => sha);
  const [paths, branches, bodies] = await Promise.all([
    reader.paths(shas),
    reader.messages(tips),
    reader.messages(untitled),
  ]);
  return recent.flatMap(({ sha, number, title, parents, mergedAt }) => {
    const read = paths.get(sha);
    if (read === undefined) return [];
    const identity = branches.get(parents[1] ?? '')?.author ?? read.author;
    const told = title ?? titleInBody(bodies.get(sha)?.body ?? '').title ?? '';
    return [{ number, title: told, identity, mergedAt, paths: read.paths }];
  });
}

/** The earlier commits of the pull requests that are meant, oldest first. */
async function findEarlier(
  reader: Reader,
  earlier: readonly FirstParentCommit[],
  references: readonly Reference[],
): Promise<FirstParentCommit[]> {
  const merges = earlier.flatMap(landed => {
    const merged = mergedBySubject(landed.subject);
    return merged === undefined ? [] : [{ landed, sha: landed.sha, ...merged }];
  });
  // The titles of merge commits stand in their bodies, which are read only where titles are asked for.
  const untitled = references.some(({ title }) => title !== undefined)
    ? merges.filter(({ title }) => title === null)
    : [];
  const bodies = await reader.messages(untitled.map(({ sha }) => sha));
  const candidates = merges.map(merge => ({
    ...merge,
    title: merge.title ?? titleInBody(bodies.get(merge.sha)?.body ?? '').title ?? '',
  }));
  const numbers = new Set(referenced(references, candidates).map(({ number }) => number));
  return merges.filter(({ number }) => numbers.has(number)).map(({ landed }) => landed);
}
