import type { Form } from '../form.js';
import { titleInBody } from '../title-in-body.js';

const SUBJECT = /^Merged? (?:pull[ -]request|PR) #(\d{1,9})(?!\d)(.*)$/s;
const FROM = /^ from ([^\s/:]{1,100})\/(\S{1,300})/;
const TITLE = /^ ?[:–—-] ?(\S.*)$/s;

/** GitHub's button, Prow and scripts that write alike. What follows the number differs, or is missing. */
export const mergeButton: Form = {
  id: 'merge-button',
  tool: 'github',
  projects:
    'The default of GitHub’s merge button: Rails, Prometheus. Kubernetes (Prow). With a title: Rocq, Cosmos SDK.',
  examples: [
    {
      message: { subject: 'Merge pull request #12 from ann/parser', body: 'Add the parser\n\nIt is fast.' },
      landed: [{ number: 12, title: 'Add the parser', body: 'It is fast.', branchOwner: 'ann', branch: 'parser' }],
    },
    { message: { subject: 'Merge pull request #12', body: '' }, landed: [{ number: 12, title: null, body: '' }] },
    {
      message: { subject: 'Merge pull request #12 from release into main', body: 'Reviewed-by: Bob' },
      landed: [{ number: 12, title: null, body: 'Reviewed-by: Bob' }],
    },
    {
      message: { subject: 'Merge PR #12: Add the parser', body: 'Reviewed-by: Bob' },
      landed: [{ number: 12, title: 'Add the parser', body: 'Reviewed-by: Bob' }],
    },
    { message: { subject: 'Revert "Merge pull request #12 from ann/parser"', body: '' }, landed: [] },
  ],
  read: ({ subject, body }) => {
    const [, number, rest = ''] = SUBJECT.exec(subject) ?? [];
    // Copybara writes `from owner:branch`.
    if (number === undefined || /^ from [^\s/:]+:/.test(rest)) return [];
    const [, branchOwner, branch] = FROM.exec(rest) ?? [];
    const [, title] = TITLE.exec(rest) ?? [];
    return [
      {
        number: Number(number),
        ...(title === undefined ? titleInBody(body) : { title: title.trim(), body: body.trim() }),
        ...(branchOwner !== undefined && branch !== undefined && { branchOwner, branch }),
      },
    ];
  },
};
