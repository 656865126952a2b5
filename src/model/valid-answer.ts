import type { z } from 'zod';
import type { Mask } from '../domain/mask.js';
import { answerOf, type Completion } from './completion.js';
import { jsonCandidates, withoutThoughts } from './content.js';
import { ModelError } from './errors.js';
import { parseMasked } from './json.js';

/** The value in a completion. Throws ModelError if there is none, or none of the form that was asked for. */
export function validAnswer<T>(completion: Completion, schema: z.ZodType<T>, mask: Mask, model: string): T {
  const { content, finishReason, refusal } = answerOf(completion);
  const isEmpty = withoutThoughts(content) === '';
  if (finishReason === 'length')
    throw new ModelError(
      'cut-off',
      isEmpty
        ? `${model} used up the length of its answer with thinking. Name a \`model\` that thinks less.`
        : `The answer of ${model} was cut off, as it became too long. Name a \`model\` that answers more briefly.`,
    );
  if (refusal !== '' || finishReason === 'content_filter')
    throw new ModelError(
      'declined',
      `${model} declined to answer. Name another \`model\`, or relax its content filter.`,
    );
  if (isEmpty)
    throw new ModelError(
      'empty',
      `${model} answered with nothing, as reasoning models do that only think. Name another \`model\`.`,
    );
  const value = jsonIn(content, mask);
  if (value === undefined)
    throw new ModelError(
      'invalid',
      `${model} did not answer in JSON. Name a \`model\` that can give structured output.`,
    );
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  // The message can quote what the model wrote, and the path the names that it chose.
  const place = [...mask.text(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())].slice(0, 200).join('');
  const advice = 'Name a `model` that can give structured output.';
  throw new ModelError(
    'invalid',
    `The answer of ${model} does not have the form it was asked for (${place}). ${advice}`,
  );
}

function jsonIn(content: string, mask: Mask): unknown {
  for (const candidate of jsonCandidates(content)) {
    const value = parseMasked(candidate, mask);
    if (typeof value === 'object' && value !== null) return value;
  }
  return undefined;
}
