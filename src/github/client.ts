import type { z } from 'zod';
import { DigestError } from '../domain/errors.js';
import type { GraphQLFailure } from './errors.js';

/** `data` can be partial if there are failures. */
export interface Answer {
  data: unknown;
  failures: readonly GraphQLFailure[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** One GraphQL endpoint, with retries and rate limits. Every method throws GitHubError. */
export interface GitHubClient {
  /**
   * Asks, and returns even a partial answer. With no retries, a 502, a 504 or a timeout throws `unavailable` at once, for
   * callers that then ask for less.
   */
  ask(document: string, variables: Variables, retries: number): Promise<Answer>;
  /** Asks, with retries, for the whole answer, validated against `schema`. */
  query<T>(document: string, variables: Variables, schema: z.ZodType<T>): Promise<T>;
  /** Changes something. Not sent again after a failure, as GitHub may have made the change before it. */
  mutate<T>(document: string, variables: Variables, schema: z.ZodType<T>): Promise<T>;
}

const WHERE_FROM = 'In a workflow, check that the secret it comes from is there; on a terminal, set GITHUB_TOKEN.';

/**
 * The client, for what cannot be done without a token. `purpose` completes the sentence, such as `posting to issues needs
 * one.` Throws DigestError if there is no client.
 */
export function requireClient(client: GitHubClient | null, purpose: string): GitHubClient {
  if (client === null) throw new DigestError(`token: not given; ${purpose} ${WHERE_FROM}`);
  return client;
}
