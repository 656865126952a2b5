import { DigestError } from '../../src/domain/errors.js';
import { asksForLess, type ModelErrorKind, modelClient } from '../../src/model/index.js';
import { FAULTS, type FaultName, startLocalModel } from '../../tools/local-model/index.js';
import { ANSWER, connect, errorOf, KEY, question, stopLocalModels } from './support.js';

afterEach(stopLocalModels);

describe('a question', () => {
  it('is answered with a value of the form that it asks for', async () => {
    const { ask, model } = await connect();
    expect(await ask()).toEqual(ANSWER);
    expect(model.spent.requests).toBe(1);
  });

  it('is sent with the key, the schema and no temperature', async () => {
    const { ask, local } = await connect();
    await ask();
    expect(local.requests).toMatchObject([{ method: 'POST', path: '/v1/chat/completions', key: KEY }]);
    const [chat] = local.requests.map(request => request.chat);
    const schema = {
      type: 'object',
      properties: {
        notes: {
          type: 'array',
          items: {
            type: 'object',
            properties: { text: { type: 'string' }, role: { type: 'string', enum: ['what', 'why'] } },
            required: ['text', 'role'],
            additionalProperties: false,
          },
        },
      },
      required: ['notes'],
      additionalProperties: false,
    };
    expect(chat).toEqual({
      model: 'small-model',
      messages: [
        {
          role: 'system',
          content:
            'You write notes.\n\nAnswer with one JSON object and nothing else. Its JSON Schema:\n' +
            JSON.stringify(schema),
        },
        { role: 'user', content: 'p1: Sort by name' },
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'notes', strict: true, schema } },
      max_completion_tokens: 4000,
    });
  });

  it('is sent without a header for the key if the server needs none', async () => {
    const { ask, local } = await connect([], { apiKey: '' });
    await ask();
    expect(local.requests.map(({ key }) => key)).toEqual(['']);
  });

  it('is sent at the same time as three others, at most', async () => {
    let [running, most] = [0, 0];
    const counting = async (url: string, init: RequestInit) => {
      running += 1;
      most = Math.max(most, running);
      const response = await fetch(url, init);
      running -= 1;
      return response;
    };
    const { ask } = await connect([], { fetch: counting });
    await ask();
    await Promise.all(Array.from({ length: 8 }, ask));
    expect(most).toBe(4);
  });

  it.each<FaultName>(['thinks', 'fenced', 'chatty'])('is answered by a model that %s', async fault => {
    const { ask } = await connect([fault]);
    expect(await ask()).toEqual(ANSWER);
  });

  it('is answered by a model that thinks and puts its answer in a fence', async () => {
    const { ask } = await connect(['fenced', 'thinks']);
    expect(await ask()).toEqual(ANSWER);
  });
});

const SERVER = 'URL/chat/completions';

/** What each fault ends with, if it does not pass. */
const SENTENCES: readonly (readonly [FaultName, ModelErrorKind, string])[] = [
  [
    'bad-request',
    'refused',
    `${SERVER} does not accept the request (400). Check that \`model\` names a chat model, and that \`model-base-url\` is an OpenAI-compatible API. It says: “Bad request”`,
  ],
  [
    'unauthorized',
    'unauthorized',
    `${SERVER} does not accept the key (401). Check the \`model-api-key\` input: the secret may be empty, misspelled, expired, revoked, or of another provider than \`model-base-url\`.`,
  ],
  [
    'unpaid',
    'unpaid',
    'The account of the key has no credit left (429). Add some at the provider. It says: “You exceeded your current quota.”',
  ],
  [
    'forbidden',
    'forbidden',
    `${SERVER} refuses the key access (403). Allow it the model small-model at the provider, or name another \`model\`; a firewall or region may also be in the way. It says: “Project does not have access to model”`,
  ],
  [
    'not-found',
    'not-found',
    `There is no model small-model, or no chat API, at ${SERVER} (404). Check \`model\`, and that \`model-base-url\` is what comes before /chat/completions, such as https://api.openai.com/v1. It says: “The model 'small-model' does not exist”`,
  ],
  [
    'too-large',
    'too-large',
    `The request is too long for small-model at ${SERVER} (413). Use a model with a longer context, or \`model-context: titles\`.`,
  ],
  [
    'too-long',
    'too-large',
    `The request is too long for small-model at ${SERVER} (400). Use a model with a longer context, or \`model-context: titles\`. It says: “This model's maximum context length is 8192 tokens.”`,
  ],
  [
    'rate-limit',
    'rate-limited',
    `The rate limit of ${SERVER} is used up (429). Run it again later. It says: “Rate limit reached”`,
  ],
  [
    'filtered',
    'declined',
    `A content filter at ${SERVER} refused the request (400). Relax the filter there, or name another \`model\`. It says: “The response was filtered”`,
  ],
  [
    'broken',
    'unavailable',
    `${SERVER} has a problem of its own (500). Run it again in a few minutes. It says: “The server had an error”`,
  ],
  [
    'error-with-200',
    'unavailable',
    `${SERVER} has a problem of its own (502). Run it again in a few minutes. It says: “Provider returned error”`,
  ],
  [
    'html',
    'not-an-answer',
    `${SERVER} answered with something that is not JSON. Check \`model-base-url\`: it may lack its /v1, or a proxy answers in its place.`,
  ],
  [
    'foreign',
    'not-an-answer',
    `${SERVER} answered with JSON that is not a chat completion. Check \`model-base-url\`: it may lack its /v1, or a proxy answers in its place.`,
  ],
  [
    'broken-json',
    'not-an-answer',
    `${SERVER} answered with something that is not JSON. Check \`model-base-url\`: it may lack its /v1, or a proxy answers in its place.`,
  ],
  [
    'deep-json',
    'not-an-answer',
    `${SERVER} answered with something that is not JSON. Check \`model-base-url\`: it may lack its /v1, or a proxy answers in its place.`,
  ],
  [
    'huge',
    'not-an-answer',
    `${SERVER} answered with more than 1 MiB. Check \`model-base-url\`: a chat completion is smaller.`,
  ],
  [
    'redirect',
    'redirected',
    `${SERVER} redirects (308) to http://localhost:PORT/elsewhere, which is not followed, as the key would go along. Give \`model-base-url\` the address that it leads to, if you trust it.`,
  ],
  [
    'null-content',
    'empty',
    'small-model answered with nothing, as reasoning models do that only think. Name another `model`.',
  ],
  [
    'only-thinks',
    'cut-off',
    'small-model used up the length of its answer with thinking. Name a `model` that thinks less.',
  ],
  [
    'cut-off',
    'cut-off',
    'The answer of small-model was cut off, as it became too long. Name a `model` that answers more briefly.',
  ],
  ['declines', 'declined', 'small-model declined to answer. Name another `model`, or relax its content filter.'],
  ['invalid-json', 'invalid', 'small-model did not answer in JSON. Name a `model` that can give structured output.'],
  [
    'wrong-schema',
    'invalid',
    'The answer of small-model does not have the form it was asked for (notes Invalid input: expected array, received undefined). Name a `model` that can give structured output.',
  ],
  ['hang', 'timeout', `${SERVER} did not answer within 0.2 seconds. Try a faster \`model\`, or run it again.`],
  [
    'drop',
    'unavailable',
    `${SERVER} could not be reached (UND_ERR_SOCKET). Check \`model-base-url\`, and whether this machine may connect to it.`,
  ],
];

describe('a server that', () => {
  it.each(SENTENCES.map(([fault, ...rest]) => [FAULTS[fault].words, fault, ...rest] as const))(
    '%s: the error says what to do',
    async (_, fault, kind, sentence) => {
      // Only where nothing is to arrive in time, or a busy machine would decide.
      const { ask, local, logged } = await connect([fault], fault === 'hang' ? { limits: { requestMs: 200 } } : {});
      const error = await errorOf(ask());
      expect(error).toBeInstanceOf(DigestError);
      expect([
        error.kind,
        error.message.replaceAll(local.baseUrl, 'URL').replace(/localhost:\d+/, 'localhost:PORT'),
      ]).toEqual([kind, sentence]);
      expect(error.cause).toBeUndefined();
      expect(`${error.stack}${logged.join()}`).not.toContain(KEY);
    },
  );

  it('wants a key gets none: the error says where to give one', async () => {
    const { ask, local } = await connect([], { apiKey: '' }, { key: KEY });
    expect((await errorOf(ask())).message).toBe(
      `${local.baseUrl}/chat/completions wants a key (401). Give it as \`model-api-key\`, from a secret.`,
    );
  });

  it('is not there: the error says to check the URL', async () => {
    const gone = await startLocalModel();
    await gone.close();
    const { ask } = await connect([], { baseUrl: gone.baseUrl });
    const error = await errorOf(ask());
    expect(error.kind).toBe('unavailable');
    expect(error.message).toContain('could not be reached (ECONNREFUSED). Check `model-base-url`');
  });

  it('redirects to another host is not followed there', async () => {
    const { ask, local } = await connect(['redirect']);
    await errorOf(ask());
    expect(local.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
  });
});

describe('a smaller question', () => {
  it.each<[FaultName, boolean]>([
    ['cut-off', true],
    ['only-thinks', true],
    ['too-large', true],
    ['too-long', true],
    ['invalid-json', false],
    ['unauthorized', false],
  ])('after %s: %s', async (fault, isAsked) => {
    const { ask } = await connect([fault]);
    expect(asksForLess(await errorOf(ask()))).toBe(isAsked);
  });
});

describe('a client', () => {
  const options = { model: 'm', apiKey: KEY, baseUrl: 'https://api.example.com/v1', budget: 1 };
  const log = { info() {}, warning() {}, progress() {} };

  it.each(['two\nlines-of-a-key', 'schlüssel-123'])(
    'refuses a key that no header can carry, and does not quote it',
    apiKey => {
      expect(() => modelClient({ ...options, log, apiKey })).toThrow(
        /^model-api-key: it may have no spaces, line breaks or letters beyond ASCII\.$/,
      );
    },
  );

  it('takes a key that ends with a line break, as secrets often do', async () => {
    const { model, local } = await connect([], { apiKey: `${KEY}\n` });
    await model.ask(question());
    expect(local.requests.map(({ key }) => key)).toEqual([KEY]);
  });
});
