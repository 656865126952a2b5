import { z } from 'zod';

const Failures = z.array(
  z.object({
    type: z.string().optional(),
    message: z.string(),
    path: z.array(z.union([z.string(), z.number()])).optional(),
  }),
);

/** What Octokit throws, in the shape that is read here. */
export const Thrown = z.object({
  message: z.string(),
  /** Absent where GitHub answered with errors in its own form; 500 where no answer came. */
  status: z.number().optional(),
  errors: Failures.optional(),
  data: z.unknown().optional(),
  headers: z.record(z.string(), z.unknown()).optional(),
  response: z.object({ headers: z.record(z.string(), z.unknown()).optional() }).optional(),
});
export type Thrown = z.infer<typeof Thrown>;

export function headersOf({ headers, response }: Thrown): Readonly<Record<string, unknown>> {
  return response?.headers ?? headers ?? {};
}

/** GitHub says both, for the same. */
const RATE_LIMITS = new Set(['RATE_LIMITED', 'RATE_LIMIT']);

export function isRateLimited({ errors = [] }: Thrown): boolean {
  return errors.some(({ type }) => RATE_LIMITS.has(type ?? ''));
}

/** Whether too much was asked for at once: the secondary limit, which no points tell of. */
export function isAskedToPause({ message }: Thrown): boolean {
  return /\bsecondary rate\b/i.test(message);
}

/** Whether something broke down on GitHub's side, which it says in a sentence under the status 200. */
export function wentWrong({ errors = [] }: Thrown): boolean {
  return /Something went wrong while executing your query/.test(errors[0]?.message ?? '');
}
