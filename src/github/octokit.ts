import { graphql } from '@octokit/graphql';
import type { z } from 'zod';
import type { Log } from '../domain/log.js';
import type { Answer, GitHubClient, Variables } from './client.js';
import { failureOf, GitHubError, type GraphQLFailure } from './errors.js';
import { createRetryingSend } from './retry.js';
import { headersOf, isAskedToPause, isRateLimited, Thrown, wentWrong } from './octokit-error.js';

export interface ClientOptions {
  token: string;
  /** The REST base, as GITHUB_API_URL has it; GraphQL is found from it. */
  apiUrl: string;
  log: Log;
  /** Milliseconds that a second of waiting takes: 1000 but in tests. */
  millisecondsPerSecond?: number;
}

/** GitHub gives a query 10 seconds; what takes three times as long hangs somewhere in between. */
const TIMEOUT_MS = 30_000;
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * The toolkit's fetch where a proxy is named; it knows of exceptions. Elsewhere it is not loaded, as it brings an HTTP
 * client of its own, which takes as long to start as all that is needed for the first request.
 */
async function fetchOf(environment: NodeJS.ProcessEnv): Promise<Fetch> {
  if (!PROXY_VARIABLES.some(name => environment[name])) return fetch;
  const { defaults } = await import('@actions/github/lib/utils');
  return defaults.request?.fetch ?? fetch;
}

const IN_BETWEEN = 'is there a proxy that answers in its place?';

/** @throws Error for what no GraphQL API says: a page of HTML, JSON that stops in the middle, JSON of something else */
function checkAnswer(text: string): void {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Error(`the answer breaks off or is not JSON; ${IN_BETWEEN}`);
  }
  const told = typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
  if (!told) throw new Error(`the answer is not one of GraphQL; ${IN_BETWEEN}`);
}

/**
 * Fetch with a time limit of its own for every attempt, and with an answer that breaks off or is none of GraphQL turned
 * into a failure: Octokit would hand over the torn text as if it were data.
 */
function fetchJson(transport: Promise<Fetch>): Fetch {
  return async (url, init) => {
    const response = await (await transport)(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    const text = await response.text();
    if (response.ok) checkAnswer(text);
    return new Response(text, { status: response.status, headers: response.headers });
  };
}

function connect({ token, apiUrl }: ClientOptions): typeof graphql {
  return graphql.defaults({
    baseUrl: apiUrl,
    headers: { authorization: `bearer ${token}`, 'user-agent': 'merge-digest' },
    request: { fetch: fetchJson(fetchOf(process.env)) },
  });
}

/** Rounded up: what is tried within the minute before would be too early. */
const minuteOf = (ms: number) => `${new Date(Math.ceil(ms / 60_000) * 60_000).toISOString().slice(0, 16)}Z`;

function resetTime(thrown: Thrown): string {
  const seconds = Number(headersOf(thrown)['x-ratelimit-reset'] ?? 0);
  return seconds > 0 ? `after ${minuteOf(seconds * 1000)}` : 'in an hour';
}

function rateLimited(thrown: Thrown, failures: readonly GraphQLFailure[] = []): GitHubError {
  const advice = `Run it again ${resetTime(thrown)}, or give the \`token\` input a token with a limit of its own.`;
  return new GitHubError('rate-limited', `GitHub's rate limit for this token is used up. ${advice}`, failures);
}

function askedToPause(thrown: Thrown): GitHubError {
  const seconds = Number(headersOf(thrown)['retry-after'] ?? 0);
  const when = seconds > 0 ? `after ${minuteOf(Date.now() + seconds * 1000)}` : 'in an hour';
  const advice = `Run it again ${when}, and not together with other workflows that use this token.`;
  return new GitHubError('rate-limited', `GitHub asks this token to pause (secondary rate limit). ${advice}`);
}

/** Anything thrown by the transport, as a sentence that says what to do. */
function inWords(thrown: Thrown, apiUrl: string): GitHubError {
  const { status = 500 } = thrown;
  if (status === 401) {
    const advice = 'Check the `token` input: the secret may be empty, misspelt, expired or revoked.';
    return new GitHubError('unauthorized', `GitHub does not accept the token (401). ${advice}`);
  }
  if (isAskedToPause(thrown)) return askedToPause(thrown);
  if (/rate limit/i.test(thrown.message)) return rateLimited(thrown);
  if (status === 403) return new GitHubError('forbidden', `GitHub refused (403): ${thrown.message.slice(0, 300)}`);
  if (status === 404) {
    return new GitHubError('refused', `There is no GraphQL API at ${apiUrl}. Is GITHUB_API_URL the API of a GitHub?`);
  }
  const advice = 'Run it again in some minutes; githubstatus.com tells of troubles.';
  const what = status === 500 ? (thrown.errors?.[0]?.message ?? thrown.message) : `status ${status}`;
  return new GitHubError('unavailable', `GitHub could not be reached at ${apiUrl} (${what.slice(0, 300)}). ${advice}`);
}

export function createClient(options: ClientOptions): GitHubClient {
  const ask = connect(options);
  const sendWithRetry = createRetryingSend(options.log, options.millisecondsPerSecond ?? 1000);

  async function send(document: string, variables: Variables, retries: number): Promise<Answer> {
    try {
      return { data: await sendWithRetry(() => ask(document, { ...variables }), retries), failures: [] };
    } catch (error) {
      const parsed = Thrown.safeParse(error);
      if (!parsed.success) throw error;
      const thrown = parsed.data;
      if (isRateLimited(thrown)) throw rateLimited(thrown, thrown.errors);
      if (thrown.errors === undefined || (wentWrong(thrown) && thrown.data == null))
        throw inWords(thrown, options.apiUrl);
      return { data: thrown.data, failures: thrown.errors };
    }
  }

  async function whole<T>(document: string, variables: Variables, schema: z.ZodType<T>, retries: number): Promise<T> {
    const { data, failures } = await send(document, variables, retries);
    if (failures.length > 0) throw failureOf(failures);
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new GitHubError(
      'refused',
      `GitHub's answer is not of the form that was asked for: ${where} ${issue?.message}`,
    );
  }

  return {
    ask: (document, variables, retries) => send(document, variables, retries),
    query: (document, variables, schema) => whole(document, variables, schema, 3),
    mutate: (document, variables, schema) => whole(document, variables, schema, 0),
  };
}
