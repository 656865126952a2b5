import type { Input } from '../../src/settings/setting-definition.js';

/** The description of an input, with the hint how to write it in a workflow. */
export function inputDescription({ description, inputHint }: Input): string {
  return inputHint === undefined ? description : `${description} ${inputHint}`;
}
