import { z } from 'zod';

const MAX_PROBLEMS = 5;

/** The first problems of a validation, two lines each (what is wrong and where), and how many more there are. */
export function firstProblems({ issues }: z.ZodError): string {
  const further = issues.length - MAX_PROBLEMS;
  const problems = z.prettifyError(new z.ZodError(issues.slice(0, MAX_PROBLEMS)));
  return further > 0 ? `${problems}\n… and ${further} more` : problems;
}
