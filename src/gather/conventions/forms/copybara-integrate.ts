import { addressIn } from '../addresses.js';
import type { Form } from '../form.js';

const LINE =
  /^[ \t]{0,20}(?:COPYBARA_INTEGRATE_REVIEW=(\S{1,300})(?: from ([^\s/:]{1,100}):(\S{1,300}))?|Merging this change closes (#\d{1,9}))/gim;

export const copybaraIntegrate: Form = {
  id: 'copybara-integrate',
  tool: 'copybara',
  projects: 'Projects that are exported from Google: Abseil, Protocol Buffers, OpenXLA.',
  examples: [
    {
      message: {
        subject: 'Add the parser',
        body: 'COPYBARA_INTEGRATE_REVIEW=https://github.com/octo/repo/pull/12 from ann:parser 0a1b2c3\nPiperOrigin-RevId: 944857333',
      },
      landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo', branchOwner: 'ann', branch: 'parser' }],
    },
    {
      message: { subject: 'Add the parser', body: 'Merging this change closes #12' },
      landed: [{ number: 12, title: 'Add the parser' }],
    },
  ],
  read: ({ subject, body }) => {
    const [, url, branchOwner, branch, number] = [...body.matchAll(LINE)].at(-1) ?? [];
    const address = addressIn(url ?? number ?? '');
    if (address === undefined) return [];
    return [{ ...address, title: subject, ...(branchOwner && { branchOwner }), ...(branch && { branch }) }];
  },
};
