import type { Form } from '../form.js';

const SUBJECT = /^Merge((?: #\d{1,9}){1,200})$/;
const SECTION = /^(\d{1,9}): (.*)$/gm;
const APPROVAL = /\s+r=(?:\[[^\]\n]{0,300}\]|[^\s]{1,300})(?:\s+a=(\S{1,100}))?\s*$/;

interface Section {
  title: string;
  author?: string;
  body: string;
}

/** In a batch nobody knows whose the co-authors at the end are. */
function withoutCoAuthors(description: string): string {
  const lines = description.split('\n');
  const end = lines.findLastIndex(line => line.trim() !== '' && !line.startsWith('Co-authored-by: '));
  return lines.slice(0, end + 1).join('\n');
}

/** What the body says about each of the numbers: `12: Title r=bob a=ann`, and its description. */
function sectionsIn(body: string, numbers: readonly number[]): Map<number, Section> {
  const starts = [...body.matchAll(SECTION)].filter(([, number]) => numbers.includes(Number(number)));
  const sections = new Map<number, Section>();
  for (const [index, start] of starts.entries()) {
    const [line, number, text = ''] = start;
    const description = body.slice(start.index + line.length, starts[index + 1]?.index);
    const [approval, author] = APPROVAL.exec(text) ?? [];
    if (sections.has(Number(number))) continue;
    sections.set(Number(number), {
      title: (approval === undefined ? text : text.slice(0, -approval.length)).trim(),
      ...(author !== undefined && { author }),
      body: (numbers.length > 1 ? withoutCoAuthors(description) : description).trim(),
    });
  }
  return sections;
}

export const bors: Form = {
  id: 'bors',
  tool: 'bors',
  projects: 'bors-ng: rust-analyzer until 2023, Bevy until 2023, Embassy until 2023, mathlib (Lean).',
  examples: [
    {
      message: {
        subject: 'Merge #12 #13',
        body: '12: Add the parser r=bob a=ann\n\nIt is fast.\n\n13: Add the printer r=[bob,eve] a=dependabot[bot]\n\n\n\nCo-authored-by: Ann <ann@example.org>\nCo-authored-by: Tom <tom@example.org>',
      },
      landed: [
        { number: 12, title: 'Add the parser', author: 'ann', body: 'It is fast.' },
        { number: 13, title: 'Add the printer', author: 'dependabot[bot]', body: '' },
      ],
    },
    { message: { subject: 'Merge #12', body: '' }, landed: [{ number: 12, title: null }] },
  ],
  read: ({ subject, body }) => {
    const numbers = [...(SUBJECT.exec(subject)?.[1] ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const sections = sectionsIn(body, numbers);
    return [...new Set(numbers)].map(number => ({ number, title: null, ...sections.get(number) }));
  },
};
