import type { FaultName } from '../../local-model/index.js';
import type { FaultCase } from '../fault.js';

const NONE = 'The report has no sentences of a model\\. .*';

/** A fault of every answer, after which the page is the one without a model. */
const lasting = (kind: FaultName, words: string, says: string): FaultCase => ({
  id: `model-${kind}`,
  words,
  model: { faults: [{ kind }] },
  ends: 'complete',
  says: new RegExp(NONE + says),
});

/** The server of the model fails, and the report goes out without it. */
export const modelServer: readonly FaultCase[] = [
  {
    id: 'model-gone',
    words: 'nothing listens at model-base-url',
    model: { gone: true },
    ends: 'complete',
    says: new RegExp(`${NONE}could not be reached \\(ECONNREFUSED\\)\\. Check \`model-base-url\``),
  },
  lasting('unauthorized', 'the key is refused (401)', 'does not accept the key \\(401\\)\\. Check the `model-api-key`'),
  lasting('unpaid', 'the account has no credit (429)', 'no credit left \\(429\\)\\. Add some at the provider'),
  lasting('forbidden', 'the key may not use the model (403)', 'Allow it the model .* or name another `model`'),
  lasting('not-found', 'there is no such model (404)', 'There is no model .* Check `model`'),
  lasting('bad-request', 'every request to the model is refused (400)', 'Check that `model` names a chat model'),
  lasting(
    'filtered',
    'a content filter refuses every request (400)',
    'Relax the filter there, or name another `model`',
  ),
  lasting(
    'too-large',
    'every request to the model is too large (413)',
    'Use a model with a longer context, or `model-context: titles`',
  ),
  lasting(
    'too-long',
    'every request is longer than the context of the model',
    'Use a model with a longer context, or `model-context: titles`',
  ),
  lasting('rate-limit', 'rate limit of the model that does not end', 'is used up \\(429\\)\\. Run it again later'),
  {
    ...lasting(
      'rate-limit',
      'rate limit of the model, retry-after an hour',
      'is used up \\(429\\)\\. Run it again later',
    ),
    id: 'model-limit-far',
    model: { faults: [{ kind: 'rate-limit', retryAfter: 3600 }] },
    atOnce: true,
  },
  lasting('broken', 'every request to the model ends in 500', 'a problem of its own \\(500\\)\\. Run it again'),
  lasting(
    'error-with-200',
    "the provider behind the model's server fails",
    '\\(502\\)\\. Run it again in a few minutes',
  ),
  lasting('hang', 'the model never answers', 'did not answer within 60 seconds\\. Try a faster `model`'),
  lasting(
    'drop',
    'every answer of the model breaks off in the middle',
    'could not be reached .*Check `model-base-url`',
  ),
  lasting('html', 'a page of HTML in place of the model, as from a proxy', 'not JSON\\. Check `model-base-url`'),
  lasting('foreign', 'JSON of something else in place of the model', 'Check `model-base-url`'),
  lasting('broken-json', "the answer of the model's server is JSON that stops in the middle", 'Check `model-base-url`'),
  lasting('deep-json', "the answer of the model's server is nested too deeply", 'Check `model-base-url`'),
  lasting('huge', "the model's server answers with 8 MiB", 'more than 1 MiB\\. Check `model-base-url`'),
  lasting('redirect', "the model's server redirects to another host", 'not followed, as the key would go along\\.'),
  lasting('echoes-key', "the model's server repeats the key in its error", 'Check that `model` names a chat model'),
  {
    id: 'model-breaks-later',
    words: "the model's server answers 500 after two answers",
    model: { faults: [{ kind: 'broken', skip: 2 }] },
    ends: 'reported',
    says: /Some sentences of the model are missing\. .*a problem of its own \(500\)\. Run it again/,
  },
];
