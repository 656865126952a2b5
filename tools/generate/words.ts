import type { Input } from '../../src/settings/inputs.js';

/** The description as an input's: with how it is written. */
export function inputDescription({ description, inputHint }: Input): string {
  return inputHint === undefined ? description : `${description} ${inputHint}`;
}
