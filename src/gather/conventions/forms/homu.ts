import type { Form } from '../form.js';
import { titleInBody } from '../title-in-body.js';

const SUBJECT = /^(?:Auto|Rollup) merge of #(\d{1,9})(?!\d)(?: - (?:([^\s/:,]{1,100}):)?([^\s,]{1,300}))?/;
const SUCCESSFUL = /^Successful merges:[ \t]*\n([\s\S]*?)(?:^Failed merges:|$(?![\s\S]))/m;
const MEMBER = /^ ?- #(\d{1,9}) \((.*)\)[ \t]*$/gm;
const MAX_MEMBERS = 200;

/** The pull requests that a roll-up lists as merged. */
function membersIn(body: string): { number: number; title: string; inRollup: true }[] {
  const [, list = ''] = SUCCESSFUL.exec(body) ?? [];
  return [...list.matchAll(MEMBER)]
    .slice(0, MAX_MEMBERS)
    .map(([, number, title = '']) => ({ number: Number(number), title: title.trim(), inRollup: true }));
}

export const homu: Form = {
  id: 'homu',
  tool: 'homu',
  projects: 'Rust; Cargo until 2025; Servo until 2021. A roll-up merges several, each with a commit of its own.',
  examples: [
    {
      message: { subject: 'Auto merge of #12 - ann:parser, r=bob', body: 'Add the parser\n\nIt is fast.' },
      landed: [{ number: 12, title: 'Add the parser', body: 'It is fast.', branchOwner: 'ann', branch: 'parser' }],
    },
    {
      message: { subject: 'Rollup merge of #12 - ann:parser, r=bob,eve', body: 'Add the parser' },
      landed: [{ number: 12, title: 'Add the parser', body: '', branchOwner: 'ann', branch: 'parser' }],
    },
    {
      message: {
        subject: 'Auto merge of #20 - bob:rollup-x, r=bob',
        body: 'Rollup of 2 pull requests\n\nSuccessful merges:\n\n - #12 (Add the parser)\n - #13 (Add the printer (again))\n\nFailed merges:\n\n - #14 (Add the linker)\n\nr? `@ghost`',
      },
      landed: [
        {
          number: 20,
          title: 'Rollup of 2 pull requests',
          body: 'Successful merges:\n\n - #12 (Add the parser)\n - #13 (Add the printer (again))\n\nFailed merges:\n\n - #14 (Add the linker)\n\nr? `@ghost`',
          branchOwner: 'bob',
          branch: 'rollup-x',
        },
        { number: 12, title: 'Add the parser', inRollup: true },
        { number: 13, title: 'Add the printer (again)', inRollup: true },
      ],
    },
    { message: { subject: 'Auto merge of #12', body: '' }, landed: [{ number: 12, title: null, body: '' }] },
  ],
  read: ({ subject, body }) => {
    const [, number, branchOwner, branch] = SUBJECT.exec(subject) ?? [];
    if (number === undefined) return [];
    const merged = {
      number: Number(number),
      ...titleInBody(body),
      ...(branchOwner !== undefined && { branchOwner }),
      ...(branch !== undefined && { branch }),
    };
    return [merged, ...membersIn(body)];
  },
};
