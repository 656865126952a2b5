import { addressIn } from '../addresses.js';
import type { Form } from '../form.js';

const LINE = /^\((?:Merged) from (https?:\/\/\S{1,300}?)\)$/gim;

export const mergedFrom: Form = {
  id: 'merged-from',
  tool: 'addrev',
  projects: 'OpenSSL.',
  examples: [
    {
      message: {
        subject: 'Add the parser',
        body: 'Reviewed-by: Bob <bob@example.org>\n(Merged from https://github.com/octo/repo/pull/12)',
      },
      landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo' }],
    },
    { message: { subject: 'Fix', body: '(cherry picked from commit 0a1b2c3)' }, landed: [] },
  ],
  read: ({ subject, body }) => {
    const address = addressIn([...body.matchAll(LINE)].at(-1)?.[1] ?? '');
    return address === undefined ? [] : [{ ...address, title: subject }];
  },
};
