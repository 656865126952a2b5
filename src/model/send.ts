import type { Mask } from '../domain/mask.js';
import { redirectTarget } from '../domain/redirect.js';
import { type Budget, estimatedTokens } from './budget.js';
import { answerOf, Completion, countedTokens } from './completion.js';
import type { Dialect } from './dialect.js';
import { ModelError } from './errors.js';
import { failureOf } from './failure.js';
import { parseMasked } from './json.js';
import { type Fetch, post, type Reply } from './post.js';
import { maxTokensOf, type Question, requestBody } from './request.js';
import { retryAfterSeconds } from './retry.js';
import { failedBodyError, serverError } from './server-error.js';

export interface Failure {
  error: ModelError;
  /** 0 if no answer arrived. */
  status: number;
  /** The server's own, to recognize which parameter it refuses. */
  words: string;
  /** How many seconds the server asks to wait; null if it does not say. */
  retryAfter: number | null;
}

export type Outcome = { completion: Completion } | { failure: Failure };

/** Sends a question once. Throws ModelError of kind `budget`, and returns every other failure. */
export type SendOnce = (question: Question<unknown>, dialect: Dialect) => Promise<Outcome>;

export interface SendSetup {
  url: string;
  key: string;
  model: string;
  mask: Mask;
  budget: Budget;
  requestMs: number;
  fetch: Fetch;
  now: () => number;
}

export function createSendOnce(setup: SendSetup): SendOnce {
  const { url, key, model, budget, fetch } = setup;
  return async (question, dialect) => {
    const body = requestBody(model, question, dialect);
    const inTokens = estimatedTokens(body);
    const correct = budget.reserve(inTokens + maxTokensOf(question));
    const timeoutMs = Math.max(1, Math.min(setup.requestMs, budget.remainingMs()));
    try {
      const reply = await post({ url, key, body, timeoutMs, fetch });
      const outcome = outcomeOf(reply, setup);
      correct('completion' in outcome ? tokensOf(outcome.completion, inTokens) : 0);
      return outcome;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      // The tokens stay spent: the model may have answered to nobody.
      return { failure: { error, status: 0, words: '', retryAfter: null } };
    }
  };
}

const tokensOf = (completion: Completion, inTokens: number) =>
  countedTokens(completion) ?? inTokens + estimatedTokens(answerOf(completion).content);

function outcomeOf({ status, headers, text }: Reply, { url, key, model, mask, now }: SendSetup): Outcome {
  const body = parseMasked(text, mask);
  const ok = status >= 200 && status < 300;
  const completion = ok ? Completion.safeParse(body).data : undefined;
  if (completion !== undefined) return { completion };
  const said = ok ? serverError(body) : failedBodyError(body);
  if (said === null) {
    const what = body === undefined ? 'something that is not JSON' : 'JSON that is not a chat completion';
    const advice = 'Check `model-base-url`: it may lack its /v1, or a proxy answers in its place.';
    const error = new ModelError('not-an-answer', `${url} answered with ${what}. ${advice}`);
    return { failure: { error, status, words: '', retryAfter: null } };
  }
  const failed = ok ? statusIn(said.code) : status;
  const location = headers.get('location');
  const target = redirectTarget(location === null ? null : mask.text(location), url);
  return {
    failure: {
      error: failureOf(failed, said, { url, model, hasKey: key !== '', target }),
      status: failed,
      words: `${said.code} ${said.message}`,
      retryAfter: retryAfterSeconds(headers.get('retry-after'), now()),
    },
  };
}

/** OpenRouter answers 200 and gives the status of the provider behind it as code. */
const statusIn = (code: string) => Number(/^[45]\d\d(?= |$)/.exec(code)?.[0] ?? 400);
