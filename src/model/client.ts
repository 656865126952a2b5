import { setTimeout } from 'node:timers/promises';
import type { Log } from '../domain/log.js';
import { maskOf } from '../domain/mask.js';
import { chatUrl } from './base-url.js';
import { createBudget, type Spent } from './budget.js';
import { ModelError } from './errors.js';
import { createExchange } from './exchange.js';
import type { Fetch } from './post.js';
import type { Question } from './request.js';
import { createSendOnce } from './send.js';
import { validAnswer } from './valid-answer.js';

export interface ModelLimits {
  requests: number;
  /** Of one request. */
  requestMs: number;
  /** Of all requests and the waits between them. */
  runMs: number;
}

const LIMITS: ModelLimits = { requests: 12, requestMs: 60_000, runMs: 180_000 };

export interface ModelOptions {
  model: string;
  /** Empty for a server that needs none. */
  apiKey: string;
  /** What comes before /chat/completions. */
  baseUrl: string;
  /** The most tokens, in and out. */
  budget: number;
  log: Log;
  fetch?: Fetch;
  now?: () => number;
  sleep?: (ms: number) => Promise<unknown>;
  limits?: Partial<ModelLimits>;
}

/** One OpenAI-compatible API, with retries, a budget and errors in words. */
export interface ModelClient {
  /** The answer to a question, validated. Throws ModelError, which never contains the key. */
  ask<T>(question: Question<T>): Promise<T>;
  readonly spent: Readonly<Spent>;
}

/** Throws ModelError of kind `settings` if the base URL or the key cannot be used. */
export function modelClient(options: ModelOptions): ModelClient {
  const { now = Date.now, sleep = ms => setTimeout(ms), log } = options;
  const limits = { ...LIMITS, ...options.limits };
  const key = options.apiKey.trim();
  // fetch would quote such a key in its error.
  if (!/^[\x21-\x7e]*$/.test(key))
    throw new ModelError('settings', 'model-api-key: it may have no spaces, line breaks or letters beyond ASCII.');
  const mask = maskOf([key]);
  const url = chatUrl(options.baseUrl);
  const budget = createBudget({ tokens: options.budget, requests: limits.requests, ms: limits.runMs }, now);
  const { model, fetch: send = fetch } = options;
  const sendOnce = createSendOnce({ url, key, model, mask, budget, now, fetch: send, requestMs: limits.requestMs });
  const exchange = createExchange({ send: sendOnce, budget, log, sleep });
  return {
    spent: budget.spent,
    async ask(question) {
      try {
        return validAnswer(await exchange(question), question.schema, mask, model);
      } catch (error) {
        throw error instanceof ModelError ? new ModelError(error.kind, mask.text(error.message)) : error;
      }
    },
  };
}
