import { GitHubError } from '../../github/errors.js';

/** Answers in the order of the questions; null: GitHub gave none. `retries` is what the client may try by itself. */
export type AskTogether<Question, Answer> = (
  questions: readonly Question[],
  retries: number,
) => Promise<(Answer | null)[]>;

export interface Parts {
  /** The most questions of a request: GitHub answers them one after the other, and stops after ten seconds. */
  size: number;
  /** How often the client repeats a request for a single question. */
  retries: number;
}

/** Questions that GitHub leaves unanswered one by one before the others are given up: it is down. */
const PATIENCE = 3;

/** Whether GitHub could not answer so much at once. */
export function isTooHeavy(error: unknown): boolean {
  return error instanceof GitHubError && (error.kind === 'unavailable' || error.kind === 'too-heavy');
}

function slicesOf<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, n) => all.slice(n * size, (n + 1) * size));
}

/**
 * Asks many questions, several in a request. A request that GitHub cannot answer is halved, and questions that it leaves
 * out are asked once more: an error costs the one answer that it is about, and no other. Throws GitHubError for what
 * concerns all of them, such as a rate limit.
 */
export async function askInParts<Question, Answer>(
  questions: readonly Question[],
  { size, retries }: Parts,
  ask: AskTogether<Question, Answer>,
): Promise<(Answer | null)[]> {
  let unanswered = 0;

  async function askPart(part: readonly Question[]): Promise<(Answer | null)[]> {
    if (unanswered >= PATIENCE) return part.map(() => null);
    const single = part.length === 1;
    try {
      const answers = await ask(part, single ? retries : 0);
      const left = part.filter((_, n) => answers[n] == null);
      if (left.length === 0 || single) return answers;
      const again = left.length === part.length ? await askHalves(part) : await askPart(left);
      return answers.map(answer => answer ?? again.shift() ?? null);
    } catch (error) {
      if (!isTooHeavy(error)) throw error;
      if (!single) return askHalves(part);
      unanswered += 1;
      return [null];
    }
  }

  /** One after the other, so that an outage is noticed after a few. */
  async function askHalves(part: readonly Question[]): Promise<(Answer | null)[]> {
    const half = Math.ceil(part.length / 2);
    const first = await askPart(part.slice(0, half));
    return [...first, ...(await askPart(part.slice(half)))];
  }

  return (await Promise.all(slicesOf(questions, size).map(askPart))).flat();
}
