import { z } from 'zod';
import type { Mask } from '../domain/mask.js';

const UNKNOWN = { message: 'an error without a message.' };

/** What is not as GraphQL has it counts as absent: an error is an error in whatever form it comes. */
const Failures = z.array(
  z
    .object({
      type: z.string().optional().catch(undefined),
      message: z.string().catch(UNKNOWN.message),
      path: z
        .array(z.union([z.string(), z.number()]))
        .optional()
        .catch(undefined),
    })
    .catch(UNKNOWN),
);

/** The properties of what Octokit throws, as far as they are used. */
export const OctokitError = z.object({
  message: z.string(),
  /** HTTP status. Absent if GitHub answered with GraphQL errors; 500 if no answer arrived. */
  status: z.number().optional(),
  errors: Failures.optional(),
  data: z.unknown().optional(),
  headers: z.record(z.string(), z.unknown()).optional(),
  response: z.object({ headers: z.record(z.string(), z.unknown()).optional() }).optional(),
  /** What the transport threw. */
  cause: z.unknown().optional(),
});
export type OctokitError = z.infer<typeof OctokitError>;

/** The same, without secrets in what is shown of it. It is masked whole, as a part of a secret may not be recognized. */
export function masked(thrown: OctokitError, mask: Mask): OctokitError {
  const errors = thrown.errors?.map(failure => ({ ...failure, message: mask.text(failure.message) }));
  return { ...thrown, message: mask.text(thrown.message), ...(errors !== undefined && { errors }) };
}

export function headersOf({ headers, response }: OctokitError): Readonly<Record<string, unknown>> {
  return response?.headers ?? headers ?? {};
}

/** GitHub uses both names for the same limit. */
const RATE_LIMIT_TYPES = new Set(['RATE_LIMITED', 'RATE_LIMIT']);

/** Whether the points of the token are used up. */
export function isPrimaryRateLimit({ errors = [] }: OctokitError): boolean {
  return errors.some(({ type }) => RATE_LIMIT_TYPES.has(type ?? ''));
}

/** Whether too many requests were made in a short time. This limit does not depend on points. */
export function isSecondaryRateLimit(thrown: OctokitError): boolean {
  return /\bsecondary rate\b/i.test(thrown.message) || isSubmittedTooQuickly(thrown);
}

/**
 * Whether GitHub has refused everything that a request writes as spam, for some minutes: cli/cli issue 4801. If a part was
 * written, the request must not be sent again.
 */
export function isSubmittedTooQuickly({ errors = [], data }: OctokitError): boolean {
  const isRefused = errors.some(({ message }) => /\bwas submitted too quickly\b/i.test(message));
  const isEmpty = typeof data !== 'object' || data === null || Object.values(data).every(value => value === null);
  return isRefused && isEmpty;
}

/** Whether the query failed inside GitHub, which GitHub reports in a sentence, with status 200. */
export function isInternalError({ errors = [] }: OctokitError): boolean {
  return /Something went wrong while executing your query/.test(errors[0]?.message ?? '');
}
