import type { z } from 'zod';
import type { Dialect } from './dialect.js';
import { strictJsonSchema } from './json-schema.js';

export interface Question<T> {
  system: string;
  user: string;
  /** The form of the answer, of which the server is sent the JSON Schema. Objects have no optional properties. */
  schema: z.ZodType<T>;
  /** Letters, digits, `_` and `-`. */
  schemaName: string;
  /** The most tokens of the answer, with those in which the model thinks. */
  maxTokens?: number;
}

const DEFAULT_MAX_TOKENS = 4_000;

export const maxTokensOf = ({ maxTokens = DEFAULT_MAX_TOKENS }: Question<unknown>): number => maxTokens;

/**
 * The body of a request. It has no temperature, which reasoning models refuse. The prompt has the schema in every dialect:
 * some servers accept `response_format` and ignore it, and `json_object` requires that the prompt mentions JSON.
 */
export function requestBody(model: string, question: Question<unknown>, dialect: Dialect): string {
  const schema = strictJsonSchema(question.schema);
  const form = `Answer with one JSON object and nothing else. Its JSON Schema:\n${JSON.stringify(schema)}`;
  return JSON.stringify({
    model,
    messages: [
      { role: 'system', content: `${question.system}\n\n${form}` },
      { role: 'user', content: question.user },
    ],
    ...responseFormat(dialect, question.schemaName, schema),
    [dialect.limit]: maxTokensOf(question),
  });
}

function responseFormat({ format }: Dialect, name: string, schema: object): object {
  if (format === 'prompt') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' } };
  return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } };
}
