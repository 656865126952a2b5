import { trailerForm } from '../trailer.js';

export const pullRequest = trailerForm(
  {
    id: 'pull-request',
    tool: 'script',
    projects: 'Projects that add it by a script.',
    examples: [
      {
        message: { subject: 'Add the parser', body: 'It is fast.\n\nPull-Request: #12' },
        landed: [{ number: 12, title: 'Add the parser' }],
      },
    ],
  },
  ['Pull-Request', 'Pull-Request-URL', 'Pull Request'],
);
