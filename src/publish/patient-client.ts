import type { Log } from '../domain/log.js';
import type { Answer, GitHubClient } from '../github/client.js';
import { GitHubError, type GraphQLFailure } from '../github/errors.js';

/** Waits before what was made a moment ago is asked for again. */
const WAIT_SECONDS = [1, 2, 4] as const;

/** A client that knows what this run has made. */
export interface PatientClient extends GitHubClient {
  /** GitHub has answered with these new ids. */
  made(...ids: readonly string[]): void;
}

/** Whether no field of a request has an answer, so that it can be sent again without doing anything twice. */
function nothingDone(data: unknown): boolean {
  return typeof data !== 'object' || data === null || Object.values(data).every(value => value === null);
}

/**
 * GitHub may answer NOT_FOUND for an id that it handed out a moment ago: dotnet/docker-tools issue 2026. The request is
 * sent again then. Any other id that is not found is gone, and waiting would not help.
 */
export function createPatientClient(
  client: GitHubClient,
  log: Log,
  sleep: (milliseconds: number) => Promise<void>,
): PatientClient {
  const made = new Set<string>();
  const isNew = ({ type, message }: GraphQLFailure) =>
    type === 'NOT_FOUND' && (message.match(/[\w=-]+/g) ?? []).some(word => made.has(word));
  const areNew = (failures: readonly GraphQLFailure[]) => failures.length > 0 && failures.every(isNew);

  async function patiently<T>(send: () => Promise<T>, isTooNew: (answer: T) => boolean): Promise<T> {
    for (const seconds of WAIT_SECONDS) {
      try {
        const answer = await send();
        if (!isTooNew(answer)) return answer;
      } catch (error) {
        if (!(error instanceof GitHubError) || !areNew(error.failures)) throw error;
      }
      const wait = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
      log.info(`GitHub does not find what was made a moment ago: waiting ${wait}.`);
      await sleep(seconds * 1000);
    }
    return send();
  }

  const never = () => false;
  const isTooNew = ({ data, failures }: Answer) => areNew(failures) && nothingDone(data);
  return {
    made: (...ids) => {
      for (const id of ids) made.add(id);
    },
    ask: (document, variables, retries) => patiently(() => client.ask(document, variables, retries), isTooNew),
    query: (document, variables, schema) => patiently(() => client.query(document, variables, schema), never),
    mutate: (document, variables, schema) => patiently(() => client.mutate(document, variables, schema), never),
  };
}
