import { z } from 'zod';
import type { Opened } from '../../domain/gathered.js';
import type { Log } from '../../domain/log.js';
import type { Period } from '../../domain/period.js';
import type { Answer, GitHubClient, Variables } from '../../github/client.js';
import { failureOf, GitHubError } from '../../github/errors.js';
import { manifestsOf, Trees } from './manifests.js';
import { openQuery } from './open-query.js';
import { type RepositoryName, renamedWithoutEnd, repositoryName } from './repository-name.js';
import { mergedSearch, mergedWithin } from './search.js';
import { cut, type Window, windowOf } from './windows.js';

export interface GitHubSourceOptions {
  client: GitHubClient;
  /** `owner/name`; the settings see to it that there is one. */
  repository: string | null;
  /** Only what was merged into this branch; null: into any. */
  base: string | null;
  period: Period;
  /** Periods before it whose merges are counted. */
  before?: readonly Period[];
  /** Path of the configuration file in the repository. */
  configPath: string;
  log: Log;
}

/**
 * The slices of the period whose counts tell where its merges are: fifths of days in a week. Searches of one request are
 * answered one after the other, and everything waits for them; but the fewer there are, the less full pages become. In 69
 * weeks of a busy repository pages were 9 % more than they had to be; with 28 slices 12 %, with 56 slices 5 %.
 */
const SLICES = 35;

const Text = z.object({ text: z.string().nullish() }).nullish();
const OpenAnswer = z.looseObject({
  repository: z
    .object({
      nameWithOwner: z.string(),
      url: z.string(),
      defaultBranchRef: z.object({ name: z.string() }).nullable(),
      config: Text,
      codeowners0: Text,
      codeowners1: Text,
      codeowners2: Text,
    })
    .and(Trees),
});
const SliceCount = z.object({ issueCount: z.int() });

/** What the first request told. */
export interface Opening {
  opened: Opened;
  name: RepositoryName;
  /** What finds the pull requests that are asked for, but for the time of their merges. */
  search: string;
  /** The same, whatever branch it was merged into: who is new, and what was undone, does not depend on one. */
  everywhere: string;
  /** What has not happened yet is not asked for, so that nothing merged while pages are read can slip in. */
  window: Window;
  slices: { window: Window; count: number }[];
  /** Paths, as far as packages lie where most repositories have them. */
  manifests: string[];
}

/** Asks for the repository, the files that shape its digest, and where in the period its merges are. */
export async function openGitHub(options: GitHubSourceOptions, nameWithOwner: string, follow = true): Promise<Opening> {
  const { client, base, period, configPath, log } = options;
  const search = mergedSearch(nameWithOwner, base);
  const window = windowOf(period.start, period.asOf ?? period.end);
  const windows = cut(window, SLICES);
  const name = repositoryName(nameWithOwner);
  const searches = windows.map((slice, n) => [`slice${n}`, mergedWithin(search, slice)]);
  const variables = { ...name, config: `HEAD:${configPath}`, ...Object.fromEntries(searches) };
  const answer = checked(await askTwice(client, windows.length, variables), nameWithOwner);
  const { repository } = answer;
  if (repository.nameWithOwner.toLowerCase() !== nameWithOwner.toLowerCase()) {
    // Renamed: GitHub finds it by its old name, but its search does not.
    if (!follow) throw renamedWithoutEnd(options.repository ?? nameWithOwner);
    log.info(`${nameWithOwner} is now ${repository.nameWithOwner}.`);
    return openGitHub(options, repository.nameWithOwner, false);
  }
  const codeowners = [repository.codeowners0, repository.codeowners1, repository.codeowners2];
  return {
    opened: {
      repository: {
        nameWithOwner: repository.nameWithOwner,
        url: repository.url,
        defaultBranch: repository.defaultBranchRef?.name ?? null,
      },
      config: repository.config?.text ?? null,
      codeowners: codeowners.find(blob => blob?.text != null)?.text ?? null,
    },
    name,
    search,
    everywhere: mergedSearch(nameWithOwner, null),
    window,
    slices: windows.map((slice, n) => ({ window: slice, count: SliceCount.parse(answer[`slice${n}`]).issueCount })),
    manifests: manifestsOf(repository),
  };
}

/** GitHub now and then refuses for its own load what it answers a moment later; the folders are the heaviest part. */
async function askTwice(client: GitHubClient, slices: number, variables: Variables): Promise<Answer> {
  const first = await client.ask(openQuery(slices, true), variables, 3);
  const refused = first.failures.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED');
  return refused ? client.ask(openQuery(slices, false), variables, 3) : first;
}

function checked({ data, failures }: Answer, nameWithOwner: string): z.infer<typeof OpenAnswer> {
  if (failures.length > 0) throw failureOf(failures);
  const parsed = OpenAnswer.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new GitHubError('not-found', `GitHub knows no repository ${nameWithOwner}.`);
}
