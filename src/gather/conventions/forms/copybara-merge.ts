import type { Form } from '../form.js';
import { titleInBody } from '../title-in-body.js';

const SUBJECT = /^Merge pull request #(\d{1,9}) from ([^\s/:]{1,100}):(\S{1,300})/;

export const copybaraMerge: Form = {
  id: 'copybara-merge',
  tool: 'copybara',
  projects: 'JAX, TensorFlow. The message has no title: it is taken from the branch.',
  examples: [
    {
      message: { subject: 'Merge pull request #12 from ann:parser', body: 'PiperOrigin-RevId: 961419223' },
      landed: [{ number: 12, title: null, body: 'PiperOrigin-RevId: 961419223', branchOwner: 'ann', branch: 'parser' }],
    },
    {
      message: { subject: 'Merge pull request #12 from ann:parser', body: 'Add the parser' },
      landed: [{ number: 12, title: 'Add the parser', body: '', branchOwner: 'ann', branch: 'parser' }],
    },
  ],
  read: ({ subject, body }) => {
    const [, number, branchOwner, branch] = SUBJECT.exec(subject) ?? [];
    if (branchOwner === undefined || branch === undefined) return [];
    return [{ number: Number(number), ...titleInBody(body), branchOwner, branch }];
  },
};
