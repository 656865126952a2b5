import type { Missing } from '../../domain/gathered.js';
import type { Log } from '../../domain/log.js';
import { GitHubError } from '../../github/errors.js';
import { Page, PullRequestNode } from './answers.js';
import type { OptionalFields } from './optional-fields.js';
import { pageQuery } from './queries.js';
import { type Read, readOf } from './search-result.js';
import { mergedWithin } from './search.js';
import { cut, instantOf, type Window } from './windows.js';

/** The largest page that costs one point: of 1 + 4 × 37 lists a hundredth, rounded. */
export const PAGE_SIZE = 37;
/** A page this small is not halved again but asked for with patience. */
const SMALLEST_PAGE = 6;
/** Search ends after this many results, in silence. */
const SEARCH_CAP = 1000;

export interface WindowContent {
  read: Read[];
  /** GitHub's own count for the window. */
  expected: number;
  missing: Missing[];
}

interface Asked {
  count: number;
  read: Read[];
  next: string | null;
}

function pageOf({ search }: Page, log: Log): Asked {
  const read = search.nodes.flatMap(node => {
    const parsed = PullRequestNode.safeParse(node);
    if (parsed.success) return [readOf(parsed.data)];
    if (node !== null) log.warning(`A pull request came back incomplete: ${parsed.error.issues[0]?.path.join('.')}`);
    return [];
  });
  return { count: search.issueCount, read, next: search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null };
}

/** Whether a smaller question may be answered where this one was not. */
function tooHeavy(error: unknown): boolean {
  return error instanceof GitHubError && (error.kind === 'unavailable' || error.kind === 'too-heavy');
}

export class WindowReader {
  constructor(
    private readonly fields: OptionalFields,
    private readonly search: string,
    private readonly log: Log,
  ) {}

  /** Everything merged in the window; what comes back short is read once more, and then told as missing. */
  async read(window: Window): Promise<WindowContent> {
    const first = await this.pages(window, PAGE_SIZE);
    if (first.count > SEARCH_CAP) return this.readHalves(window, first.count);
    const found = new Map(first.read.map(one => [one.pullRequest.number, one]));
    let expected = first.count;
    if (found.size < expected) {
      const again = await this.pages(window, Math.ceil(PAGE_SIZE / 2));
      for (const one of again.read) found.set(one.pullRequest.number, one);
      expected = again.count;
    }
    const short = expected - found.size;
    const missing = short > 0 ? [{ ...this.bounds(window), pullRequests: short }] : [];
    return { read: [...found.values()], expected, missing };
  }

  private bounds(window: Window) {
    return { start: instantOf(window.start), end: instantOf(window.end) };
  }

  private async readHalves(window: Window, count: number): Promise<WindowContent> {
    const halves = cut(window, 2);
    if (halves.length < 2) {
      return { read: [], expected: count, missing: [{ ...this.bounds(window), pullRequests: count }] };
    }
    const contents = await Promise.all(halves.map(half => this.read(half)));
    return {
      read: contents.flatMap(content => content.read),
      expected: contents.reduce((sum, content) => sum + content.expected, 0),
      missing: contents.flatMap(content => content.missing),
    };
  }

  private async pages(window: Window, pageSize: number): Promise<Asked> {
    const read: Read[] = [];
    let size = pageSize;
    let after: string | null = null;
    let count = 0;
    for (;;) {
      const asked: (Asked & { size: number }) | null = await this.page(window, size, after);
      // A cursor that expired: what is missing is read from the start.
      if (asked === null) return { count, read, next: null };
      count = asked.count;
      read.push(...asked.read);
      if (asked.next === null || asked.count > SEARCH_CAP) return { count, read, next: null };
      after = asked.next;
      size = Math.min(pageSize, asked.size * 2);
    }
  }

  /** One page, halved for as long as it is too heavy; null where GitHub does not know the cursor any more. */
  private async page(window: Window, size: number, after: string | null): Promise<(Asked & { size: number }) | null> {
    const last = size <= SMALLEST_PAGE;
    try {
      const variables = { search: mergedWithin(this.search, window), first: size, after };
      const { data, failures } = await this.fields.ask(pageQuery, variables, last ? 3 : 0);
      const heavy = failures.find(failure => failure.type === 'RESOURCE_LIMITS_EXCEEDED');
      if (heavy !== undefined && !last) throw new GitHubError('too-heavy', heavy.message, failures);
      const denied = failures.find(failure => failure.type === 'FORBIDDEN');
      if (denied !== undefined) throw new GitHubError('forbidden', denied.message, failures);
      if (after !== null && failures.some(failure => failure.type === 'INVALID_CURSOR_ARGUMENTS')) return null;
      const page = Page.safeParse(data);
      if (!page.success) throw new GitHubError('too-heavy', failures[0]?.message ?? 'GitHub sent no page.', failures);
      return { ...pageOf(page.data, this.log), size };
    } catch (error) {
      if (last || !tooHeavy(error)) throw error;
      const half = Math.max(SMALLEST_PAGE, Math.floor(size / 2));
      this.log.info(`GitHub could not answer for ${size} pull requests at once; asking for ${half}.`);
      return this.page(window, half, after);
    }
  }
}
