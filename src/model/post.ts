import { boundedText } from '../domain/bounded-text.js';
import { ModelError } from './errors.js';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
}

const MAX_BYTES = 1024 ** 2;

export interface Posting {
  url: string;
  key: string;
  body: string;
  timeoutMs: number;
  fetch: Fetch;
}

/**
 * Sends one request, once. Redirects are not followed, as the key would go along. Throws ModelError if there is no whole
 * answer in time.
 */
export async function post({ url, key, body, timeoutMs, fetch }: Posting): Promise<Reply> {
  const signal = AbortSignal.timeout(timeoutMs);
  const authorization: Record<string, string> = key === '' ? {} : { authorization: `Bearer ${key}` };
  const headers = { 'content-type': 'application/json', 'user-agent': 'merge-digest', ...authorization };
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    const text = await boundedText(response.body, MAX_BYTES);
    if (text === null) {
      const advice = 'Check `model-base-url`: a chat completion is smaller.';
      throw new ModelError('not-an-answer', `${url} answered with more than 1 MiB. ${advice}`);
    }
    return { status: response.status, headers: response.headers, text };
  } catch (error) {
    if (error instanceof ModelError) throw error;
    if (signal.aborted) {
      const advice = 'Try a faster `model`, or run it again.';
      throw new ModelError(
        'timeout',
        `${url} did not answer within ${Number((timeoutMs / 1000).toPrecision(2))} seconds. ${advice}`,
      );
    }
    const advice = 'Check `model-base-url`, and whether this machine may connect to it.';
    throw new ModelError('unavailable', `${url} could not be reached (${reasonOf(error)}). ${advice}`);
  }
}

/** The code of the system or of Node.js, such as ECONNREFUSED. The messages of fetch can quote headers. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : 'the connection failed';
}
