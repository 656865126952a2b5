import type { DirectPush } from '../../../domain/gathered.js';
import type { Log } from '../../../domain/log.js';
import type { PullRequest } from '../../../domain/pull-request.js';
import type { GitHubClient } from '../../../github/client.js';
import { GitHubError } from '../../../github/errors.js';
import { nameAuthors } from '../../authors.js';
import { startsAsRevert } from '../../conventions/revert-subject.js';
import type { OptionalFields } from '../optional-fields.js';
import type { RepositoryName } from '../repository-name.js';
import { type SearchResult, searchResultOf } from '../search-result.js';
import { isWithin, type Window } from '../windows.js';
import { associatedWith } from './associated.js';
import { type BranchCommit, type BranchCommits, mainlineOf, readBranchCommits } from './branch-commits.js';
import { type AnyPullRequest, readByNumber } from './by-number.js';
import { bodyOf, closedIn, hasLanded, landedBy, namedByKey, namedIn, subjectOf } from './landed.js';
import { listMerged, type MergedList } from './merged-list.js';

/** What the search for the pull requests of a window is compared with, and how. */
export interface WitnessOptions {
  client: GitHubClient;
  fields: OptionalFields;
  log: Log;
  repository: RepositoryName;
  /** The branch that the settings ask for; null: all. */
  base: string | null;
  defaultBranch: string | null;
  window: Window;
  /** Keys of lines in messages that name the pull request that a commit landed. */
  landedBy: readonly string[];
}

/** What the search found. */
export interface Searched {
  results: readonly SearchResult[];
  /** It found nothing, or less than it counted, so that a second list is worth a request. */
  isDoubtful: boolean;
}

/** What the witnesses add to a search. */
export interface Witnessed {
  /** Merged pull requests that the search lacks. */
  lacking: SearchResult[];
  /** How many it lacks that could not be read. */
  unread: number;
  /** The list of pull requests was read whole: with `lacking` and `unread`, nothing else was merged. */
  isWhole: boolean;
  /** Pull requests that landed by a commit, so that GitHub calls them closed. */
  landed: PullRequest[];
  /** Absent if the commits of the branch could not be read. */
  directPushes?: DirectPush[];
}

/** Numbers that are read one by one, at 0.2 seconds each. */
const MAX_READ = 300;
/** Commits without a number for which GitHub is asked whether they belong to a pull request. */
const MAX_ASKED = 300;

/**
 * Compares the search with what needs no search index: the commits of the base branch, and, where the search found nothing or
 * too little, the list of the pull requests updated last. GitHub's search can lack pull requests without an error, for days
 * in part (max-sixty/tend issue 345, cli/cli issue 7538), and finds none in a private repository whose pull requests the
 * token may not read (cli/cli issue 5986). Throws GitHubError if nothing confirms that nothing was merged.
 */
export async function witness(options: WitnessOptions, searched: Searched): Promise<Witnessed> {
  return new Witness(options, searched).witnessed();
}

class Witness {
  /** The titles of those that the search found, by number. */
  private readonly known: Map<number, string>;
  private readonly merges: Set<string>;
  private readonly branch: string | null;
  /** Pull requests that were read by number. */
  private readonly read = new Map<number, AnyPullRequest | 'none' | null>();

  constructor(
    private readonly options: WitnessOptions,
    private readonly searched: Searched,
  ) {
    const { results } = searched;
    this.known = new Map(results.map(({ pullRequest: { number, title } }) => [number, title]));
    this.merges = new Set(results.flatMap(({ pullRequest }) => pullRequest.commitSha ?? []));
    this.branch = options.base ?? options.defaultBranch;
  }

  async witnessed(): Promise<Witnessed> {
    const { isDoubtful } = this.searched;
    const [commits, listed] = await Promise.all([this.readCommits(), isDoubtful ? this.list() : null]);
    const fromCommits = commits === null ? null : await this.explain(commits);
    await this.readAll(listed?.numbers ?? []);
    const list = listed ?? (this.lacking().length > 0 ? await this.list() : null);
    await this.readAll(list?.numbers ?? []);
    const lacking = this.lacking();
    const landed = fromCommits?.landed ?? [];
    this.refuseSilence(lacking.length + landed.length, commits, list);
    return {
      lacking,
      unread: [...this.read.values()].filter(answer => answer === null).length,
      isWhole: list?.isWhole ?? false,
      landed,
      ...(fromCommits && { directPushes: fromCommits.directPushes }),
    };
  }

  private async readCommits(): Promise<BranchCommits | null> {
    const { client, repository, window, log } = this.options;
    if (this.branch === null) return null;
    const ofBranch = this.searched.results.filter(({ pullRequest }) => pullRequest.baseRef === this.branch).length;
    // As many commits as merges, and none that is not one: the others are merges too.
    const isEnough = async ({ commits, total }: BranchCommits) =>
      total === ofBranch && commits.every(({ sha }) => this.merges.has(sha));
    try {
      return await readBranchCommits(client, repository, `refs/heads/${this.branch}`, window, isEnough);
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind === 'rate-limited') throw error;
      log.warning(
        `The commits of ${this.branch} could not be read, and are not compared with what was found: ${error.message}`,
      );
      return null;
    }
  }

  private async list(): Promise<MergedList | null> {
    const { client, repository, base, window, log } = this.options;
    try {
      return await listMerged(client, repository, base, window);
    } catch (error) {
      const isFatal = this.known.size === 0 || (error instanceof GitHubError && error.kind === 'rate-limited');
      if (!(error instanceof GitHubError) || isFatal) throw error;
      log.warning(
        `The list of merged pull requests could not be read, and is not compared with the search: ${error.message}`,
      );
      return null;
    }
  }

  /** Reads those that are neither known nor read yet. */
  private async readAll(numbers: readonly number[]): Promise<void> {
    const { fields, repository } = this.options;
    const unread = [...new Set(numbers)].filter(number => !this.known.has(number) && !this.read.has(number));
    const asked = unread.slice(0, Math.max(0, MAX_READ - this.read.size));
    const answers = await readByNumber(fields, repository, asked);
    for (const [n, number] of unread.entries()) this.read.set(number, answers[n] ?? null);
  }

  /** The merged pull requests of the window among those that were read by number. */
  private lacking(): SearchResult[] {
    const { base, window } = this.options;
    return [...this.read.values()].flatMap(node => {
      if (node === null || node === 'none' || node.mergedAt === null) return [];
      const isAsked = isWithin(window, node.mergedAt) && (base === null || node.baseRefName === base);
      return isAsked ? [searchResultOf({ ...node, mergedAt: node.mergedAt })] : [];
    });
  }

  /** What each commit on the line of first parents is, beside the merges that the search found. */
  private async explain(commits: BranchCommits): Promise<Required<Pick<Witnessed, 'landed' | 'directPushes'>>> {
    const open = mainlineOf(commits, this.merges).filter(({ sha }) => !this.merges.has(sha));
    const naming = open.map(commit => ({ commit, numbers: this.namedIn(commit) }));
    await this.readAll(naming.flatMap(({ numbers }) => numbers));
    const silent = naming.filter(({ commit, numbers }) => !numbers.some(number => this.isMergedBy(commit, number)));
    const pushed = await this.withoutPullRequest(silent.map(({ commit }) => commit));
    await this.readAll(pushed.flatMap(({ message }) => closedIn(message)));
    const landed = new Map<number, PullRequest>();
    const directPushes = pushed.filter(commit => {
      const node = this.landedWith(commit);
      if (node === null) return true;
      landed.set(node.number, landedBy(node, commit));
      return false;
    });
    return { landed: [...landed.values()], directPushes: pushesOf(directPushes) };
  }

  private namedIn({ message }: BranchCommit): number[] {
    const { repository, landedBy } = this.options;
    return [...new Set([...namedByKey(message, repository, landedBy), ...namedIn(message, repository)])];
  }

  /** The pull request that a commit landed, which GitHub calls closed. */
  private landedWith(commit: BranchCommit): AnyPullRequest | null {
    const { repository, landedBy } = this.options;
    const byKey = new Set(namedByKey(commit.message, repository, landedBy));
    for (const number of [...this.namedIn(commit), ...closedIn(commit.message)]) {
      const node = this.read.get(number);
      if (node == null || node === 'none') continue;
      if (hasLanded(node, commit, this.branch ?? '', byKey.has(number))) return node;
    }
    return null;
  }

  /** Whether a commit that names a merged pull request is of it. `Revert X (#12)` is not, if #12 has another title. */
  private isMergedBy({ message }: BranchCommit, number: number): boolean {
    const title = this.known.get(number) ?? mergedTitle(this.read.get(number));
    return title !== undefined && (startsAsRevert(title) || !startsAsRevert(subjectOf(message)));
  }

  /** Those that, as GitHub says, belong to no merged pull request; the pull requests of the others are read. */
  private async withoutPullRequest(commits: readonly BranchCommit[]): Promise<BranchCommit[]> {
    const { client, repository, window, log } = this.options;
    const asked = commits.slice(0, MAX_ASKED);
    if (asked.length < commits.length)
      log.warning(
        `${commits.length} commits of ${this.branch} name no pull request; of the latest ${MAX_ASKED}, those without one are listed.`,
      );
    const answers = await associatedWith(
      client,
      repository,
      asked.map(({ sha }) => sha),
    );
    const merged = answers.map(answer => answer?.filter(({ mergedAt }) => mergedAt !== null) ?? null);
    const ofWindow = merged.flatMap(found => found ?? []).filter(({ mergedAt }) => isWithin(window, mergedAt ?? ''));
    await this.readAll(ofWindow.map(({ number }) => number));
    return asked.filter((_, n) => merged[n]?.length === 0);
  }

  /** Nothing may be reported as nothing only if something other than the search says so. */
  private refuseSilence(found: number, commits: BranchCommits | null, list: MergedList | null): void {
    if (this.known.size + found > 0 || list?.isWhole || commits !== null) return;
    throw new GitHubError(
      'refused',
      "GitHub's search finds no merged pull request, and nothing else could be read that confirms it. Run it again in an hour; githubstatus.com reports outages.",
    );
  }
}

function mergedTitle(node: AnyPullRequest | 'none' | null | undefined): string | undefined {
  return node == null || node === 'none' || node.mergedAt === null ? undefined : node.title;
}

function pushesOf(commits: readonly BranchCommit[]): DirectPush[] {
  const toAuthor = nameAuthors(commits.map(({ author }) => author));
  return commits.map(({ sha, message, author, committedAt }) => ({
    sha,
    title: subjectOf(message),
    body: bodyOf(message),
    author: toAuthor(author),
    committedAt,
  }));
}
