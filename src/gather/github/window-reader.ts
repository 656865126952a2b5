import type { Missing } from '../../domain/gathered.js';
import { instantOf } from '../../domain/instant.js';
import type { Log } from '../../domain/log.js';
import { GitHubError } from '../../github/errors.js';
import { Page, PullRequestNode } from './answers.js';
import type { OptionalFields } from './optional-fields.js';
import { pageQuery } from './queries.js';
import { mergedWithin } from './search.js';
import { type SearchResult, searchResultOf } from './search-result.js';
import { splitWindow, type Window } from './windows.js';

/** The largest page that costs one point: (1 + 4 × 37 connections) / 100, rounded. */
export const PAGE_SIZE = 37;
/** A page of this size is not halved again, but requested with retries. */
const MIN_PAGE_SIZE = 6;
/** GitHub's search returns at most this many results, and does not say that there are more. */
const MAX_SEARCH_RESULTS = 1000;

export interface WindowContent {
  results: SearchResult[];
  /** GitHub's own count for the window. */
  expected: number;
  missing: Missing[];
}

/** The results of one page or of several pages of a search. */
interface Found {
  /** GitHub's own count of all results. */
  count: number;
  results: SearchResult[];
}

interface FoundPage extends Found {
  /** The size with which GitHub could answer. */
  size: number;
  next: string | null;
}

function isTooHeavy(error: unknown): boolean {
  return error instanceof GitHubError && (error.kind === 'unavailable' || error.kind === 'too-heavy');
}

function missingIn(window: Window, pullRequests: number): Missing[] {
  return pullRequests > 0 ? [{ start: instantOf(window.start), end: instantOf(window.end), pullRequests }] : [];
}

export class WindowReader {
  constructor(
    private readonly fields: OptionalFields,
    private readonly search: string,
    private readonly log: Log,
  ) {}

  /**
   * All pull requests merged in the window. If fewer arrive than GitHub counts, the window is read once more; those that
   * are then still missing are reported. Throws GitHubError.
   */
  async read(window: Window): Promise<WindowContent> {
    const first = await this.readPages(window, PAGE_SIZE);
    if (first.count > MAX_SEARCH_RESULTS) return this.readHalves(window, first.count);
    const byNumber = new Map(first.results.map(one => [one.pullRequest.number, one]));
    let expected = first.count;
    if (byNumber.size < expected) {
      const again = await this.readPages(window, Math.ceil(PAGE_SIZE / 2));
      for (const one of again.results) byNumber.set(one.pullRequest.number, one);
      expected = again.count;
    }
    return { results: [...byNumber.values()], expected, missing: missingIn(window, expected - byNumber.size) };
  }

  private async readHalves(window: Window, count: number): Promise<WindowContent> {
    const halves = splitWindow(window, 2);
    if (halves.length < 2) return { results: [], expected: count, missing: missingIn(window, count) };
    const contents = await Promise.all(halves.map(half => this.read(half)));
    return {
      results: contents.flatMap(content => content.results),
      expected: contents.reduce((sum, content) => sum + content.expected, 0),
      missing: contents.flatMap(content => content.missing),
    };
  }

  private async readPages(window: Window, pageSize: number): Promise<Found> {
    const results: SearchResult[] = [];
    let size = pageSize;
    let after: string | null = null;
    let count = 0;
    for (;;) {
      const page: FoundPage | null = await this.readPage(window, size, after);
      // The cursor has expired: `read` starts from the beginning if anything is missing.
      if (page === null) return { count, results };
      count = page.count;
      results.push(...page.results);
      if (page.next === null || page.count > MAX_SEARCH_RESULTS) return { count, results };
      after = page.next;
      size = Math.min(pageSize, page.size * 2);
    }
  }

  /** One page, halved for as long as it is too heavy for GitHub; null if GitHub no longer knows the cursor. */
  private async readPage(window: Window, size: number, after: string | null): Promise<FoundPage | null> {
    const smallest = size <= MIN_PAGE_SIZE;
    try {
      const variables = { search: mergedWithin(this.search, window), first: size, after };
      const { data, failures } = await this.fields.ask(pageQuery, variables, smallest ? 3 : 0);
      const heavy = failures.find(failure => failure.type === 'RESOURCE_LIMITS_EXCEEDED');
      if (heavy !== undefined && !smallest) throw new GitHubError('too-heavy', heavy.message, failures);
      const denied = failures.find(failure => failure.type === 'FORBIDDEN');
      if (denied !== undefined) throw new GitHubError('forbidden', denied.message, failures);
      if (after !== null && failures.some(failure => failure.type === 'INVALID_CURSOR_ARGUMENTS')) return null;
      const page = Page.safeParse(data);
      if (!page.success) throw new GitHubError('too-heavy', failures[0]?.message ?? 'GitHub sent no page.', failures);
      return { ...this.foundOn(page.data), size };
    } catch (error) {
      if (smallest || !isTooHeavy(error)) throw error;
      const half = Math.max(MIN_PAGE_SIZE, Math.floor(size / 2));
      this.log.info(`GitHub could not answer for ${size} pull requests at once; asking for ${half}.`);
      return this.readPage(window, half, after);
    }
  }

  private foundOn({ search }: Page): Omit<FoundPage, 'size'> {
    const results = search.nodes.flatMap(node => {
      const parsed = PullRequestNode.safeParse(node);
      if (parsed.success) return [searchResultOf(parsed.data)];
      if (node !== null) {
        const place = parsed.error.issues[0]?.path.join('.');
        this.log.warning(`A pull request came back incomplete: ${place}`);
      }
      return [];
    });
    return { count: search.issueCount, results, next: search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null };
  }
}
