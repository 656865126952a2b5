import { DigestError } from '../domain/errors.js';

/** Why there is no answer. Callers ask for less, leave out one answer, or stop asking; the sentence is for the user. */
export type ModelErrorKind =
  /** The base URL or the key cannot be used. */
  | 'settings'
  /** Refused before it was sent: the run has used up its requests, tokens or time. */
  | 'budget'
  | 'unauthorized'
  | 'unpaid'
  | 'forbidden'
  | 'not-found'
  | 'redirected'
  | 'rate-limited'
  | 'unavailable'
  | 'timeout'
  /** The server does not accept the request, in whichever of its forms. */
  | 'refused'
  /** The request is longer than the server or the model accepts. */
  | 'too-large'
  /** What came back is no chat completion: a page of HTML, truncated JSON, or too much. */
  | 'not-an-answer'
  /** The model was stopped in the middle of its answer. */
  | 'cut-off'
  /** The model, or a filter in front of it, does not want to answer this question. */
  | 'declined'
  | 'empty'
  /** The answer does not have the form that was asked for. */
  | 'invalid';

/** Without `cause`, as the errors of a transport can quote headers and with them the key. */
export class ModelError extends DigestError {
  override name = 'ModelError';
  constructor(
    readonly kind: ModelErrorKind,
    message: string,
  ) {
    super(message);
  }
}

/** Whether a smaller question may be answered. */
export function asksForLess(error: unknown): error is ModelError {
  return error instanceof ModelError && (error.kind === 'cut-off' || error.kind === 'too-large');
}
