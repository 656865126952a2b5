import { trailerForm } from '../trailer.js';

export const githubPullRequest = trailerForm(
  {
    id: 'github-pull-request',
    tool: 'gerrit',
    projects: 'Go and its libraries (Gerrit). Most of their changes have no pull request.',
    examples: [
      {
        message: {
          subject: 'Add the parser',
          body: 'It is fast.\n\nGitHub-Last-Rev: 0a1b2c3\nGitHub-Pull-Request: octo/repo#12\nReviewed-by: Bob <bob@example.org>',
        },
        landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo' }],
      },
    ],
  },
  ['GitHub-Pull-Request'],
);
