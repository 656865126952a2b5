import type { Missing } from '../../domain/gathered.js';
import { instantOf } from '../../domain/instant.js';
import type { Log } from '../../domain/log.js';
import type { GitHubClient } from '../../github/client.js';
import { failureOf, GitHubError } from '../../github/errors.js';
import { Page, PullRequestNode } from './answers.js';
import { isTooHeavy } from './ask-in-parts.js';
import type { OptionalFields } from './optional-fields.js';
import { pageQuery } from './queries.js';
import { mergedWithin } from './search.js';
import { type SearchResult, searchResultOf } from './search-result.js';
import { countSlices, type Slice } from './slices.js';
import { isWithin, splitWindow, type Window } from './windows.js';

/**
 * GitHub compares the files of each pull request anew, which takes it up to 0.2 seconds, and stops after ten. Other tools
 * read 15 to 30: release-drafter, getsentry/sentry issue 122671.
 */
export const PAGE_SIZE = 25;
/** A page of this size is not halved again, but requested with retries. */
const MIN_PAGE_SIZE = 6;
/** After so many pages in a row that GitHub answered, larger ones are tried again. */
const PAGES_BEFORE_GROWTH = 4;
/** GitHub's search returns at most this many results, and does not say that there are more. */
export const MAX_SEARCH_RESULTS = 1000;

/** A window with more pull requests is not read again as a whole, but only where it lacks something. */
const MOST_READ_AGAIN = 2 * PAGE_SIZE;

/** An order in which nothing moves to another page while the pages are read. */
const OLDEST_FIRST = 'sort:created-asc';

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
  next: string | null;
}

function missingIn(window: Window, pullRequests: number): Missing[] {
  return pullRequests > 0 ? [{ start: instantOf(window.start), end: instantOf(window.end), pullRequests }] : [];
}

/** A list that shifts between two pages hands out a pull request twice. */
function distinct(results: readonly SearchResult[]): SearchResult[] {
  return [...new Map(results.map(one => [one.pullRequest.number, one])).values()];
}

function contentOf(window: Window, { count, results }: Found): WindowContent {
  const found = distinct(results);
  return { results: found, expected: count, missing: missingIn(window, count - found.length) };
}

function joined(contents: readonly WindowContent[]): WindowContent {
  return {
    results: contents.flatMap(({ results }) => results),
    expected: contents.reduce((sum, { expected }) => sum + expected, 0),
    missing: contents.flatMap(({ missing }) => missing),
  };
}

/** Reads windows with pages as large as GitHub could answer last, whichever window they were of. */
export class WindowReader {
  private pageSize = PAGE_SIZE;
  private answeredInARow = 0;

  constructor(
    private readonly client: GitHubClient,
    private readonly fields: OptionalFields,
    private readonly search: string,
    private readonly log: Log,
  ) {}

  /**
   * All pull requests merged in the window. Where fewer arrive than GitHub counts, they are read once more; those that are
   * then still missing are reported. `onPage` gets the number of pull requests on each page. Throws GitHubError.
   */
  async read(window: Window, onPage: (pullRequests: number) => void = () => {}): Promise<WindowContent> {
    const first = await this.readPages(window, onPage);
    if (first.count > MAX_SEARCH_RESULTS) return this.readHalves(window, first.count, onPage);
    const content = contentOf(window, first);
    return content.missing.length === 0 ? content : this.readLacking({ window, count: first.count }, first.results);
  }

  /** Reads once more where less is known than GitHub counts: of a large window only the slices that lack something. */
  private async readLacking({ window, count }: Slice, known: readonly SearchResult[]): Promise<WindowContent> {
    const results = distinct(known.filter(({ pullRequest }) => isWithin(window, pullRequest.mergedAt)));
    if (results.length === count) return { results, expected: count, missing: [] };
    const isLarge = count !== null && count > MOST_READ_AGAIN;
    const slices = isLarge ? await countSlices(this.client, this.search, window) : [];
    if (slices.length > 1) return joined(await Promise.all(slices.map(slice => this.readLacking(slice, results))));
    const again = await this.readPages(window);
    return contentOf(window, { ...again, results: [...results, ...again.results] });
  }

  private async readHalves(
    window: Window,
    count: number,
    onPage: (pullRequests: number) => void,
  ): Promise<WindowContent> {
    const halves = splitWindow(window, 2);
    if (halves.length < 2) return { results: [], expected: count, missing: missingIn(window, count) };
    return joined(await Promise.all(halves.map(half => this.read(half, onPage))));
  }

  private async readPages(window: Window, onPage: (pullRequests: number) => void = () => {}): Promise<Found> {
    const results: SearchResult[] = [];
    let after: string | null = null;
    let count = 0;
    for (;;) {
      const page: FoundPage | null = await this.readPage(window, this.pageSize, after);
      // The cursor has expired: `read` starts from the beginning if anything is missing.
      if (page === null) return { count, results };
      count = page.count;
      results.push(...page.results);
      if (page.count <= MAX_SEARCH_RESULTS) onPage(page.results.length);
      if (page.next === null || page.count > MAX_SEARCH_RESULTS) return { count, results };
      after = page.next;
    }
  }

  /** One page, halved for as long as it is too heavy for GitHub; null if GitHub no longer knows the cursor. */
  private async readPage(window: Window, size: number, after: string | null): Promise<FoundPage | null> {
    const smallest = size <= MIN_PAGE_SIZE;
    try {
      const variables = { search: `${mergedWithin(this.search, window)} ${OLDEST_FIRST}`, first: size, after };
      const { data, failures } = await this.fields.ask(pageQuery, variables, smallest ? 3 : 0);
      const heavy = failures.find(failure => failure.type === 'RESOURCE_LIMITS_EXCEEDED');
      if (heavy !== undefined && !smallest) throw new GitHubError('too-heavy', heavy.message, failures);
      const denied = failures.find(failure => failure.type === 'FORBIDDEN');
      if (denied !== undefined) throw new GitHubError('forbidden', denied.message, failures);
      if (after !== null && failures.some(failure => failure.type === 'INVALID_CURSOR_ARGUMENTS')) return null;
      const page = Page.safeParse(data);
      if (!page.success) throw new GitHubError('too-heavy', failureOf(failures).message, failures);
      this.growAfter(size);
      return this.foundOn(page.data);
    } catch (error) {
      if (smallest || !isTooHeavy(error)) throw error;
      const half = Math.max(MIN_PAGE_SIZE, Math.floor(size / 2));
      if (half < this.pageSize)
        this.log.info(`GitHub could not answer for ${size} pull requests at once; asking for ${half}.`);
      this.pageSize = Math.min(this.pageSize, half);
      this.answeredInARow = 0;
      return this.readPage(window, half, after);
    }
  }

  private growAfter(size: number): void {
    if (size < this.pageSize) return;
    this.answeredInARow += 1;
    if (this.answeredInARow < PAGES_BEFORE_GROWTH) return;
    this.pageSize = Math.min(PAGE_SIZE, this.pageSize * 2);
    this.answeredInARow = 0;
  }

  private foundOn({ search }: Page): FoundPage {
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
