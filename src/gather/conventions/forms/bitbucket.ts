import type { Form } from '../form.js';
import { titleInBody } from '../title-in-body.js';

const SUBJECT = /^Merged in (\S{1,400}) \(pull request #(\d{1,9})\)$/;

export const bitbucket: Form = {
  id: 'bitbucket',
  tool: 'bitbucket',
  projects: 'The default of Bitbucket.',
  examples: [
    {
      message: { subject: 'Merged in ann/parser (pull request #12)', body: 'Add the parser\n\nApproved-by: Bob' },
      landed: [{ number: 12, title: 'Add the parser', body: 'Approved-by: Bob', branch: 'ann/parser' }],
    },
  ],
  read: ({ subject, body }) => {
    const [, branch, number] = SUBJECT.exec(subject) ?? [];
    return branch === undefined ? [] : [{ number: Number(number), ...titleInBody(body), branch }];
  },
};
