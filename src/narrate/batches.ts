import { asksForLess } from '../model/index.js';
import type { Chosen } from './choose.js';

/** Pull requests in one question. */
const BATCH = 8;

export const batchesOf = <T>(all: readonly T[], size = BATCH): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** What was answered, and why the rest was not. */
export interface Answered<T> {
  answers: { chosen: readonly Chosen[]; answer: T }[];
  errors: Error[];
}

/** Asks about some pull requests, and about each half of them where they are too many for the model. */
export async function askInHalves<T>(
  chosen: readonly Chosen[],
  ask: (chosen: readonly Chosen[]) => Promise<T>,
): Promise<Answered<T>> {
  try {
    return { answers: [{ chosen, answer: await ask(chosen) }], errors: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (chosen.length === 1 || !asksForLess(error)) return { answers: [], errors: [error] };
    const halves = batchesOf(chosen, Math.ceil(chosen.length / 2)).map(half => askInHalves(half, ask));
    const { answers, errors } = together(await Promise.all(halves));
    // Halves of halves may end at the limit of requests, which is not what went wrong.
    return { answers, errors: errors.length > 0 ? [error, ...errors] : [] };
  }
}

export function together<T>(all: readonly Answered<T>[]): Answered<T> {
  return { answers: all.flatMap(({ answers }) => answers), errors: all.flatMap(({ errors }) => errors) };
}
