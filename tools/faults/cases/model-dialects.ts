import type { FaultCase } from '../fault.js';

/** What servers and models do differently, and what passes: the sentences are those of a model without troubles. */
export const modelDialects: readonly FaultCase[] = [
  {
    id: 'model-without-schema',
    words: "the model's server refuses json_schema, as DeepSeek does",
    model: { faults: [{ kind: 'refuses-json-schema' }] },
    ends: 'narrated',
    says: /server refused a parameter \(400\); from now on: json_object/,
  },
  {
    id: 'model-without-format',
    words: "the model's server refuses json_schema and json_object",
    model: { faults: [{ kind: 'refuses-json-schema' }, { kind: 'refuses-json-object' }] },
    ends: 'narrated',
    says: /from now on: prompt/,
  },
  {
    id: 'model-with-old-limit',
    words: "the model's server refuses max_completion_tokens, as older ones do",
    model: { faults: [{ kind: 'refuses-max-completion-tokens' }] },
    ends: 'narrated',
    says: /from now on: json_schema, max_tokens/,
  },
  {
    id: 'model-refuses-untold',
    words: "the model's server refuses response_format without naming it, as Gemini does",
    model: { faults: [{ kind: 'refuses-something' }] },
    ends: 'narrated',
    says: /from now on: prompt/,
  },
  {
    id: 'model-thinks',
    words: 'the model thinks aloud before it answers',
    model: { faults: [{ kind: 'thinks' }] },
    ends: 'narrated',
  },
  {
    id: 'model-fenced',
    words: 'the model answers in a code fence',
    model: { faults: [{ kind: 'fenced' }] },
    ends: 'narrated',
  },
  {
    id: 'model-chatty',
    words: 'the model says something before and after',
    model: { faults: [{ kind: 'chatty' }] },
    ends: 'narrated',
  },
  {
    id: 'model-broken-once',
    words: "the model's server answers 500, once",
    model: { faults: [{ kind: 'broken', times: 1 }] },
    ends: 'narrated',
  },
  {
    id: 'model-drops-once',
    words: 'an answer of the model breaks off in the middle, once',
    model: { faults: [{ kind: 'drop', times: 1 }] },
    ends: 'narrated',
  },
  {
    id: 'model-limited-once',
    words: 'rate limit of the model, retry-after 20 seconds',
    model: { faults: [{ kind: 'rate-limit', retryAfter: 20, times: 1 }] },
    ends: 'narrated',
    says: /asks for a pause \(rate limit\): waiting 20 seconds/,
  },
  {
    id: 'model-cut-off-once',
    words: 'an answer of the model is cut off, once: half is asked at a time',
    model: { faults: [{ kind: 'cut-off', times: 1 }] },
    ends: 'narrated',
  },
  {
    id: 'model-too-large-once',
    words: "the model's server answers 413, once: half is asked at a time",
    model: { faults: [{ kind: 'too-large', times: 1 }] },
    ends: 'narrated',
  },
];
