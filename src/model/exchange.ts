import pLimit from 'p-limit';
import type { Log } from '../domain/log.js';
import type { Budget } from './budget.js';
import type { Completion } from './completion.js';
import { type Dialect, easierDialect, FIRST_DIALECT } from './dialect.js';
import type { ModelError, ModelErrorKind } from './errors.js';
import type { Question } from './request.js';
import { waitBefore } from './retry.js';
import type { Failure, SendOnce } from './send.js';

const MAX_CONCURRENT_REQUESTS = 4;

/**
 * Failures that every question would meet, if none has been answered yet. A timeout is not one of them: a server of one's
 * own may have loaded the model by the next question.
 */
const LASTING: readonly ModelErrorKind[] = [
  'unauthorized',
  'unpaid',
  'forbidden',
  'not-found',
  'redirected',
  'rate-limited',
  'unavailable',
  'not-an-answer',
];
/** Failures for which a parameter may be the reason. Some servers answer 404 or 500 to one they do not know. */
const PERHAPS_DIALECT: readonly ModelErrorKind[] = ['refused', 'not-found', 'unavailable'];

export interface ExchangeSetup {
  send: SendOnce;
  budget: Budget;
  log: Log;
  sleep: (ms: number) => Promise<unknown>;
}

/** Sends a question until it is answered or there is a reason not to. Throws ModelError. */
export type Exchange = (question: Question<unknown>) => Promise<Completion>;

/**
 * Remembers for the run which dialect the server speaks, and failures that last. Until the first answer, questions go one
 * by one, or each of them would find out for itself, at the cost of its own requests.
 */
export function createExchange({ send, budget, log, sleep }: ExchangeSetup): Exchange {
  const limit = pLimit(MAX_CONCURRENT_REQUESTS);
  const oneByOne = pLimit(1);
  let dialect = FIRST_DIALECT;
  let answered = false;
  let lasting: ModelError | null = null;
  let pause: Promise<unknown> = Promise.resolve();

  /** Whether the question is to be sent again at once, in another dialect. */
  function adapt({ error, status, words }: Failure, used: Dialect): boolean {
    if (!PERHAPS_DIALECT.includes(error.kind)) return false;
    const guess = !answered && (status === 400 || status === 422);
    const easier = easierDialect(used, words, guess);
    if (easier === null) return false;
    // Another question may have gone down already.
    if (dialect === used) {
      dialect = easier;
      log.info(`The model's server refused a parameter (${status}); from now on: ${easier.format}, ${easier.limit}.`);
    }
    return true;
  }

  /** Waits, if the failure may pass; throws it otherwise. A rate limit holds back all questions. */
  async function waitOrThrow({ error, retryAfter }: Failure, retries: number, before: Promise<unknown>): Promise<void> {
    const seconds = waitBefore(error, retryAfter, retries);
    if (seconds === null || seconds * 1000 >= budget.remainingMs()) {
      if (!answered && LASTING.includes(error.kind)) lasting = error;
      throw error;
    }
    if (error.kind !== 'rate-limited') {
      await sleep(seconds * 1000);
      return;
    }
    if (pause !== before) return;
    log.warning(`The model's server asks for a pause (rate limit): waiting ${seconds} seconds.`);
    pause = sleep(seconds * 1000);
  }

  async function untilAnswered(question: Question<unknown>): Promise<Completion> {
    let retries = 0;
    let failure: Failure | null = null;
    for (;;) {
      if (lasting !== null) throw lasting;
      const before = pause;
      await before;
      const used = dialect;
      const outcome = await limit(send, question, used).catch((error: unknown) => {
        // The budget does not allow another attempt: what failed before is the reason to tell.
        throw failure?.error ?? error;
      });
      if ('completion' in outcome) {
        answered = true;
        return outcome.completion;
      }
      failure = outcome.failure;
      if (adapt(failure, used)) continue;
      await waitOrThrow(failure, retries, before);
      retries += 1;
    }
  }

  return async question => {
    if (answered) return untilAnswered(question);
    const completion = await oneByOne(async () => (answered ? null : untilAnswered(question)));
    return completion ?? untilAnswered(question);
  };
}
