import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * What a reader found who read each kept sentence beside its pull request. `right`: the pull request says so. `imprecise`:
 * true, but a reader may take it for more, less or something else. `wrong`: the pull request does not say so.
 */
const Label = z.enum(['right', 'imprecise', 'wrong']);
export type Label = z.infer<typeof Label>;

export const Figures = z.object({
  pullRequests: z.int().describe('That were asked about'),
  sentences: z.int(),
  keptAtOnce: z.int(),
  kept: z.int().describe('At once, or after they were written again'),
});
export type Figures = z.infer<typeof Figures>;

/** The words of other projects stay out of this repository: their sentences are here by name alone. */
export const Labels = z.object({
  figures: Figures,
  labels: z.record(z.string(), Label),
  /** Why a sentence is not right. */
  reasons: z.record(z.string(), z.string()),
});
export type Labels = z.infer<typeof Labels>;

export function labelsOf(name: string, language: string): Labels | null {
  const path = join(import.meta.dirname, 'labels', `${name}-${language}.json`);
  return existsSync(path) ? Labels.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
