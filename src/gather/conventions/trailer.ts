import { addressesAfter } from './addresses.js';
import type { Form } from './form.js';

/**
 * A form whose body names the pull request after one of the keys. The last such line counts: those before it can be from
 * messages that the commit quotes.
 */
export function trailerForm(form: Omit<Form, 'read'>, keys: readonly string[]): Form {
  return {
    ...form,
    read: ({ subject, body }) => {
      const last = keys.map(key => addressesAfter(key, body).at(-1)).find(address => address !== undefined);
      return last === undefined ? [] : [{ ...last, title: subject }];
    },
  };
}
