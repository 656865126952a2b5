import { TOKEN } from '../../tools/faults/act.js';

/** A shorter part of a token is of no use. */
const USEFUL = 12;

/** Whether a text has a part of the token that is long enough to be of use. */
export function leaks(text: string): boolean {
  const parts = Array.from({ length: TOKEN.length - USEFUL + 1 }, (_, at) => TOKEN.slice(at, at + USEFUL));
  return parts.some(part => text.includes(part));
}
