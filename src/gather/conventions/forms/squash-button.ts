import type { Form } from '../form.js';

const SUBJECT = /^(.*\S)\s*\(#(\d{1,9})\)\s*$/s;

export const squashButton: Form = {
  id: 'squash-button',
  tool: 'github',
  projects: 'The default of GitHub’s squash button and merge queue: React, VS Code, Cargo since 2025.',
  examples: [
    {
      message: { subject: 'Add the parser (#12)', body: 'It is fast.' },
      landed: [{ number: 12, title: 'Add the parser' }],
    },
    {
      message: { subject: 'Backport: Add the parser (#12) (#40)', body: '' },
      landed: [{ number: 40, title: 'Backport: Add the parser (#12)' }],
    },
    { message: { subject: 'Revert "Add the parser (#12)"', body: '' }, landed: [] },
  ],
  read: ({ subject }) => {
    const [, title, number] = SUBJECT.exec(subject) ?? [];
    return title === undefined ? [] : [{ number: Number(number), title }];
  },
};
