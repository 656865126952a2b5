import type { Form } from '../form.js';

const SUBJECT =
  /^(?:bug|feature|minor|security|enhancement|refactor|deprecation|docs|documentation) #(\d{1,9})[ \t]{1,5}(\S.*?)[ \t]{1,5}\(([^()]{1,300})\)$/s;
const LOGINS = /^[\w-]{1,60}(?:\[bot\])?(?:, [\w-]{1,60}(?:\[bot\])?)*$/;
const DISCUSSION = /^Discussion\n-{4,}\n([\s\S]*?)(?:^Commits\n-{4,}$|$(?![\s\S]))/m;

/** The description below the title, which is repeated. */
function descriptionIn(body: string, title: string): string | undefined {
  const discussion = DISCUSSION.exec(body)?.[1]?.trim();
  return discussion?.startsWith(title) ? discussion.slice(title.length).trim() : discussion;
}

export const symfony: Form = {
  id: 'symfony',
  tool: 'symfony',
  projects: 'Symfony, Twig, Sylius.',
  examples: [
    {
      message: {
        subject: 'feature #12 [Console] Add the parser (ann, bob)',
        body: 'This PR was merged into the 7.2 branch.\n\nDiscussion\n----------\n\n[Console] Add the parser\n\nIt is fast.\n\nCommits\n-------\n\ncdd8a715ac Add the parser',
      },
      landed: [{ number: 12, title: '[Console] Add the parser', author: 'ann', body: 'It is fast.' }],
    },
    {
      message: { subject: 'bug #12 Fix the parser (Ann Lee)', body: '' },
      landed: [{ number: 12, title: 'Fix the parser' }],
    },
    {
      message: { subject: 'minor #12  Fix the parser  (ann)', body: '' },
      landed: [{ number: 12, title: 'Fix the parser', author: 'ann' }],
    },
    { message: { subject: 'fix #12 in the parser (again)', body: '' }, landed: [] },
  ],
  read: ({ subject, body }) => {
    const [, number, title, people = ''] = SUBJECT.exec(subject) ?? [];
    if (title === undefined) return [];
    const [author] = LOGINS.test(people) ? people.split(', ') : [];
    const description = descriptionIn(body, title);
    return [
      {
        number: Number(number),
        title,
        ...(author !== undefined && { author }),
        ...(description !== undefined && { body: description }),
      },
    ];
  },
};
