import type { z } from 'zod';
import { GitHubError } from './errors.js';

/** Characters of the place in an answer, which can hold keys of the answer itself. */
const MAX_PLACE = 200;
const ADVICE =
  'Run it again; if it stays, GitHub may have changed its API, or something answers in its place: compare GITHUB_API_URL.';

/**
 * A part of an answer in the form that it should have. `shown` is applied to what the error says of the answer.
 * @throws GitHubError for another form, which is no bug of ours and ends in a sentence like other failures of GitHub
 */
export function inForm<T>(schema: z.ZodType<T>, part: unknown, shown = (text: string) => text): T {
  const { data, error, success } = schema.safeParse(part);
  if (success) return data;
  const [issue] = error.issues;
  const place = shown(`${issue?.path.join('.') ?? ''} (${issue?.message ?? ''})`.trim()).slice(0, MAX_PLACE);
  throw new GitHubError('refused', `GitHub's answer does not have the expected form: ${place}. ${ADVICE}`);
}
