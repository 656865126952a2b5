import type { Mask } from '../domain/mask.js';

/** Parses JSON and masks the key in every string; undefined if it is not JSON, or nested too deeply to be read. */
export function parseMasked(text: string, mask: Mask): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? mask.answer(value) : value));
  } catch {
    return undefined;
  }
}
