import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import { z } from 'zod';
import type { Log } from '../domain/log.js';
import type { Answer, GitHubClient, Variables } from './client.js';
import { failureOf, GitHubError, type GraphQLFailure } from './errors.js';

export interface ClientOptions {
  token: string;
  /** The REST base, as GITHUB_API_URL has it; GraphQL is found from it. */
  apiUrl: string;
  log: Log;
  /** Milliseconds that a second of waiting takes: 1000 but in tests. */
  millisecondsPerSecond?: number;
}

/** Requests under way at once; GitHub refuses more than 100, and little is gained beyond a handful. */
const CONCURRENCY = 6;
/** GitHub gives a query 10 seconds; what takes three times as long hangs somewhere in between. */
const TIMEOUT_MS = 30_000;
/** A run that waits longer than this for a rate limit had better be started again. */
const LONGEST_WAIT_SECONDS = 600;

/** The toolkit's own settings of a request: its fetch goes through the runner's proxy. */
const proxied = defaults.request ?? {};

type Graphql = (document: string, parameters: Record<string, unknown>) => Promise<unknown>;

/** Without its own groups the throttling plugin spaces GraphQL calls, as it takes them for writes, a second apart. */
function unspaced(concurrency: number): Bottleneck.Group {
  return new Bottleneck.Group({ maxConcurrent: concurrency, minTime: 0 });
}

/**
 * Fetch with a time limit of its own for every attempt, and with an answer that breaks off or is no JSON turned into
 * a failure: Octokit would hand over the torn text as if it were data.
 */
async function fetchJson(url: string, init: RequestInit): Promise<Response> {
  const response: Response = await proxied.fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const text = await response.text();
  if (response.ok) JSON.parse(text);
  return new Response(text, { status: response.status, headers: response.headers });
}

function announceWait(log: Log, reason: string) {
  return (seconds: number, _options: unknown, _octokit: unknown, retries: number): boolean => {
    if (seconds > LONGEST_WAIT_SECONDS || retries >= 3) return false;
    log.warning(`${reason}: waiting ${seconds} seconds, as GitHub asks.`);
    return true;
  };
}

function connect(options: ClientOptions): Graphql {
  const { log, millisecondsPerSecond = 1000 } = options;
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      request: { ...proxied, fetch: fetchJson },
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      retry: { retryAfterBaseValue: millisecondsPerSecond },
      throttle: {
        id: options.apiUrl,
        retryAfterBaseValue: millisecondsPerSecond,
        write: unspaced(CONCURRENCY),
        global: unspaced(CONCURRENCY),
        onRateLimit: announceWait(log, 'The rate limit of this token is used up'),
        onSecondaryRateLimit: announceWait(log, 'GitHub asks for a pause (secondary rate limit)'),
      },
    } as Parameters<typeof getOctokit>[1],
    retry as never,
    throttling as never,
  );
  return octokit.graphql as Graphql;
}

const Failures = z.array(
  z.object({
    type: z.string().optional(),
    message: z.string(),
    path: z.array(z.union([z.string(), z.number()])).optional(),
  }),
);

/** What Octokit throws, in the shape that is read here. */
const Thrown = z.object({
  name: z.string().optional(),
  message: z.string(),
  status: z.number().optional(),
  errors: Failures.optional(),
  data: z.unknown().optional(),
  headers: z.record(z.string(), z.unknown()).optional(),
  response: z
    .object({
      headers: z.record(z.string(), z.unknown()).optional(),
      data: z.object({ data: z.unknown().optional(), errors: Failures }).optional().catch(undefined),
    })
    .optional(),
});
type Thrown = z.infer<typeof Thrown>;

function resetTime(thrown: Thrown): string {
  const headers = thrown.response?.headers ?? thrown.headers ?? {};
  const seconds = Number(headers['x-ratelimit-reset'] ?? 0);
  return seconds > 0 ? `after ${new Date(seconds * 1000).toISOString().slice(0, 16)}Z` : 'in an hour';
}

function rateLimited(thrown: Thrown, failures: readonly GraphQLFailure[] = []): GitHubError {
  const advice = `Run it again ${resetTime(thrown)}, or give the \`token\` input a token with a limit of its own.`;
  return new GitHubError('rate-limited', `GitHub's rate limit for this token is used up. ${advice}`, failures);
}

/** Anything thrown by the transport, as a sentence that says what to do. */
function inWords(thrown: Thrown, apiUrl: string): GitHubError {
  const status = thrown.status ?? 0;
  if (status === 401) {
    const advice = 'Check the `token` input: the secret may be empty, misspelt, expired or revoked.';
    return new GitHubError('unauthorized', `GitHub does not accept the token (401). ${advice}`);
  }
  if (/rate limit/i.test(thrown.message)) return rateLimited(thrown);
  if (status === 403) return new GitHubError('forbidden', `GitHub refused (403): ${thrown.message.slice(0, 300)}`);
  if (status === 404) {
    return new GitHubError('refused', `There is no GraphQL API at ${apiUrl}. Is GITHUB_API_URL the API of a GitHub?`);
  }
  const advice = 'Run it again in some minutes; githubstatus.com tells of troubles.';
  const what = status === 500 ? thrown.message : `status ${status}`;
  return new GitHubError('unavailable', `GitHub could not be reached at ${apiUrl} (${what.slice(0, 300)}). ${advice}`);
}

export function createClient(options: ClientOptions): GitHubClient {
  const graphql = connect(options);

  async function send(document: string, variables: Variables, retries: number): Promise<Answer> {
    try {
      const data = await graphql(document, { ...variables, request: { retries } });
      return { data, failures: [] };
    } catch (error) {
      const thrown = Thrown.safeParse(error);
      if (!thrown.success) throw error;
      // The retry plugin throws an answer whole where a part of it "went wrong"; what did come is in the response.
      const answer = thrown.data.response?.data;
      const partial = answer?.data != null;
      const { data, errors } = partial ? answer : thrown.data;
      if (errors?.some(({ type }) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT'))
        throw rateLimited(thrown.data, errors);
      if (errors !== undefined) return { data, failures: errors };
      throw inWords(thrown.data, options.apiUrl);
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
