import type { Mask } from '../domain/mask.js';

/** Values in an answer: it has some hundred sentences. Each that is wrong is a dozen problems, which would fill the stack. */
const MAX_VALUES = 10_000;

/**
 * Parses JSON and masks the key in every string; undefined if it is not JSON, nested too deeply to be read, or has more
 * values than an answer can have.
 */
export function parseMasked(text: string, mask: Mask): unknown {
  let values = 0;
  try {
    return JSON.parse(text, (_, value: unknown) => {
      values += 1;
      if (values > MAX_VALUES) throw new RangeError('too many values');
      return typeof value === 'string' ? mask.answer(value) : value;
    });
  } catch {
    return undefined;
  }
}
