import { plainDescription } from '../analyze/index.js';
import type { Digest } from '../domain/digest.js';
import type { Log } from '../domain/log.js';
import type { PullRequest } from '../domain/pull-request.js';
import type { Fetch } from '../host/transport.js';
import { modelClient } from '../model/index.js';
import { type Material, narrate } from '../narrate/index.js';
import type { Settings } from '../settings/resolve.js';

/** The digest with what a model wrote, as far as it was kept; the digest itself if the model could not be used. */
export type Narrator = (digest: Digest, pullRequests: readonly PullRequest[]) => Promise<Digest>;

type ModelSettings = Pick<Settings, 'language' | 'modelApiKey' | 'modelBaseUrl' | 'modelContext' | 'modelBudget'> & {
  model: string;
};

/** What is read of a description: long enough for what changed, short enough that forty cost little. */
const MAX_DESCRIPTION = 1_500;

function materialOf({ title, body, files }: PullRequest): Material {
  const byLines = [...files].sort((a, b) => b.additions + b.deletions - a.additions - a.deletions);
  return { title, description: plainDescription(body, MAX_DESCRIPTION), paths: byLines.map(({ path }) => path) };
}

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
  return async (digest, pullRequests) => {
    const byNumber = new Map(pullRequests.map(one => [one.number, one]));
    const find = (number: number) => {
      const pullRequest = byNumber.get(number);
      return pullRequest === undefined ? undefined : materialOf(pullRequest);
    };
    log.progress(`Asking ${model} about the most important pull requests`);
    const { narration, problem } = await narrate(digest, find, { model, language, context, budget }, client);
    tellProblem(problem, narration !== null, log);
    const { requests, tokens } = client.spent;
    if (requests > 0) log.info(`${model}: ${requests} requests, ${tokens} tokens.`);
    return narration === null ? digest : { ...digest, narration };
  };
}
