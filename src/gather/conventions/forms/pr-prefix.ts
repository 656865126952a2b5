import type { Form } from '../form.js';

const SUBJECT = /^PR #(\d{1,9}): (\S.*)$/s;
const IMPORT = /^Imported from GitHub PR \S+\n?([\s\S]*?)(?:^Copybara import of the project:[\s\S]*)?$(?![\s\S])/m;

export const prPrefix: Form = {
  id: 'pr-prefix',
  tool: 'copybara',
  projects: 'OpenXLA, JAX, Abseil (Copybara).',
  examples: [
    {
      message: {
        subject: 'PR #12: Add the parser',
        body: 'Imported from GitHub PR https://github.com/octo/repo/pull/12\n\nIt is fast.\nCopybara import of the project:\n\n--\ncb3ad2f by Ann <ann@example.org>:\n\nAdd the parser\n\nPiperOrigin-RevId: 944857333',
      },
      landed: [{ number: 12, title: 'Add the parser', body: 'It is fast.' }],
    },
    { message: { subject: 'PR #12: Add the parser', body: '' }, landed: [{ number: 12, title: 'Add the parser' }] },
  ],
  read: ({ subject, body }) => {
    const [, number, title] = SUBJECT.exec(subject) ?? [];
    if (title === undefined) return [];
    const description = IMPORT.exec(body)?.[1]?.trim();
    return [{ number: Number(number), title: title.trim(), ...(description !== undefined && { body: description }) }];
  },
};
