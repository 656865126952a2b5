import { z } from 'zod';
import { DigestError } from '../../domain/errors.js';
import type { Gathered, Opened, Reference, Source } from '../../domain/gathered.js';
import type { Log } from '../../domain/log.js';
import type { Period } from '../../domain/period.js';
import type { PullRequest } from '../../domain/pull-request.js';
import type { Answer, GitHubClient, Variables } from '../../github/client.js';
import { failureOf, GitHubError } from '../../github/errors.js';
import { type PullRequestNode, pullRequestOf } from './answers.js';
import { countAll } from './counts.js';
import { cutLists } from './cut-lists.js';
import { lookUp } from './look-up.js';
import { type OptionalField, OptionalFields } from './optional-fields.js';
import { PAGE_SIZE, type WindowContent, WindowReader } from './pages.js';
import { askForPast } from './past.js';
import { openQuery } from './queries.js';
import { type RepositoryName, renamedWithoutEnd, repositoryName } from './repository-name.js';
import { readRest, restOf } from './rest.js';
import { mergedSearch, mergedWithin } from './search.js';
import { cut, planWindows, type Window, windowOf } from './windows.js';

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

/** As many slices as a week has quarters of days: their counts tell where the merges are. */
const SLICES = 28;

const Text = z.object({ text: z.string().nullish() }).nullish();
const OpenAnswer = z.looseObject({
  repository: z.object({
    nameWithOwner: z.string(),
    url: z.string(),
    defaultBranchRef: z.object({ name: z.string() }).nullable(),
    config: Text,
    codeowners0: Text,
    codeowners1: Text,
    codeowners2: Text,
  }),
});
const SliceCount = z.object({ issueCount: z.int() });

const PERMISSIONS = 'Add to the workflow: `permissions:` with `contents: read` and `pull-requests: read`.';

/** What stands in the way, in the words of this repository. */
function explain(error: unknown, repository: string): unknown {
  if (!(error instanceof GitHubError)) return error;
  if (error.kind === 'not-found') {
    const advice = 'Check the `repository` input; for a private one the token needs access to it.';
    return new DigestError(`The repository ${repository} is not there, or this token cannot see it. ${advice}`);
  }
  if (error.kind === 'forbidden') {
    return new DigestError(
      `The token may not read the pull requests of ${repository}. ${PERMISSIONS} (${error.message})`,
    );
  }
  return error;
}

/** What was denied comes as null, which would say that there is nothing. */
function withoutFields(pullRequests: readonly PullRequest[], missing: readonly OptionalField[]): PullRequest[] {
  if (!missing.includes('PullRequest.statusCheckRollup')) return [...pullRequests];
  return pullRequests.map(({ checks, ...known }) => known);
}

class GitHubSource implements Source {
  private readonly asked: string;
  private name: RepositoryName;
  private search: string;
  /** The same, whatever branch it was merged into: who is new, and what was undone, does not depend on one. */
  private everywhere: string;
  private readonly fields: OptionalFields;
  private slices: { window: Window; count: number }[] = [];

  constructor(private readonly options: GitHubSourceOptions) {
    this.fields = new OptionalFields(options.client, options.log);
    this.asked = options.repository ?? '';
    this.name = repositoryName(this.asked);
    this.search = mergedSearch(this.asked, options.base);
    this.everywhere = mergedSearch(this.asked, null);
  }

  /** What has not happened yet is not asked for, so that nothing merged while pages are read can slip in. */
  private get window(): Window {
    const { start, end, asOf } = this.options.period;
    return windowOf(start, asOf ?? end);
  }

  async open(): Promise<Opened> {
    try {
      return await this.ask();
    } catch (error) {
      throw explain(error, this.asked);
    }
  }

  private async ask(follow = true): Promise<Opened> {
    const windows = cut(this.window, SLICES);
    const searches = windows.map((window, n) => [`slice${n}`, mergedWithin(this.search, window)]);
    const variables = { ...this.name, config: `HEAD:${this.options.configPath}`, ...Object.fromEntries(searches) };
    const answer = await this.askTwice(openQuery(windows.length), variables);
    const { repository } = answer;
    const { nameWithOwner } = repository;
    if (nameWithOwner.toLowerCase() !== `${this.name.owner}/${this.name.name}`.toLowerCase()) {
      // Renamed: GitHub finds it by its old name, but its search does not.
      if (!follow) throw renamedWithoutEnd(this.asked);
      this.options.log.info(`${this.asked} is now ${nameWithOwner}.`);
      this.name = repositoryName(nameWithOwner);
      this.search = mergedSearch(nameWithOwner, this.options.base);
      this.everywhere = mergedSearch(nameWithOwner, null);
      return this.ask(false);
    }
    this.slices = windows.map((window, n) => ({ window, count: SliceCount.parse(answer[`slice${n}`]).issueCount }));
    const codeowners = [repository.codeowners0, repository.codeowners1, repository.codeowners2];
    return {
      repository: { nameWithOwner, url: repository.url, defaultBranch: repository.defaultBranchRef?.name ?? null },
      config: repository.config?.text ?? null,
      codeowners: codeowners.find(blob => blob?.text != null)?.text ?? null,
    };
  }

  /** GitHub now and then refuses for its own load what it answers a moment later. */
  private async askTwice(document: string, variables: Variables): Promise<z.infer<typeof OpenAnswer>> {
    const first = await this.options.client.ask(document, variables, 3);
    const refused = first.failures.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED');
    return this.checked(refused ? await this.options.client.ask(document, variables, 3) : first);
  }

  private checked({ data, failures }: Answer): z.infer<typeof OpenAnswer> {
    if (failures.length > 0) throw failureOf(failures);
    const parsed = OpenAnswer.safeParse(data);
    if (parsed.success) return parsed.data;
    throw new GitHubError('not-found', `GitHub knows no repository ${this.asked}.`);
  }

  async gather(): Promise<Gathered> {
    try {
      return await this.gatherAll();
    } catch (error) {
      throw explain(error, this.asked);
    }
  }

  private async gatherAll(): Promise<Gathered> {
    const { client } = this.options;
    const contents = await this.readWindows();
    const nodes = new Map(contents.flatMap(content => content.nodes).map(node => [node.number, node]));
    const pullRequests: PullRequest[] = [];
    const rest = [...nodes.values()].flatMap(node => {
      const pullRequest = pullRequestOf(node);
      pullRequests.push(pullRequest);
      return restOf(pullRequest, node);
    });
    const [past, expected] = await Promise.all([
      this.past([...nodes.values()], pullRequests),
      this.expected(contents),
      readRest(client, this.name, rest),
    ]);
    const missing = contents.flatMap(content => content.missing);
    return {
      pullRequests: withoutFields(pullRequests, this.fields.missing),
      expected,
      missing,
      cutLists: cutLists([...nodes.values()], pullRequests),
      missingFields: this.fields.missing,
      ...past,
    };
  }

  /** Without its past a digest judges less; it is not lost for that. */
  private async past(nodes: readonly PullRequestNode[], pullRequests: readonly PullRequest[]) {
    const { client, log } = this.options;
    try {
      const before = this.options.before ?? [];
      const periods = before.map(({ start, end }) => mergedWithin(this.search, windowOf(start, end)));
      return await askForPast(client, this.everywhere, this.range, nodes, pullRequests, periods);
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind === 'rate-limited') throw error;
      log.warning(`What was before the period could not be counted, and is left out: ${error.message}`);
      return {};
    }
  }

  /** Commits before the period, on the branch that is asked for. */
  private get range() {
    const { base, period } = this.options;
    return { repository: this.name, revision: base ?? 'HEAD', until: period.start };
  }

  private async readWindows(): Promise<WindowContent[]> {
    const { log } = this.options;
    const reader = new WindowReader(this.fields, this.search, log);
    const total = this.slices.reduce((sum, slice) => sum + slice.count, 0);
    const windows = planWindows(this.slices, PAGE_SIZE);
    let read = 0;
    return Promise.all(
      windows.map(async window => {
        const content = await reader.read(window);
        read += content.nodes.length;
        log.progress(`${read} of ${total} pull requests`);
        return content;
      }),
    );
  }

  /** GitHub's count: that of the first answer, asked again only where the pages saw another. */
  private async expected(contents: readonly WindowContent[]): Promise<number> {
    const atFirst = this.slices.reduce((sum, slice) => sum + slice.count, 0);
    const onPages = contents.reduce((sum, content) => sum + content.expected, 0);
    if (atFirst === onPages) return atFirst;
    const question = { search: mergedWithin(this.search, this.window) };
    const [now] = await countAll(this.options.client, [question], { ...this.range, since: this.range.until });
    return now?.count ?? onPages;
  }

  /** Not to find what a revert names costs the digest a title, and no more: it says that it was not found. */
  async lookUp(references: readonly Reference[]): Promise<PullRequest[]> {
    if (references.length === 0) return [];
    const { client, log, period } = this.options;
    try {
      return await lookUp(client, this.name, this.everywhere, period.start, references);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      log.warning(`What the week's reverts name could not be looked up: ${error.message}`);
      return [];
    }
  }
}

/** Merged pull requests through GitHub's GraphQL API. */
export function gitHubSource({
  client,
  ...options
}: Omit<GitHubSourceOptions, 'client'> & { client: GitHubClient | null }): Source {
  if (client === null) throw new DigestError('token: not given; it may be a token that reads pull requests.');
  return new GitHubSource({ ...options, client });
}
