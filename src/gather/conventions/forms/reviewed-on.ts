import { trailerForm } from '../trailer.js';

export const reviewedOn = trailerForm(
  {
    id: 'reviewed-on',
    tool: 'gitea',
    projects: 'Gitea and Forgejo. Gerrit writes the same key before URLs of another kind.',
    examples: [
      {
        message: {
          subject: 'Add the parser',
          body: 'It is fast.\n\nReviewed-on: https://codeberg.org/octo/repo/pulls/12',
        },
        landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo' }],
      },
    ],
  },
  ['Reviewed-on'],
);
