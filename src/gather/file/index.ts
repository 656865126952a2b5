import { basename } from 'node:path';
import { DigestError } from '../../domain/errors.js';
import type { Gathered, Opened, Source } from '../../domain/gathered.js';
import { instantOf } from '../../domain/instant.js';
import type { Log } from '../../domain/log.js';
import type { Author, PullRequest } from '../../domain/pull-request.js';
import {
  coAuthorsIn,
  contributorKeys,
  distinctCoAuthors,
  type Identity,
  nameAuthors,
  newContributors,
} from '../authors.js';
import { historyBefore, historyStart, mergesInHistory, type RawMerge } from '../earlier-merges.js';
import { boundsOf, type PeriodBounds, type RequestedPeriod } from '../period-bounds.js';
import { referenced } from '../references.js';
import { linesOf } from './lines.js';
import { parseLine, type SavedPullRequest } from './saved-pull-request.js';

export { digestReader, readAnyDigest, readDigest, savedKind } from './digest.js';

export interface FileOptions {
  /** JSONL with one pull request per line, gzipped or not. */
  path: string;
  /** `OWNER/REPO`, which the file does not contain. */
  repository?: string | null;
  period: RequestedPeriod;
  log: Log;
}

/** Duplicates that the log names by their lines. */
const MAX_NAMED = 5;

/** What is kept of a file: the pull requests of the period, those that references are looked up in, and earlier authors. */
interface SavedPullRequests {
  inPeriod: SavedPullRequest[];
  earlier: SavedPullRequest[];
  /** Pull requests before the period by contributor key; undefined if the file does not reach back far enough. */
  earlierContributors: Map<string, number> | undefined;
}

/**
 * Merged pull requests from a file, which is read once and line by line. Labels, reviews and opening times are absent.
 * Throws DigestError if a line cannot be used or the file does not cover the period.
 */
export function fileSource({ path, repository, period, log }: FileOptions): Source {
  const bounds = boundsOf(period);
  const url = repository == null ? null : `https://github.com/${repository}`;
  let reading: Promise<SavedPullRequests> | undefined;
  const ready = () => {
    reading ??= readSaved(path, bounds, log);
    return reading;
  };

  return {
    async open(): Promise<Opened> {
      await ready();
      const name = basename(path).replace(/(\.jsonl?|\.ndjson)?(\.gz)?$/, '');
      return {
        repository: { nameWithOwner: repository ?? `local/${name}`, url, defaultBranch: null },
        config: null,
        codeowners: null,
      };
    },

    async gather(): Promise<Gathered> {
      const { inPeriod, earlier, earlierContributors } = await ready();
      const pullRequests = pullRequestsOf(inPeriod, url);
      const merged = pullRequests.flatMap(({ author }, index) =>
        author === null ? [] : [{ author, identity: identityOf(inPeriod[index]) }],
      );
      return {
        pullRequests,
        expected: inPeriod.length,
        missing: [],
        ...(earlierContributors !== undefined && {
          newContributors: newContributors(merged, earlierContributors),
          history: historyBefore(mergesInHistory(earlier, bounds.start).map(rawMergeOf), merged, earlierContributors),
        }),
      };
    },

    async lookUp(references): Promise<PullRequest[]> {
      const { earlier } = await ready();
      return pullRequestsOf(referenced(references, earlier), url);
    },
  };
}

async function readSaved(path: string, bounds: PeriodBounds, log: Log): Promise<SavedPullRequests> {
  const inPeriod = new Map<number, SavedPullRequest>();
  const earlier = new Map<number, SavedPullRequest>();
  const contributors = new Map<string, number>();
  let [line, duplicates, oldest, newest] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for await (const text of linesOf(path)) {
    line += 1;
    if (text.trim() === '') continue;
    const saved = parseLine(text, path, line);
    oldest = Math.min(oldest, saved.mergedAt);
    newest = Math.max(newest, saved.mergedAt);
    if (saved.mergedAt >= bounds.end) continue;
    if (saved.mergedAt < bounds.start) {
      for (const key of contributorKeys(identityOf(saved))) contributors.set(key, (contributors.get(key) ?? 0) + 1);
    }
    if (saved.mergedAt < bounds.lookUpStart) continue;
    const kept = saved.mergedAt < bounds.start ? earlier : inPeriod;
    if (!kept.has(saved.number)) {
      kept.set(saved.number, saved);
      continue;
    }
    duplicates += 1;
    if (duplicates <= MAX_NAMED) log.warning(`${path}, line ${line}: #${saved.number} is a duplicate and is ignored.`);
  }
  if (duplicates > MAX_NAMED) log.warning(`${path}: the same of ${duplicates - MAX_NAMED} more lines.`);
  checkCoverage(path, bounds, oldest, newest);
  return {
    inPeriod: byMerge(inPeriod.values()),
    earlier: byMerge(earlier.values()),
    // A file that starts later would make everybody a new contributor and no file a hotspot.
    earlierContributors: oldest <= historyStart(bounds.start) ? contributors : undefined,
  };
}

function byMerge(saved: Iterable<SavedPullRequest>): SavedPullRequest[] {
  return [...saved].sort((a, b) => a.mergedAt - b.mergedAt || a.number - b.number);
}

/** Without this check, a file that does not cover the period would make an empty digest. */
function checkCoverage(path: string, bounds: PeriodBounds, oldest: number, newest: number): void {
  if (oldest > newest) throw new DigestError(`${path} contains no pull requests.`);
  if (oldest < bounds.end && newest >= bounds.start) return;
  throw new DigestError(
    `${path} contains pull requests merged from ${instantOf(oldest)} to ${instantOf(newest)}, and none between ${instantOf(bounds.start)} and ${instantOf(bounds.end)}. Ask for another period.`,
  );
}

function identityOf(saved: SavedPullRequest | undefined): Identity {
  return { name: saved?.author ?? '', email: '', ...(saved?.login != null && { login: saved.login }) };
}

function rawMergeOf(saved: SavedPullRequest): RawMerge {
  const { number, title, mergedAt, files } = saved;
  return { number, title, mergedAt, identity: identityOf(saved), paths: files.map(({ path }) => path) };
}

function pullRequestsOf(saved: readonly SavedPullRequest[], url: string | null): PullRequest[] {
  const toAuthor = nameAuthors(saved.flatMap(one => [identityOf(one), ...coAuthorsIn(one.body)]));
  return saved.map(one => pullRequestOf(one, url, toAuthor));
}

function pullRequestOf(
  saved: SavedPullRequest,
  url: string | null,
  toAuthor: (identity: Identity) => Author,
): PullRequest {
  const author = toAuthor(identityOf(saved));
  return {
    number: saved.number,
    title: saved.title,
    body: saved.body,
    ...(url !== null && { url: `${url}/pull/${saved.number}` }),
    author: { ...author, bot: author.bot || saved.bot },
    coAuthors: distinctCoAuthors(identityOf(saved), coAuthorsIn(saved.body), toAuthor),
    mergedAt: instantOf(saved.mergedAt),
    additions: saved.additions,
    deletions: saved.deletions,
    files: saved.files.map(({ oldPath, ...file }) => ({ ...file, ...(oldPath != null && { previousPath: oldPath }) })),
    filesTotal: saved.filesTotal,
    ...(saved.checks !== undefined && { checks: saved.checks }),
    ...(saved.reviewThreads !== undefined && { reviewThreads: saved.reviewThreads }),
    commitSha: saved.sha,
  };
}
