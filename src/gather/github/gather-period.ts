import type { Gathered } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { GitHubError } from '../../github/errors.js';
import { countAll } from './counts.js';
import { cutListsOf } from './cut-lists.js';
import { withFragments } from './fragments.js';
import { readFurtherFiles } from './further-files.js';
import { gatherHistory } from './history.js';
import type { GitHubSourceOptions, RepositoryOverview } from './open.js';
import { type OptionalField, OptionalFields } from './optional-fields.js';
import { mergedWithin } from './search.js';
import type { SearchResult } from './search-result.js';
import { PAGE_SIZE, type WindowContent, WindowReader } from './window-reader.js';
import { planWindows, windowBetween } from './windows.js';

/** A field that the token may not read comes back as null, which would mean that there were no checks. */
function withoutFields(pullRequests: readonly PullRequest[], missing: readonly OptionalField[]): PullRequest[] {
  if (!missing.includes('PullRequest.statusCheckRollup')) return [...pullRequests];
  return pullRequests.map(({ checks, ...known }) => known);
}

/** The pull requests of the period with all their files, and the history before it. */
export async function gatherPeriod(options: GitHubSourceOptions, overview: RepositoryOverview): Promise<Gathered> {
  const { client } = options;
  const fields = new OptionalFields(client, options.log);
  const contents = await readWindows(options, overview, fields);
  const byNumber = new Map(contents.flatMap(({ results }) => results).map(one => [one.pullRequest.number, one]));
  const results = [...byNumber.values()];
  const [history, expected] = await Promise.all([
    historyBefore(options, overview, results),
    expectedIn(options, overview, contents),
    readFurtherFiles(
      client,
      overview.name,
      results.flatMap(({ furtherFiles }) => furtherFiles),
    ),
  ]);
  const pullRequests = results.map(({ pullRequest }) => pullRequest);
  return {
    pullRequests: await withFragments(client, overview.name, withoutFields(pullRequests, fields.missing), options.log),
    expected,
    missing: contents.flatMap(content => content.missing),
    cutLists: cutListsOf(results),
    missingFields: fields.missing,
    manifests: overview.manifests,
    ...history,
  };
}

function readWindows(
  { log }: GitHubSourceOptions,
  { search, slices }: RepositoryOverview,
  fields: OptionalFields,
): Promise<WindowContent[]> {
  const reader = new WindowReader(fields, search, log);
  const total = slices.reduce((sum, slice) => sum + slice.count, 0);
  let read = 0;
  return Promise.all(
    planWindows(slices, PAGE_SIZE).map(async window => {
      const content = await reader.read(window);
      read += content.results.length;
      log.progress(`${read} of ${total} pull requests`);
      return content;
    }),
  );
}

/** A digest without history has fewer findings, but it is still useful. */
async function historyBefore(
  options: GitHubSourceOptions,
  overview: RepositoryOverview,
  results: readonly SearchResult[],
): Promise<Partial<Gathered>> {
  const { client, log, before = [] } = options;
  try {
    const periods = before.map(({ start, end }) => mergedWithin(overview.search, windowBetween(start, end)));
    return await gatherHistory(client, overview.searchAllBranches, rangeOf(options, overview), results, periods);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind === 'rate-limited') throw error;
    log.warning(`The history before the period could not be read and is left out: ${error.message}`);
    return {};
  }
}

/** The commits before the period on the requested branch. */
function rangeOf({ base, period }: GitHubSourceOptions, { name }: RepositoryOverview) {
  return { repository: name, revision: base ?? 'HEAD', until: period.start };
}

/** GitHub's count from the first answer. It is requested again only if the pages counted differently. */
async function expectedIn(
  options: GitHubSourceOptions,
  overview: RepositoryOverview,
  contents: readonly WindowContent[],
): Promise<number> {
  const atFirst = overview.slices.reduce((sum, slice) => sum + slice.count, 0);
  const onPages = contents.reduce((sum, content) => sum + content.expected, 0);
  if (atFirst === onPages) return atFirst;
  const question = { search: mergedWithin(overview.search, overview.window) };
  const range = rangeOf(options, overview);
  const [now] = await countAll(options.client, [question], { ...range, since: range.until });
  return now?.count ?? onPages;
}
