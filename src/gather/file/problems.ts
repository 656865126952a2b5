import { z } from 'zod';

const MAX_PROBLEMS = 5;
/** Letters of all of them: keys of a stranger's are a part of what is said. */
const MAX_LENGTH = 2_000;

export const firstLetters = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text);

/** The first problems of a validation, two lines each (what is wrong and where), and how many more there are. */
export function firstProblems({ issues }: z.ZodError): string {
  const further = issues.length - MAX_PROBLEMS;
  const problems = z.prettifyError(new z.ZodError(issues.slice(0, MAX_PROBLEMS)));
  const inWords = firstLetters(problems, MAX_LENGTH);
  return further > 0 ? `${inWords}\n… and ${further} more` : inWords;
}
