import type { z } from 'zod';

/** One GraphQL endpoint, with retries, rate limits and errors in words behind it. */
export interface GitHubClient {
  /** Asks; safe to ask again. The answer is validated against `schema`. */
  query<T>(document: string, variables: Record<string, unknown>, schema: z.ZodType<T>): Promise<T>;
  /** Changes something; never sent twice by itself. The answer is validated against `schema`. */
  mutate<T>(document: string, variables: Record<string, unknown>, schema: z.ZodType<T>): Promise<T>;
}
