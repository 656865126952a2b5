import { easierDialect, FIRST_DIALECT } from '../../src/model/dialect.js';
import type { RequestRecord } from '../../tools/local-model/index.js';
import { ANSWER, connect, errorOf, stopLocalModels } from './support.js';

afterEach(stopLocalModels);

/** The parameters of a request in which servers differ. */
const dialectOf = ({ chat }: RequestRecord) => [
  chat?.response_format?.type ?? 'prompt',
  chat?.max_tokens === undefined ? 'max_completion_tokens' : 'max_tokens',
];

describe('a server that refuses', () => {
  it('json_schema is asked with json_object, now and for the rest of the run', async () => {
    const { ask, local, logged } = await connect(['refuses-json-schema']);
    expect([await ask(), await ask()]).toEqual([ANSWER, ANSWER]);
    expect(local.requests.map(dialectOf)).toEqual([
      ['json_schema', 'max_completion_tokens'],
      ['json_object', 'max_completion_tokens'],
      ['json_object', 'max_completion_tokens'],
    ]);
    expect(logged).toEqual([
      "The model's server refused a parameter (400); from now on: json_object, max_completion_tokens.",
    ]);
  });

  it('json_object too is asked with the prompt alone, which has the schema', async () => {
    const { ask, local } = await connect(['refuses-json-schema', 'refuses-json-object'], {}, { answer: undefined });
    expect(await ask()).toEqual({ notes: [{ text: 'text', role: 'what' }] });
    expect(local.requests.map(dialectOf).map(([format]) => format)).toEqual(['json_schema', 'json_object', 'prompt']);
  });

  it('max_completion_tokens is asked with max_tokens', async () => {
    const { ask, local } = await connect(['refuses-max-completion-tokens']);
    expect(await ask()).toEqual(ANSWER);
    expect(local.requests.map(dialectOf)).toEqual([
      ['json_schema', 'max_completion_tokens'],
      ['json_schema', 'max_tokens'],
    ]);
  });

  it('everything but the prompt and max_tokens is found out once, however many questions are asked at once', async () => {
    const { ask, local } = await connect([
      'refuses-json-schema',
      'refuses-json-object',
      'refuses-max-completion-tokens',
    ]);
    expect(await Promise.all([ask(), ask(), ask(), ask()])).toEqual([ANSWER, ANSWER, ANSWER, ANSWER]);
    expect(local.requests).toHaveLength(7);
    expect(local.requests.slice(3).map(dialectOf)).toEqual(Array(4).fill(['prompt', 'max_tokens']));
  });

  it('something, and does not say what, is asked in easier forms', async () => {
    const { ask, local } = await connect(['refuses-something']);
    expect(await ask()).toEqual(ANSWER);
    expect(local.requests.map(dialectOf).map(([format]) => format)).toEqual(['json_schema', 'json_object', 'prompt']);
  });

  it('one question, and does not say why, after it answered another, is not asked in other forms', async () => {
    const { ask, local } = await connect([{ kind: 'bad-request', skip: 1 }]);
    await ask();
    expect((await errorOf(ask())).kind).toBe('refused');
    expect(local.requests).toHaveLength(2);
  });

  it('every form is asked in each of them once', async () => {
    const { ask, local } = await connect(['bad-request']);
    expect((await errorOf(ask())).kind).toBe('refused');
    expect(local.requests.map(dialectOf)).toEqual([
      ['json_schema', 'max_completion_tokens'],
      ['json_object', 'max_completion_tokens'],
      ['prompt', 'max_completion_tokens'],
      ['prompt', 'max_tokens'],
    ]);
  });
});

describe('the words of a refusal', () => {
  it.each([
    ['Unrecognized request argument supplied: max_completion_tokens', 'json_schema', 'max_tokens'],
    ["'response_format.type' must be 'text'", 'json_object', 'max_completion_tokens'],
    ['Failed to parse grammar', 'json_object', 'max_completion_tokens'],
    ['No endpoints found that can handle the requested parameters.', 'json_object', 'max_completion_tokens'],
  ] as const)('“%s” lead to %s with %s', (words, format, limit) => {
    expect(easierDialect(FIRST_DIALECT, words, false)).toEqual({ format, limit });
  });

  it('lead nowhere if they are about something else', () => {
    expect(easierDialect(FIRST_DIALECT, 'Invalid role', false)).toBeNull();
  });
});
