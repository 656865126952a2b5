import type { Gathered } from '../../domain/gathered.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { GitHubError } from '../../github/errors.js';
import { countAll } from './counts.js';
import { cutLists } from './cut-lists.js';
import { readFurtherFiles } from './further-files.js';
import type { GitHubSourceOptions, Opening } from './open.js';
import { type OptionalField, OptionalFields } from './optional-fields.js';
import { PAGE_SIZE, type WindowContent, WindowReader } from './window-reader.js';
import { askForPast } from './history.js';
import type { Read } from './search-result.js';
import { mergedWithin } from './search.js';
import { planWindows, windowOf } from './windows.js';

/** What was denied comes as null, which would say that there is nothing. */
function withoutFields(pullRequests: readonly PullRequest[], missing: readonly OptionalField[]): PullRequest[] {
  if (!missing.includes('PullRequest.statusCheckRollup')) return [...pullRequests];
  return pullRequests.map(({ checks, ...known }) => known);
}

/** Everything about the period: its pull requests, with the files that their pages did not tell, and what was before. */
export async function gatherWeek(options: GitHubSourceOptions, opening: Opening): Promise<Gathered> {
  const { client } = options;
  const fields = new OptionalFields(client, options.log);
  const contents = await readWindows(options, opening, fields);
  const read = [
    ...new Map(contents.flatMap(content => content.read).map(one => [one.pullRequest.number, one])).values(),
  ];
  const [past, expected] = await Promise.all([
    pastOf(options, opening, read),
    expectedIn(options, opening, contents),
    readFurtherFiles(
      client,
      opening.name,
      read.flatMap(({ furtherFiles }) => furtherFiles),
    ),
  ]);
  return {
    pullRequests: withoutFields(
      read.map(({ pullRequest }) => pullRequest),
      fields.missing,
    ),
    expected,
    missing: contents.flatMap(content => content.missing),
    cutLists: cutLists(read),
    missingFields: fields.missing,
    manifests: opening.manifests,
    ...past,
  };
}

function readWindows(
  { log }: GitHubSourceOptions,
  { search, slices }: Opening,
  fields: OptionalFields,
): Promise<WindowContent[]> {
  const reader = new WindowReader(fields, search, log);
  const total = slices.reduce((sum, slice) => sum + slice.count, 0);
  let read = 0;
  return Promise.all(
    planWindows(slices, PAGE_SIZE).map(async window => {
      const content = await reader.read(window);
      read += content.read.length;
      log.progress(`${read} of ${total} pull requests`);
      return content;
    }),
  );
}

/** Without its past a digest judges less; it is not lost for that. */
async function pastOf(options: GitHubSourceOptions, opening: Opening, read: readonly Read[]) {
  const { client, log, before = [] } = options;
  try {
    const periods = before.map(({ start, end }) => mergedWithin(opening.search, windowOf(start, end)));
    return await askForPast(client, opening.everywhere, rangeOf(options, opening), read, periods);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind === 'rate-limited') throw error;
    log.warning(`What was before the period could not be counted, and is left out: ${error.message}`);
    return {};
  }
}

/** Commits before the period, on the branch that is asked for. */
function rangeOf({ base, period }: GitHubSourceOptions, { name }: Opening) {
  return { repository: name, revision: base ?? 'HEAD', until: period.start };
}

/** GitHub's count: that of the first answer, asked again only where the pages saw another. */
async function expectedIn(
  options: GitHubSourceOptions,
  opening: Opening,
  contents: readonly WindowContent[],
): Promise<number> {
  const atFirst = opening.slices.reduce((sum, slice) => sum + slice.count, 0);
  const onPages = contents.reduce((sum, content) => sum + content.expected, 0);
  if (atFirst === onPages) return atFirst;
  const question = { search: mergedWithin(opening.search, opening.window) };
  const range = rangeOf(options, opening);
  const [now] = await countAll(options.client, [question], { ...range, since: range.until });
  return now?.count ?? onPages;
}
