import type { Entry } from '../domain/digest.js';

/** Whether the line under the title would say anything that the title does not. */
export function saysMore({ title, summary }: Entry): boolean {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return !letters(title).endsWith(letters(summary));
}

/** A description that only says once more what is reverted tells no reason. */
export function tellsWhy(revert: Entry): boolean {
  return saysMore(revert) && !/^(?:this )?reverts?\b/i.test(revert.summary);
}
