import type { Form } from '../form.js';

const SUBJECT = /^Merge pull request (['"])(.+)\1 \(#(\d{1,9})\) from (\S{1,400}) into \S/s;
const OWNER_AND_BRANCH = /^([^\s/:]{1,100}):(\S+)$/;

export const giteaMerge: Form = {
  id: 'gitea-merge',
  tool: 'gitea',
  projects: 'The default of the merge buttons of Gitea and Forgejo.',
  examples: [
    {
      message: {
        subject: "Merge pull request 'Add the parser' (#12) from ann:parser into main",
        body: 'Reviewed-on: https://codeberg.org/octo/repo/pulls/12',
      },
      landed: [{ number: 12, title: 'Add the parser', branchOwner: 'ann', branch: 'parser' }],
    },
    {
      message: { subject: "Merge pull request 'Don't stop' (#12) from fix/stop into main", body: '' },
      landed: [{ number: 12, title: "Don't stop", branch: 'fix/stop' }],
    },
  ],
  read: ({ subject }) => {
    const [, , title, number, from = ''] = SUBJECT.exec(subject) ?? [];
    if (title === undefined) return [];
    const [, branchOwner, branch = from] = OWNER_AND_BRANCH.exec(from) ?? [];
    return [{ number: Number(number), title: title.trim(), ...(branchOwner !== undefined && { branchOwner }), branch }];
  },
};
