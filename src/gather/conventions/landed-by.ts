import { addressesAfter } from './addresses.js';
import type { Landed, Message } from './landed.js';

/**
 * The pull request that a message names behind a key of the setting `landed-by`, such as `Closes`: only the project knows
 * that these numbers are not of issues. The last such line counts.
 */
export function landedByKey({ subject, body }: Message, keys: readonly string[]): Landed[] {
  const last = keys.map(key => addressesAfter(key, body).at(-1)).find(address => address !== undefined);
  return last === undefined ? [] : [{ ...last, title: subject, form: 'landed-by' }];
}
