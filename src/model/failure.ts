import { isRedirect } from '../domain/redirect.js';
import { ModelError, type ModelErrorKind } from './errors.js';
import { quoted, type ServerError } from './server-error.js';

/** What was asked of whom, for the sentences. */
export interface Asked {
  url: string;
  model: string;
  hasKey: boolean;
  /** Where the answer redirects to, for the sentence. */
  target: string;
}

/** What servers answer with status 400, and OpenAI with 429, although it is something else. */
const TOO_LONG =
  /context_length|context length|context window|too (long|large)|maximum.*tokens|string_above_max_length/i;
const FILTERED = /content_filter|content management policy|content_policy/i;
const UNPAID = /insufficient_quota|insufficient balance|billing|credit/i;
const UNKNOWN_MODEL = /model_not_found/i;
const BAD_KEY = /invalid_api_key|api key not valid|api_key_invalid/i;

/** The kind of a failure by its status, and by the server's words where servers disagree about the status. */
export function kindOf(status: number, { message, code }: ServerError): ModelErrorKind {
  const words = `${code} ${message}`;
  if (isRedirect(status)) return 'redirected';
  if (status === 401 || (status === 400 && BAD_KEY.test(words))) return 'unauthorized';
  if (status === 402 || (status === 429 && UNPAID.test(words))) return 'unpaid';
  if (status === 403) return 'forbidden';
  if (status === 404 || UNKNOWN_MODEL.test(words)) return 'not-found';
  if (status === 413 || (status === 400 && TOO_LONG.test(words))) return 'too-large';
  if (status === 429) return 'rate-limited';
  if (status === 400 && FILTERED.test(words)) return 'declined';
  return status >= 500 || status === 408 ? 'unavailable' : 'refused';
}

/**
 * The error for an answer that is a failure. Kinds that tell nothing of the request quote the server; a refused key is not
 * quoted, as servers repeat parts of it.
 */
export function failureOf(status: number, error: ServerError, { url, model, hasKey, target }: Asked): ModelError {
  const kind = kindOf(status, error);
  const says = quoted(error);
  switch (kind) {
    case 'redirected':
      return new ModelError(
        kind,
        `${url} redirects (${status}) to ${target}, which is not followed, as the key would go along. ` +
          'Give `model-base-url` the address that it leads to, if you trust it.',
      );
    case 'unauthorized': {
      const checks =
        'the secret may be empty, misspelled, expired, revoked, or of another provider than `model-base-url`';
      const advice = hasKey
        ? `${url} does not accept the key (${status}). Check the \`model-api-key\` input: ${checks}.`
        : `${url} wants a key (${status}). Give it as \`model-api-key\`, from a secret.`;
      return new ModelError(kind, advice);
    }
    case 'unpaid':
      return new ModelError(
        kind,
        `The account of the key has no credit left (${status}). Add some at the provider.${says}`,
      );
    case 'forbidden':
      return new ModelError(
        kind,
        `${url} refuses the key access (${status}). Allow it the model ${model} at the provider, or name another ` +
          `\`model\`; a firewall or region may also be in the way.${says}`,
      );
    case 'not-found':
      return new ModelError(
        kind,
        `There is no model ${model}, or no chat API, at ${url} (${status}). Check \`model\`, and that ` +
          `\`model-base-url\` is what comes before /chat/completions, such as https://api.openai.com/v1.${says}`,
      );
    case 'too-large':
      return new ModelError(
        kind,
        `The request is too long for ${model} at ${url} (${status}). Use a model with a longer context, or ` +
          `\`model-context: titles\`.${says}`,
      );
    case 'rate-limited':
      return new ModelError(kind, `The rate limit of ${url} is used up (${status}). Run it again later.${says}`);
    case 'declined':
      return new ModelError(
        kind,
        `A content filter at ${url} refused the request (${status}). Relax the filter there, or name another \`model\`.${says}`,
      );
    case 'unavailable':
      return new ModelError(kind, `${url} has a problem of its own (${status}). Run it again in a few minutes.${says}`);
    default:
      return new ModelError(
        'refused',
        `${url} does not accept the request (${status}). Check that \`model\` names a chat model, and that ` +
          `\`model-base-url\` is an OpenAI-compatible API.${says}`,
      );
  }
}
