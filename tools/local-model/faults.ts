import { type Answer, type ChatRequest, type Completion, errorAnswer } from './protocol.js';

/** What a fault can know about the request that triggers it. */
export interface FaultyRequest {
  chat: ChatRequest;
  /** The key that came with it. */
  key: string;
  port: number;
}

/** One way to go wrong. */
interface FaultKind {
  words: string;
  /** Narrows down which requests trigger it. */
  matches?(request: FaultyRequest): boolean;
  /** Answers instead of the model. */
  instead?(request: FaultyRequest, fault: Fault): Answer;
  /** Changes what the model says. */
  content?(content: string): string | null;
  finishReason?: string;
  /** Keeps the answer from arriving: it is never sent, or cut in the middle. */
  delivery?: 'never' | 'half';
}

const unsupported = (name: string) =>
  errorAnswer(400, `Unsupported parameter: '${name}' is not supported with this model.`, {
    code: 'unsupported_parameter',
    param: name,
  });

const html = (status: number, title: string): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<!DOCTYPE html>\n<html><body><h1>${title}</h1></body></html>\n`,
});

const ok = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'application/json' }, body });

/** All faults by name. To add one, add one entry here. */
export const FAULTS = {
  'refuses-json-schema': {
    words: 'answers 400 to response_format json_schema, as DeepSeek does',
    matches: ({ chat }) => chat.response_format?.type === 'json_schema',
    instead: () => errorAnswer(400, 'This response_format type is unavailable now'),
  },
  'refuses-json-object': {
    words: 'answers 400 to response_format json_object, as LM Studio does',
    matches: ({ chat }) => chat.response_format?.type === 'json_object',
    instead: () => ({
      ...ok(JSON.stringify({ error: "'response_format.type' must be 'json_schema' or 'text'" })),
      status: 400,
    }),
  },
  'refuses-max-completion-tokens': {
    words: 'answers 400 to max_completion_tokens, as older servers do',
    matches: ({ chat }) => chat.max_completion_tokens !== undefined,
    instead: () => unsupported('max_completion_tokens'),
  },
  'refuses-something': {
    words: 'answers 400 to response_format, without a word about what it refuses, as Gemini does',
    matches: ({ chat }) => chat.response_format !== undefined,
    instead: () => errorAnswer(400, 'Request contains an invalid argument.'),
  },
  'bad-request': { words: 'answers 400, to anything', instead: () => errorAnswer(400, 'Bad request') },
  unauthorized: {
    words: 'answers 401 and repeats the key',
    instead: ({ key }) => errorAnswer(401, `Incorrect API key provided: ${key}.`, { code: 'invalid_api_key' }),
  },
  unpaid: {
    words: 'answers 429 as the account has no credit, as OpenAI does',
    instead: () => errorAnswer(429, 'You exceeded your current quota.', { code: 'insufficient_quota' }),
  },
  forbidden: { words: 'answers 403', instead: () => errorAnswer(403, 'Project does not have access to model') },
  'not-found': {
    words: 'answers 404, as the model is not there',
    instead: ({ chat }) => errorAnswer(404, `The model '${chat.model}' does not exist`, { code: 'model_not_found' }),
  },
  'too-large': { words: 'answers 413', instead: () => html(413, '413 Request Entity Too Large') },
  'too-long': {
    words: 'answers 400, as the context is too long',
    instead: () =>
      errorAnswer(400, "This model's maximum context length is 8192 tokens.", { code: 'context_length_exceeded' }),
  },
  'rate-limit': {
    words: 'answers 429, with retry-after if it is given seconds',
    instead: (_, { retryAfter }) =>
      errorAnswer(429, 'Rate limit reached', {
        headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
      }),
  },
  filtered: {
    words: 'answers 400, as a content filter refused the prompt, as Azure does',
    instead: () => errorAnswer(400, 'The response was filtered', { code: 'content_filter' }),
  },
  broken: { words: 'answers 500', instead: () => errorAnswer(500, 'The server had an error') },
  'error-with-200': {
    words: 'answers 200 with the error of a provider behind it, as OpenRouter does',
    instead: () => ok(JSON.stringify({ error: { message: 'Provider returned error', code: 502 } })),
  },
  html: { words: 'answers 200 with a page of HTML', instead: () => html(200, 'Sign in to the network') },
  foreign: { words: 'answers 200 with JSON of something else', instead: () => ok('{"status":"ok"}') },
  'broken-json': { words: 'answers 200 with truncated JSON', instead: () => ok('{"choices":[{"mess') },
  'deep-json': { words: 'answers 200 with JSON that is nested too deeply', instead: () => ok('['.repeat(400_000)) },
  huge: {
    words: 'answers 200 with 8 MiB',
    instead: () => ok(JSON.stringify({ choices: [{ message: { content: 'x'.repeat(8 * 1024 ** 2) } }] })),
  },
  redirect: {
    words: 'redirects to another host, which is this server under another name',
    instead: ({ port }) => ({ status: 308, headers: { location: `http://localhost:${port}/elsewhere` }, body: '' }),
  },
  'echoes-key': {
    words: 'answers 400 with the key, as it came, escaped, in base64, and where a message is cut',
    instead: ({ key }) => {
      const escaped = [...key].map(char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
      const base64 = Buffer.from(key).toString('base64');
      const message = `Bearer ${key} ${escaped} ${base64} ${'x'.repeat(Math.max(0, 190 - 3 * key.length))} ${key} ${key.slice(0, -4)}`;
      return { ...ok(`{"error":{"message":"${message}"}}`), status: 400 };
    },
  },
  'null-content': { words: 'answers with null, as reasoning models do that only think', content: () => null },
  'only-thinks': { words: 'thinks until its tokens are used up', content: () => '', finishReason: 'length' },
  'cut-off': {
    words: 'stops in the middle of the answer, as its tokens are used up',
    content: content => content.slice(0, content.length / 2),
    finishReason: 'length',
  },
  declines: { words: 'is stopped by a content filter', content: () => '', finishReason: 'content_filter' },
  thinks: {
    words: 'thinks aloud before it answers, with a draft in a fence',
    content: content => `<think>\nPerhaps \`\`\`json\n{"draft": true}\n\`\`\`?\n</think>\n\n${content}`,
  },
  fenced: { words: 'puts its answer in a code fence', content: content => `\`\`\`json\n${content}\n\`\`\`` },
  chatty: { words: 'says something before and after', content: content => `Here it is:\n${content}\nAnything else?` },
  'invalid-json': { words: 'answers in prose', content: () => 'I would rather not.' },
  'wrong-schema': { words: 'answers with JSON of another form', content: () => '{"unexpected":[1,2,3]}' },
  hang: { words: 'never answers', delivery: 'never' },
  drop: { words: 'closes the connection in the middle of the answer', delivery: 'half' },
} as const satisfies Readonly<Record<string, FaultKind>>;

export type FaultName = keyof typeof FAULTS;

export interface Fault {
  kind: FaultName;
  /** The most requests that trigger it. Default: all. */
  times?: number;
  /** How many to leave alone at first. */
  skip?: number;
  /** Seconds, for `rate-limit`. */
  retryAfter?: number | string;
}

/** Counts what triggers each fault. */
export function createFaults(faults: readonly Fault[]): (request: FaultyRequest) => Fault[] {
  const armed = faults.map(fault => ({ fault, matched: 0 }));
  return request =>
    armed
      .filter(one => {
        const { kind, times = Number.POSITIVE_INFINITY, skip = 0 } = one.fault;
        const { matches }: FaultKind = FAULTS[kind];
        if (matches !== undefined && !matches(request)) return false;
        one.matched++;
        return one.matched > skip && one.matched <= skip + times;
      })
      .map(({ fault }) => fault);
}

/** The answer of the first fault that answers instead of the model; null if none does. */
export function answerInstead(faults: readonly Fault[], request: FaultyRequest): Answer | null {
  for (const fault of faults) {
    const { instead }: FaultKind = FAULTS[fault.kind];
    if (instead !== undefined) return instead(request, fault);
  }
  return null;
}

export function changed(faults: readonly Fault[], completion: Completion): Completion {
  const [choice] = completion.choices;
  for (const { kind } of faults) {
    const { content, finishReason }: FaultKind = FAULTS[kind];
    if (content !== undefined) choice.message.content = content(choice.message.content ?? '');
    if (finishReason !== undefined) choice.finish_reason = finishReason;
  }
  return completion;
}

export const deliveryOf = (faults: readonly Fault[]): 'never' | 'half' | null =>
  faults.map(({ kind }): FaultKind => FAULTS[kind]).find(({ delivery }) => delivery !== undefined)?.delivery ?? null;
