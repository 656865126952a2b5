import type { ReasonCode } from './check/index.js';
import type { Line } from './prompts/marked.js';
import type { Refusal } from './prompts/repair.js';

/** What it takes to have sentences of some kind written once more. */
export interface Again<T, Written> {
  /** What the model is shown of a refused sentence: what it is about, and its text. */
  lineOf(refused: T): Line;
  reasonsOf(refused: T): readonly ReasonCode[];
  ask(refusals: readonly Refusal[]): Promise<{ sentences: readonly Written[] }>;
  /** The sentence as it is now, checked. */
  rewritten(before: T, written: Written): T;
}

/** Asks once for refused sentences again. Those that the model leaves out stay as they are, as do all if it fails. */
export async function writtenAgain<T, Written extends { id: string }>(
  refused: readonly T[],
  { lineOf, reasonsOf, ask, rewritten }: Again<T, Written>,
): Promise<{ sentences: T[]; errors: Error[] }> {
  if (refused.length === 0) return { sentences: [], errors: [] };
  const refusals = refused.map((one, index): Refusal => {
    const id = `s${index + 1}`;
    const [name, text] = lineOf(one);
    return { id, line: [`refused ${id}, ${name}`, text], reasons: reasonsOf(one) };
  });
  try {
    const { sentences } = await ask(refusals);
    const answers = new Map(sentences.slice(0, refused.length).map(one => [one.id, one]));
    return {
      sentences: refused.map((one, index) => {
        const written = answers.get(`s${index + 1}`);
        return written === undefined ? one : rewritten(one, written);
      }),
      errors: [],
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { sentences: [...refused], errors: [error] };
  }
}
