import { graphql } from '@octokit/graphql';
import type { z } from 'zod';
import { boundedText } from '../domain/bounded-text.js';
import { instantOf } from '../domain/instant.js';
import type { Log } from '../domain/log.js';
import { type Mask, maskOf } from '../domain/mask.js';
import { isRedirect, redirectTarget } from '../domain/redirect.js';
import { inForm } from './answer-form.js';
import type { Answer, GitHubClient, Variables } from './client.js';
import { failureOf, GitHubError, type GraphQLFailure } from './errors.js';
import {
  headersOf,
  isInternalError,
  isPrimaryRateLimit,
  isSecondaryRateLimit,
  masked,
  OctokitError,
} from './octokit-error.js';
import { createRetryingSend } from './retry.js';

export interface ClientOptions {
  token: string;
  /** The base URL of the REST API, as in GITHUB_API_URL; the GraphQL URL is derived from it. */
  apiUrl: string;
  log: Log;
  /** Default: the fetch of Node.js. */
  transport?: Promise<Fetch>;
  /** Ends all requests and pauses, with its reason as their error. */
  signal?: AbortSignal;
  /** How long a second of waiting takes; 1000 except in tests. */
  millisecondsPerSecond?: number;
}

/** GitHub stops a query after 10 seconds; a request that takes three times as long hangs somewhere else. */
const TIMEOUT_MS = 30_000;
/** Three times what the descriptions of a page of 25 pull requests have at most, each with 65,536 characters. */
const MAX_MEBIBYTES = 16;
type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const PROXY_HINT = 'is there a proxy that answers in its place?';

/** Throws Error for an answer that is not from a GraphQL API: a page of HTML, truncated JSON, or other JSON. */
function checkAnswer(text: string): void {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Error(`the answer is truncated or not JSON; ${PROXY_HINT}`);
  }
  const isGraphQL = typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
  if (!isGraphQL) throw new Error(`the answer is not a GraphQL response; ${PROXY_HINT}`);
}

/** A redirect would hand the text of a report to whatever host it names, and GitHub's GraphQL API sends none. */
function redirectedError({ status, headers }: Response, url: string, mask: Mask): GitHubError {
  const location = headers.get('location');
  const target = redirectTarget(location === null ? null : mask.text(location), url);
  const advice =
    'Check GITHUB_API_URL: if your GitHub has moved, it may be the API at the new address. If not, does a proxy or a page to log in answer in its place?';
  return new GitHubError(
    'redirected',
    `${url} redirects (${status}) to ${target}, which is not followed, as the report would go along. ${advice}`,
  );
}

/**
 * Fetch with a timeout for each attempt that throws for a redirect, and for an answer that is too large, truncated or not
 * from GraphQL; Octokit would return its text as data.
 */
function fetchJson(transport: Promise<Fetch>, mask: Mask, ended: AbortSignal | undefined): Fetch {
  return async (url, init) => {
    const late = AbortSignal.timeout(TIMEOUT_MS);
    const signal = ended === undefined ? late : AbortSignal.any([late, ended]);
    const response = await (await transport)(url, { ...init, signal, redirect: 'manual' });
    if (isRedirect(response.status)) {
      await response.body?.cancel();
      throw redirectedError(response, url, mask);
    }
    const text = await boundedText(response.body, MAX_MEBIBYTES * 1024 ** 2);
    if (text === null)
      throw new GitHubError('too-heavy', `${url} answers with more than ${MAX_MEBIBYTES} MiB; ${PROXY_HINT}`);
    if (response.ok) checkAnswer(text);
    return new Response(text, { status: response.status, headers: response.headers });
  };
}

function connect(
  { token, apiUrl, transport = Promise.resolve(fetch), signal }: ClientOptions,
  mask: Mask,
): typeof graphql {
  return graphql.defaults({
    baseUrl: apiUrl,
    headers: { authorization: `bearer ${token}`, 'user-agent': 'merge-digest' },
    request: { fetch: fetchJson(transport, mask, signal) },
  });
}

const MINUTE_MS = 60_000;

/** `2026-03-30T00:06Z`, rounded up, so that a new run does not start too early. */
const minuteOf = (ms: number) => `${instantOf(Math.ceil(ms / MINUTE_MS) * MINUTE_MS).slice(0, 16)}Z`;

function resetTime(thrown: OctokitError): string {
  const seconds = Number(headersOf(thrown)['x-ratelimit-reset'] ?? 0);
  return seconds > 0 ? `after ${minuteOf(seconds * 1000)}` : 'in an hour';
}

function primaryLimitError(thrown: OctokitError, failures: readonly GraphQLFailure[] = []): GitHubError {
  const advice = `Run it again ${resetTime(thrown)}, or give the \`token\` input a token with a limit of its own.`;
  return new GitHubError('rate-limited', `GitHub's rate limit for this token is used up. ${advice}`, failures);
}

function secondaryLimitError(thrown: OctokitError): GitHubError {
  const seconds = Number(headersOf(thrown)['retry-after'] ?? 0);
  const when = seconds > 0 ? `after ${minuteOf(Date.now() + seconds * 1000)}` : 'in an hour';
  const advice = `Run it again ${when}, and not together with other workflows that use this token.`;
  return new GitHubError('rate-limited', `GitHub asks this token to pause (secondary rate limit). ${advice}`);
}

/** An error of the transport as a GitHubError that says what to do. */
function transportError(thrown: OctokitError, apiUrl: string): GitHubError {
  const { status = 500 } = thrown;
  if (status === 401) {
    const advice = 'Check the `token` input: the secret may be empty, misspelled, expired or revoked.';
    return new GitHubError('unauthorized', `GitHub does not accept the token (401). ${advice}`);
  }
  if (isSecondaryRateLimit(thrown)) return secondaryLimitError(thrown);
  if (/rate limit/i.test(thrown.message)) return primaryLimitError(thrown);
  if (status === 403) return new GitHubError('forbidden', `GitHub refused (403): ${thrown.message.slice(0, 300)}`);
  if (status === 404) {
    return new GitHubError('refused', `There is no GraphQL API at ${apiUrl}. Is GITHUB_API_URL the API of a GitHub?`);
  }
  const advice = 'Run it again in a few minutes; githubstatus.com reports outages.';
  const reason = status === 500 ? (thrown.errors?.[0]?.message ?? thrown.message) : `status ${status}`;
  return new GitHubError(
    'unavailable',
    `GitHub could not be reached at ${apiUrl} (${reason.slice(0, 300)}). ${advice}`,
  );
}

export function createClient(options: ClientOptions): GitHubClient {
  const mask = maskOf([options.token]);
  const request = connect(options, mask);
  const sendWithRetry = createRetryingSend(options.log, options.millisecondsPerSecond ?? 1000, options.signal);

  async function ask(document: string, variables: Variables, retries: number): Promise<Answer> {
    try {
      return { data: await sendWithRetry(() => request(document, { ...variables }), retries), failures: [] };
    } catch (error) {
      options.signal?.throwIfAborted();
      const parsed = OctokitError.safeParse(error);
      if (!parsed.success) throw error;
      const thrown = masked(parsed.data, mask);
      if (thrown.cause instanceof GitHubError) throw thrown.cause;
      if (isPrimaryRateLimit(thrown)) throw primaryLimitError(thrown, thrown.errors);
      if (isSecondaryRateLimit(thrown)) throw secondaryLimitError(thrown);
      if (thrown.errors === undefined || (isInternalError(thrown) && thrown.data == null))
        throw transportError(thrown, options.apiUrl);
      return { data: thrown.data, failures: thrown.errors };
    }
  }

  async function askWhole<T>(
    document: string,
    variables: Variables,
    schema: z.ZodType<T>,
    retries: number,
  ): Promise<T> {
    const { data, failures } = await ask(document, variables, retries);
    if (failures.length > 0) throw failureOf(failures);
    return inForm(schema, data, mask.text);
  }

  return {
    ask,
    query: (document, variables, schema) => askWhole(document, variables, schema, 3),
    mutate: (document, variables, schema) => askWhole(document, variables, schema, 0),
  };
}
