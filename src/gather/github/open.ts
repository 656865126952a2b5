import { z } from 'zod';
import type { Opened } from '../../domain/gathered.js';
import { inBackground } from '../../domain/in-background.js';
import type { Log } from '../../domain/log.js';
import type { Period } from '../../domain/period.js';
import type { Answer, GitHubClient, Variables } from '../../github/client.js';
import { failureOf, GitHubError } from '../../github/errors.js';
import { refuseBase } from './missing-base.js';
import { openQuery } from './open-query.js';
import { type RepositoryName, renamedTwice, repositoryName } from './repository-name.js';
import { mergedSearch } from './search.js';
import { countSlices, type Slice } from './slices.js';
import { type Window, windowBetween } from './windows.js';

export interface GitHubSourceOptions {
  client: GitHubClient;
  /** `owner/name`; the settings make sure that it is set. */
  repository: string | null;
  /** Only pull requests merged into this branch; null: into any branch. */
  base: string | null;
  /** Keys of lines in messages that name the pull request that a commit landed, such as `Closes`. */
  landedBy?: readonly string[];
  period: Period;
  /** Earlier periods whose merges are counted. */
  before?: readonly Period[];
  /** Path of the configuration file in the repository. */
  configPath: string;
  log: Log;
}

/** How often the opening is asked for while GitHub answers that it has no resources for it. */
const MAX_ATTEMPTS = 3;

const Text = z.object({ text: z.string().nullish() }).nullish();
const OpenAnswer = z.object({
  repository: z.object({
    nameWithOwner: z.string(),
    url: z.string(),
    isPrivate: z.boolean().nullish(),
    defaultBranchRef: z.object({ name: z.string() }).nullable(),
    base: z.object({ name: z.string() }).nullish(),
    config: Text,
    codeowners0: Text,
    codeowners1: Text,
    codeowners2: Text,
  }),
});

/** The answer to the first request, and what follows from it for the later ones. */
export interface RepositoryOverview {
  opened: Opened;
  name: RepositoryName;
  /** Finds the requested pull requests, whenever they were merged. */
  search: string;
  /** The same for all branches: new contributors and reverts do not depend on the base branch. */
  searchAllBranches: string;
  /** Ends at `asOf` if the period has not ended, so that nothing merged during the run is read. */
  window: Window;
  /** Asked for at the same time as the repository. */
  slices: Promise<Slice[]>;
}

/**
 * Asks for the repository with its configuration and CODEOWNERS files, and starts to count the merges of the period.
 * Follows one renaming of the repository. Throws GitHubError, or DigestError for a repository that was renamed twice
 * and for a base that is not there.
 */
export async function openGitHub(
  options: GitHubSourceOptions,
  nameWithOwner: string,
  follow = true,
): Promise<RepositoryOverview> {
  const { client, base, period, configPath, log } = options;
  const search = mergedSearch(nameWithOwner, base);
  const window = windowBetween(period.start, period.asOf ?? period.end);
  const name = repositoryName(nameWithOwner);
  const branch = base === null ? {} : { base: `refs/heads/${base}` };
  const asking = askPatiently(client, openQuery(base !== null), { ...name, config: `HEAD:${configPath}`, ...branch });
  const slices = inBackground(countSlices(client, search, window));
  const repository = repositoryIn(await asking, nameWithOwner);
  if (repository.nameWithOwner.toLowerCase() !== nameWithOwner.toLowerCase()) {
    // The repository was renamed: GitHub finds it by its old name, but the search does not.
    if (!follow) throw renamedTwice(options.repository ?? nameWithOwner);
    log.info(`${nameWithOwner} is now ${repository.nameWithOwner}.`);
    return openGitHub(options, repository.nameWithOwner, false);
  }
  if (base !== null && repository.base === null && (await isEmpty(slices)))
    await refuseBase(client, nameWithOwner, base, repository.defaultBranchRef?.name ?? null);
  const codeowners = [repository.codeowners0, repository.codeowners1, repository.codeowners2];
  return {
    opened: {
      repository: {
        nameWithOwner: repository.nameWithOwner,
        url: repository.url,
        defaultBranch: repository.defaultBranchRef?.name ?? null,
        ...(repository.isPrivate != null && { isPrivate: repository.isPrivate }),
      },
      config: repository.config?.text ?? null,
      codeowners: codeowners.find(blob => blob?.text != null)?.text ?? null,
    },
    name,
    search,
    searchAllBranches: mergedSearch(nameWithOwner, null),
    window,
    slices,
  };
}

/** Whether nothing was merged: a branch that was deleted since is still the base of what was merged into it. */
async function isEmpty(slices: Promise<Slice[]>): Promise<boolean> {
  return (await slices).every(({ count }) => count === 0);
}

/** Under load, GitHub sometimes refuses a query that it answers a moment later. */
async function askPatiently(client: GitHubClient, document: string, variables: Variables): Promise<Answer> {
  let answer = await client.ask(document, variables, 3);
  for (let attempt = 1; attempt < MAX_ATTEMPTS && isRefusedForNow(answer); attempt += 1)
    answer = await client.ask(document, variables, 3);
  return answer;
}

const isRefusedForNow = ({ failures }: Answer) => failures.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED');

function repositoryIn({ data, failures }: Answer, nameWithOwner: string): z.infer<typeof OpenAnswer>['repository'] {
  if (failures.length > 0) throw failureOf(failures);
  const parsed = OpenAnswer.safeParse(data);
  if (parsed.success) return parsed.data.repository;
  throw new GitHubError('not-found', `GitHub knows no repository ${nameWithOwner}.`);
}
