import type { Form } from '../form.js';

const SUBJECT = /^Merged PR (\d{1,9}): (\S.*)$/s;

export const azure: Form = {
  id: 'azure',
  tool: 'azure',
  projects: 'The default of Azure DevOps.',
  examples: [
    {
      message: { subject: 'Merged PR 12: Add the parser', body: 'Related work items: #7' },
      landed: [{ number: 12, title: 'Add the parser' }],
    },
  ],
  read: ({ subject }) => {
    const [, number, title] = SUBJECT.exec(subject) ?? [];
    return title === undefined ? [] : [{ number: Number(number), title: title.trim() }];
  },
};
