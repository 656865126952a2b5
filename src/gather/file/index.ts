import { basename } from 'node:path';
import { DigestError } from '../../domain/errors.js';
import type { Gathered, Opened, Source } from '../../domain/gathered.js';
import { HISTORY_DAYS } from '../../domain/history.js';
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
import { historyBefore, type ReadMerge, within } from '../earlier-merges.js';
import { referenced } from '../references.js';
import { type Asked, DAY, instantOf, type Window, windowOf } from '../period-bounds.js';
import { linesOf } from './lines.js';
import { parseLine, type SavedPullRequest } from './saved-pull-request.js';

export { readDigest, savedKind } from './digest.js';

export interface FileOptions {
  /** JSONL with a pull request on every line, also packed with gzip. */
  path: string;
  /** `OWNER/REPO`, which the file does not tell. */
  repository?: string | null;
  period: Asked;
  log: Log;
}

/** What is kept of a file while it is read: all of the period, what may be referred to, and whom it knew before. */
interface Saved {
  inPeriod: SavedPullRequest[];
  earlier: SavedPullRequest[];
  /** undefined: the file does not reach back far enough to tell what was before the period. */
  earlierKeys: Map<string, number> | undefined;
}

/**
 * Merged pull requests from a file, which is read once and line by line. Labels, reviews and dates of creation are
 * absent. Throws DigestError where a line cannot be used or the file does not hold the period.
 */
export function fileSource({ path, repository, period, log }: FileOptions): Source {
  const window = windowOf(period);
  const url = repository == null ? null : `https://github.com/${repository}`;
  let reading: Promise<Saved> | undefined;
  const ready = () => {
    reading ??= readSaved(path, window, log);
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
      const { inPeriod, earlier, earlierKeys } = await ready();
      const pullRequests = pullRequestsOf(inPeriod, url);
      const merged = pullRequests.flatMap(({ author }, at) =>
        author === null ? [] : [{ author, identity: identityOf(inPeriod[at]) }],
      );
      return {
        pullRequests,
        expected: inPeriod.length,
        missing: [],
        ...(earlierKeys !== undefined && {
          newContributors: newContributors(merged, earlierKeys),
          history: historyBefore(within(earlier, window.start).map(readMergeOf), merged, earlierKeys),
        }),
      };
    },

    async lookUp(references): Promise<PullRequest[]> {
      const { earlier } = await ready();
      return pullRequestsOf(referenced(references, earlier), url);
    },
  };
}

async function readSaved(path: string, window: Window, log: Log): Promise<Saved> {
  const inPeriod = new Map<number, SavedPullRequest>();
  const earlier = new Map<number, SavedPullRequest>();
  const earlierKeys = new Map<string, number>();
  let [line, oldest, newest] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for await (const text of linesOf(path)) {
    line += 1;
    if (text.trim() === '') continue;
    const saved = parseLine(text, path, line);
    oldest = Math.min(oldest, saved.mergedAt);
    newest = Math.max(newest, saved.mergedAt);
    if (saved.mergedAt >= window.end) continue;
    if (saved.mergedAt < window.start) {
      for (const key of contributorKeys(identityOf(saved))) earlierKeys.set(key, (earlierKeys.get(key) ?? 0) + 1);
    }
    if (saved.mergedAt < window.earliest) continue;
    const kept = saved.mergedAt < window.start ? earlier : inPeriod;
    if (kept.has(saved.number))
      log.warning(`${path}, line ${line}: #${saved.number} stands there twice; the first is taken.`);
    else kept.set(saved.number, saved);
  }
  insist(path, window, oldest, newest);
  return {
    inPeriod: byMerge(inPeriod.values()),
    earlier: byMerge(earlier.values()),
    // With less before the period, everybody would be new and nothing a hotspot.
    earlierKeys: oldest <= window.start - HISTORY_DAYS * DAY ? earlierKeys : undefined,
  };
}

function byMerge(saved: Iterable<SavedPullRequest>): SavedPullRequest[] {
  return [...saved].sort((a, b) => a.mergedAt - b.mergedAt || a.number - b.number);
}

/** An empty digest of a time that the file does not hold would be a lie. */
function insist(path: string, window: Window, oldest: number, newest: number): void {
  if (oldest > newest) throw new DigestError(`${path} holds no pull requests.`);
  if (oldest < window.end && newest >= window.start) return;
  throw new DigestError(
    `${path} holds pull requests merged from ${instantOf(oldest)} to ${instantOf(newest)}, and none between ${instantOf(window.start)} and ${instantOf(window.end)}. Ask for another period.`,
  );
}

function identityOf(saved: SavedPullRequest | undefined): Identity {
  return { name: saved?.author ?? '', email: '', ...(saved?.login != null && { login: saved.login }) };
}

function readMergeOf(saved: SavedPullRequest): ReadMerge {
  const { number, title, mergedAt, files } = saved;
  return { number, title, mergedAt, identity: identityOf(saved), paths: files.map(({ path }) => path) };
}

function pullRequestsOf(saved: readonly SavedPullRequest[], url: string | null): PullRequest[] {
  const call = nameAuthors(saved.flatMap(one => [identityOf(one), ...coAuthorsIn(one.body)]));
  return saved.map(one => pullRequestOf(one, url, call));
}

function pullRequestOf(saved: SavedPullRequest, url: string | null, call: (i: Identity) => Author): PullRequest {
  const author = call(identityOf(saved));
  return {
    number: saved.number,
    title: saved.title,
    body: saved.body,
    ...(url !== null && { url: `${url}/pull/${saved.number}` }),
    author: { ...author, bot: author.bot || saved.bot },
    coAuthors: distinctCoAuthors(identityOf(saved), coAuthorsIn(saved.body), call),
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
