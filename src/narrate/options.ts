import type { ModelContext } from './choose.js';

export interface NarrateOptions {
  /** The name of the model, for the footer. */
  model: string;
  /** The language of the report, a BCP 47 tag. */
  language: string;
  context: ModelContext;
  /** Tokens that it may take, in and out. */
  budget: number;
}
