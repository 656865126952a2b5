import { addressesAfter } from './addresses.js';
import type { Landed, Message } from './landed.js';

/**
 * The pull requests that a message names behind a key of the setting `landed-by`, such as `Closes`, highest number first:
 * only the project knows that these numbers are not of issues. The first key with some counts.
 */
export function landedByKey({ subject, body }: Message, keys: readonly string[]): Landed[] {
  const named = keys.map(key => addressesAfter(key, body)).find(addresses => addresses.length > 0) ?? [];
  return named
    .toSorted((a, b) => b.number - a.number)
    .map(address => ({ ...address, title: subject, form: 'landed-by' }));
}
