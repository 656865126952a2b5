import { ModelError } from './errors.js';

/** English has about four bytes a token, Chinese three: estimates are rather too high. */
const BYTES_PER_TOKEN = 2.5;

export const estimatedTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);

export interface Spent {
  requests: number;
  tokens: number;
}

export interface Budget {
  readonly spent: Spent;
  /** Milliseconds until the run has to end. The time starts with the first call. */
  remainingMs(): number;
  /**
   * Reserves a request and its tokens, in and out. The function that it returns corrects the tokens, once it is known how
   * many they were. Throws ModelError of kind `budget` if something is used up.
   */
  reserve(tokens: number): (actual: number) => void;
}

export interface BudgetLimits {
  tokens: number;
  requests: number;
  ms: number;
}

export function createBudget(limits: BudgetLimits, now: () => number): Budget {
  const spent: Spent = { requests: 0, tokens: 0 };
  let end: number | null = null;

  const remainingMs = () => {
    end ??= now() + limits.ms;
    return end - now();
  };

  function check(tokens: number): void {
    if (remainingMs() <= 0)
      throw new ModelError(
        'budget',
        `The model was not asked further: the ${limits.ms / 1000} seconds for it are used up. Try a faster \`model\`.`,
      );
    if (spent.requests >= limits.requests)
      throw new ModelError(
        'budget',
        `The model was not asked further: a run sends at most ${limits.requests} requests.`,
      );
    if (spent.tokens + tokens > limits.tokens) {
      const left = Math.max(0, limits.tokens - spent.tokens);
      const count = `${left} of ${limits.tokens} tokens are left, and the next request may need ${tokens}`;
      throw new ModelError(
        'budget',
        `The model was not asked further: ${count}. A larger \`model-budget\` allows more.`,
      );
    }
  }

  return {
    spent,
    remainingMs,
    reserve(tokens) {
      check(tokens);
      spent.requests += 1;
      spent.tokens += tokens;
      return actual => {
        spent.tokens += actual - tokens;
      };
    },
  };
}
