import type { Digest } from '../domain/digest.js';
import type { Log } from '../domain/log.js';
import type { OrganizationDigest, PullRequestReference } from '../domain/organization.js';
import type { PullRequest } from '../domain/pull-request.js';
import type { Fetch } from '../host/transport.js';
import { modelClient } from '../model/index.js';
import { type Material, type Model, narrate, narrateOrganization } from '../narrate/index.js';
import type { Settings } from '../settings/resolve.js';
import { materialOf } from './material.js';

/** What may be sent of a pull request of one of several repositories. */
export type MaterialOf = (reference: PullRequestReference) => Material | undefined;

/** The digest with what a model wrote, as far as it was kept; the digest itself if the model could not be used. */
export interface Narrator {
  ofOne(digest: Digest, pullRequests: readonly PullRequest[]): Promise<Digest>;
  overAll(digest: OrganizationDigest, materialOf: MaterialOf): Promise<OrganizationDigest>;
}

type ModelSettings = Pick<Settings, 'language' | 'modelApiKey' | 'modelBaseUrl' | 'modelContext' | 'modelBudget'> & {
  model: string;
};

function tellProblem(problem: string | null, isNarrated: boolean, log: Log): void {
  if (problem === null) return;
  log.warning(
    `${isNarrated ? 'Some sentences of the model are missing' : 'The report has no sentences of a model'}. ${problem}`,
  );
}

/** @throws ModelError for settings that cannot be used, before anything is gathered */
export function createNarrator(settings: ModelSettings, log: Log, fetch: Fetch): Narrator {
  const { model, language, modelContext: context, modelBudget: budget } = settings;
  const { modelApiKey: apiKey, modelBaseUrl: baseUrl } = settings;
  const client = modelClient({ model, apiKey, baseUrl, budget, log, fetch });
  const options = { model, language, context, budget };

  /** Reports what is asked, what it cost, and what is missing. */
  async function asking<T extends { problem: string | null }>(
    ask: (client: Model) => Promise<T>,
    isNarrated: (answer: T) => boolean,
  ): Promise<T> {
    log.progress(`Asking ${model} about the most important pull requests`);
    const answer = await ask(client);
    tellProblem(answer.problem, isNarrated(answer), log);
    const { requests, tokens } = client.spent;
    if (requests > 0) log.info(`${model}: ${requests} requests, ${tokens} tokens.`);
    return answer;
  }

  return {
    async ofOne(digest, pullRequests) {
      const byNumber = new Map(pullRequests.map(one => [one.number, one]));
      const find = (number: number) => {
        const pullRequest = byNumber.get(number);
        return pullRequest === undefined ? undefined : materialOf(pullRequest);
      };
      const { narration } = await asking(
        asked => narrate(digest, find, options, asked),
        answer => answer.narration !== null,
      );
      return narration === null ? digest : { ...digest, narration };
    },
    async overAll(digest, find) {
      const narrated = await asking(
        asked => narrateOrganization(digest, find, options, asked),
        answer => answer.digest.narration !== undefined,
      );
      return narrated.digest;
    },
  };
}
