import type { Form } from '../form.js';

const SUBJECT = /^(.*\S)\s*\(GH-(\d{1,9})\)\s*$/is;

export const ghSuffix: Form = {
  id: 'gh-suffix',
  tool: 'miss-islington',
  projects: 'CPython until 2022, and its backports; Apache Arrow for issues, with `(#N)` behind.',
  examples: [
    {
      message: { subject: 'gh-100: Add the linker (GH-12)', body: '' },
      landed: [{ number: 12, title: 'gh-100: Add the linker' }],
    },
  ],
  read: ({ subject }) => {
    const [, title, number] = SUBJECT.exec(subject) ?? [];
    return title === undefined ? [] : [{ number: Number(number), title }];
  },
};
