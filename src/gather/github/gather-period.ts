import type { Gathered, Missing } from '../../domain/gathered.js';
import { instantOf } from '../../domain/instant.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { GitHubError } from '../../github/errors.js';
import { cutListsOf } from './cut-lists.js';
import { withFragments } from './fragments.js';
import { readFurtherFiles } from './further-files.js';
import { gatherHistory } from './history.js';
import { readManifests } from './manifests.js';
import { peopleQuestions } from './newcomers.js';
import type { GitHubSourceOptions, RepositoryOverview } from './open.js';
import { type OptionalField, OptionalFields } from './optional-fields.js';
import { mergedWithin } from './search.js';
import type { SearchResult } from './search-result.js';
import type { Slice } from './slices.js';
import { MAX_SEARCH_RESULTS, PAGE_SIZE, type WindowContent, WindowReader } from './window-reader.js';
import { planWindows, type Window, windowBetween } from './windows.js';
import { type Witnessed, witness } from './witness/index.js';

/** Windows that are read side by side, beside the commits of the branch: more at once only wait for GitHub. */
const WINDOWS_AT_ONCE = 3;
/** Pull requests of a window: well below what a search returns, as more may be found than were counted. */
const MOST_IN_WINDOW = 0.8 * MAX_SEARCH_RESULTS;

/** A field that the token may not read comes back as null, which would mean that there were no checks. */
function withoutFields(pullRequests: readonly PullRequest[], missing: readonly OptionalField[]): PullRequest[] {
  if (!missing.includes('PullRequest.statusCheckRollup')) return [...pullRequests];
  return pullRequests.map(({ checks, ...known }) => known);
}

/** The pull requests of the period with all their files, the pushed commits, and the history before it. */
export async function gatherPeriod(options: GitHubSourceOptions, overview: RepositoryOverview): Promise<Gathered> {
  const { client, log } = options;
  const fields = new OptionalFields(client, log);
  const slices = await overview.slices;
  const counted = slices.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const contents = await readWindows(options, overview, fields, slices);
  const searched = resultsOf(contents);
  const found = await compare(options, overview, fields, searched, counted, contents);
  const results = [...searched, ...found.lacking];
  const [history, manifests] = await Promise.all([
    historyBefore(options, overview, results, isShort(found)),
    readManifests(client, overview.name, log),
    readFurtherFiles(
      client,
      overview.name,
      results.flatMap(({ furtherFiles }) => furtherFiles),
    ),
  ]);
  const pullRequests = [...results.map(({ pullRequest }) => pullRequest), ...found.landed];
  const missing = missingAfter(contents, found, overview.window);
  return {
    pullRequests: await withFragments(client, overview.name, withoutFields(pullRequests, fields.missing), log),
    expected: pullRequests.length + missing.reduce((sum, { pullRequests: lost }) => sum + lost, 0),
    missing,
    cutLists: cutListsOf(results),
    missingFields: fields.missing,
    ...(found.directPushes && { directPushes: found.directPushes }),
    ...(manifests !== null && { manifests }),
    ...history,
  };
}

function readWindows(
  { client, log }: GitHubSourceOptions,
  { search }: RepositoryOverview,
  fields: OptionalFields,
  slices: readonly Slice[],
): Promise<WindowContent[]> {
  const reader = new WindowReader(client, fields, search, log);
  const isCounted = slices.every(({ count }) => count !== null);
  const total = slices.reduce((sum, { count }) => sum + (count ?? 0), 0);
  if (isCounted && total === 0) return Promise.resolve([]);
  let read = 0;
  const plan = { pageSize: PAGE_SIZE, atOnce: WINDOWS_AT_ONCE, most: MOST_IN_WINDOW };
  return Promise.all(
    planWindows(slices, plan).map(window =>
      reader.read(window, page => {
        read += page;
        log.progress(isCounted ? `${read} of ${total} pull requests` : `${read} pull requests`);
      }),
    ),
  );
}

function resultsOf(contents: readonly WindowContent[]): SearchResult[] {
  const byNumber = new Map(contents.flatMap(({ results }) => results).map(one => [one.pullRequest.number, one]));
  return [...byNumber.values()];
}

/** Compares what the search found with the commits of the branch, and says so where it lacks something. */
async function compare(
  options: GitHubSourceOptions,
  overview: RepositoryOverview,
  fields: OptionalFields,
  results: readonly SearchResult[],
  counted: number,
  contents: readonly WindowContent[],
): Promise<Witnessed> {
  const { client, log, base, landedBy = [] } = options;
  const { name: repository, window, opened } = overview;
  const { defaultBranch } = opened.repository;
  const isDoubtful =
    results.length === 0 || results.length < counted || contents.some(({ missing }) => missing.length > 0);
  const found = await witness(
    { client, fields, log, repository, base, defaultBranch, window, landedBy },
    { results, isDoubtful },
  );
  if (found.lacking.length > 0)
    log.warning(
      `GitHub's search lacks ${found.lacking.length} of ${results.length + found.lacking.length} merged pull requests; they were found by the commits of the branch and the list of pull requests, and are in the report.`,
    );
  return found;
}

const isShort = ({ lacking, unread }: Witnessed) => lacking.length + unread > 0;

/** The pull requests that the pages lack, less those that were found otherwise. */
function missingAfter(contents: readonly WindowContent[], found: Witnessed, window: Window): Missing[] {
  const { lacking, unread, isWhole } = found;
  const missing = contents
    .flatMap(content => content.missing)
    .map(range => {
      const { start, end } = range;
      const made = lacking.filter(({ pullRequest: { mergedAt } }) => start <= mergedAt && mergedAt < end).length;
      return { ...range, pullRequests: range.pullRequests - made };
    });
  const left = isWhole ? [] : missing.filter(({ pullRequests }) => pullRequests > 0);
  const known = left.reduce((sum, { pullRequests }) => sum + pullRequests, 0);
  if (unread <= known) return left;
  return [...left, { start: instantOf(window.start), end: instantOf(window.end), pullRequests: unread - known }];
}

/**
 * A digest without history has fewer findings, but it is still useful. A search that lacks pull requests of the period does
 * not count those before it, nor those of its authors.
 */
async function historyBefore(
  options: GitHubSourceOptions,
  overview: RepositoryOverview,
  results: readonly SearchResult[],
  isSearchShort: boolean,
): Promise<Partial<Gathered>> {
  const { client, log, base, period, before = [] } = options;
  const { search, searchAllBranches, window, name } = overview;
  const periods = before.map(({ start, end }) => mergedWithin(search, windowBetween(start, end)));
  const range = { repository: name, revision: base ?? 'HEAD', until: period.start };
  const authors = isSearchShort ? [] : results;
  const people = peopleQuestions(authors, searchAllBranches, window, base !== null);
  const questions = { search: searchAllBranches, range, results, periods: isSearchShort ? [] : periods, people };
  try {
    const { newContributors, mergedBefore, history } = await gatherHistory(client, questions, log);
    return isSearchShort ? { history } : { newContributors, mergedBefore, history };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind === 'rate-limited') throw error;
    log.warning(`The history before the period could not be read and is left out: ${error.message}`);
    return {};
  }
}
