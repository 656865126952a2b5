import { trailerForm } from '../trailer.js';

export const pullRequestResolved = trailerForm(
  {
    id: 'pull-request-resolved',
    tool: 'facebook',
    projects: 'PyTorch, React Native, and other projects that are exported from Meta.',
    examples: [
      {
        message: {
          subject: 'Add the parser',
          body: 'Summary: It is fast.\n\nPull Request resolved: https://github.com/octo/repo/pull/12\n\nReviewed By: bob',
        },
        landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo' }],
      },
    ],
  },
  ['Pull Request resolved'],
);
