import type { Form } from '../form.js';

const SUBJECT = /^Merge (?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9}): (\S.*)$/s;
const START = 'Pull request description:\n';
const END = /^(?:ACKs for|Top commit has no ACKs|Tree-SHA512:)/m;

/** The description between the list of commits and the approvals, which is indented. */
function descriptionIn(body: string): string | undefined {
  const start = body.indexOf(START);
  if (start < 0) return undefined;
  const [description = ''] = body.slice(start + START.length).split(END, 1);
  return description.replaceAll(/^ {2}/gm, '').trim();
}

export const mergeWithTitle: Form = {
  id: 'merge-with-title',
  tool: 'github-merge.py',
  projects: 'Bitcoin Core and its libraries, rust-bitcoin; without a repository until 2021.',
  examples: [
    {
      message: {
        subject: 'Merge octo/repo#12: wallet: add a lock',
        body: 'a2ad68c wallet: add a lock (Ann)\n\nPull request description:\n\n  It is safe.\n\nACKs for top commit:\n  bob:\n    ACK a2ad68c',
      },
      landed: [{ number: 12, title: 'wallet: add a lock', repository: 'octo/repo', body: 'It is safe.' }],
    },
    {
      message: { subject: 'Merge #12: Add the parser', body: 'a2ad68c Add the parser (Ann)' },
      landed: [{ number: 12, title: 'Add the parser' }],
    },
  ],
  read: ({ subject, body }) => {
    const [, repository, number, title] = SUBJECT.exec(subject) ?? [];
    if (title === undefined) return [];
    const description = descriptionIn(body);
    return [
      {
        number: Number(number),
        title: title.trim(),
        ...(repository !== undefined && { repository }),
        ...(description !== undefined && { body: description }),
      },
    ];
  },
};
