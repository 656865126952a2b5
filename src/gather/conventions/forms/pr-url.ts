import { trailerForm } from '../trailer.js';

export const prUrl = trailerForm(
  {
    id: 'pr-url',
    tool: 'node-core-utils',
    projects: 'Node.js and libuv.',
    examples: [
      {
        message: {
          subject: 'Add the parser',
          body: 'It is fast.\n\nPR-URL: https://github.com/octo/repo/pull/12\nReviewed-By: Bob <bob@example.org>',
        },
        landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo' }],
      },
    ],
  },
  ['PR-URL'],
);
