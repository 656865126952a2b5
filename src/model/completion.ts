import { z } from 'zod';

const Part = z.object({ type: z.string(), text: z.string().optional() });

const Count = z.number().int().nonnegative().optional().catch(undefined);

/** A chat completion, as far as it is used. Mistral's reasoning models answer in parts, of which some are thoughts. */
export const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish().catch(null),
        message: z.object({
          content: z.union([z.string(), z.array(Part)]).nullish(),
          refusal: z.string().nullish().catch(null),
        }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: Count, completion_tokens: Count, total_tokens: Count }).nullish().catch(null),
});
export type Completion = z.infer<typeof Completion>;

export interface Answer {
  content: string;
  finishReason: string;
  refusal: string;
}

export function answerOf({ choices: [choice] }: Completion): Answer {
  const content = choice?.message.content ?? '';
  const text =
    typeof content === 'string'
      ? content
      : content.map(part => (part.type === 'text' ? (part.text ?? '') : '')).join('');
  return { content: text, finishReason: choice?.finish_reason ?? '', refusal: choice?.message.refusal ?? '' };
}

/** The tokens that the server counted; null if it did not, or says zero. */
export function countedTokens({ usage }: Completion): number | null {
  const total = usage?.total_tokens || (usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0);
  return total > 0 ? total : null;
}
