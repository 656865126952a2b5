/** The parameters in which OpenAI-compatible servers differ. */
export interface Dialect {
  format: 'json_schema' | 'json_object' | 'prompt';
  limit: 'max_completion_tokens' | 'max_tokens';
}

/** What the newest models of OpenAI want; they refuse `max_tokens`. */
export const FIRST_DIALECT: Dialect = { format: 'json_schema', limit: 'max_completion_tokens' };

/** LM Studio refuses `json_object`, DeepSeek `json_schema`; prompt alone is what every server takes. */
const NEXT_FORMAT = { json_schema: 'json_object', json_object: 'prompt', prompt: null } as const;

const NAMES_LIMIT = /max_(completion_)?tokens/i;
/** Ollama and llama.cpp make a grammar of the schema, and OpenRouter speaks of "the requested parameters". */
const NAMES_FORMAT = /response_format|json_(schema|object)|schema|grammar|structured output|requested parameters/i;

const withNextFormat = (dialect: Dialect): Dialect | null => {
  const format = NEXT_FORMAT[dialect.format];
  return format === null ? null : { ...dialect, format };
};

const withOldLimit = (dialect: Dialect): Dialect | null =>
  dialect.limit === 'max_tokens' ? null : { ...dialect, limit: 'max_tokens' };

/**
 * The dialect to try after a server refused one, in the server's words; null if there is none. If the words name no
 * parameter, any may be meant ("Request contains an invalid argument"): `guess` allows to try.
 */
export function easierDialect(dialect: Dialect, refusal: string, guess: boolean): Dialect | null {
  if (NAMES_LIMIT.test(refusal)) return withOldLimit(dialect);
  if (NAMES_FORMAT.test(refusal)) return withNextFormat(dialect);
  return guess ? (withNextFormat(dialect) ?? withOldLimit(dialect)) : null;
}
