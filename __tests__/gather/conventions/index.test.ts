import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS, type Form, landedIn } from '../../../src/gather/conventions/index.js';
import { FORM_IDS } from '../../../src/gather/conventions/landed.js';

const examples = FORMS.flatMap(({ id, examples }: Form) =>
  examples.map(({ message, landed }) => ({ id, subject: message.subject, message, landed })),
);

describe('each form', () => {
  it.each(examples)('$id reads "$subject" as its example says', ({ id, message, landed }) => {
    expect(landedIn(message).filter(({ form }) => form === id)).toEqual(landed.map(one => ({ ...one, form: id })));
  });

  it.each(examples.filter(({ landed }) => landed.length > 0))(
    '$id is the best form of "$subject"',
    ({ id, message }) => {
      expect(landedIn(message)[0]?.form).toBe(id);
    },
  );

  it.each(FORMS.map(({ id }) => id))('%s has an id of its own and an example that it reads', id => {
    expect(FORMS.filter(form => form.id === id)).toHaveLength(1);
    expect(examples.some(example => example.id === id && example.landed.length > 0)).toBe(true);
  });
});

describe('docs/conventions.md', () => {
  it('has a row for each form, in the order in which they count', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'conventions.md'), 'utf8');
    expect([...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id)).toEqual(FORM_IDS);
  });
});

describe('a message that names no pull request', () => {
  it.each([
    ['Fix #12', ''],
    ['Add the parser (#0)', ''],
    ['(#12)', ''],
    ['Add the parser (12)', ''],
    ['Merge pull request #0 from ann/parser', 'Add the parser'],
    ['Merge pull request #1234567890 from ann/parser', 'Add the parser'],
    ['Merge branch "main" of github.com:octo/repo', ''],
    ['Merge tag v1', 'Closes #12'],
    ['Revert "Merge octo/repo#12: X"', ''],
    ['Add the parser', 'See PR-URL: https://github.com/octo/repo/pull/12'],
    ['Add the parser', 'Reviewed-on: https://go-review.googlesource.com/c/go/+/12'],
    ['', ''],
  ])('lands nothing: %j with the body %j', (subject, body) => {
    expect(landedIn({ subject, body })).toEqual([]);
  });
});

describe('a hostile message', () => {
  it.each([
    ['a long subject', { subject: `Merge${' #1'.repeat(100_000)}`, body: '' }],
    ['a long title', { subject: `${'('.repeat(200_000)} (#12`, body: '' }],
    ['many spaces', { subject: `a${' '.repeat(200_000)}b`, body: `PR-URL:${' '.repeat(200_000)}` }],
    ['many sections', { subject: 'Merge #1 #2', body: '1: x r=y a=z\n'.repeat(50_000) }],
    ['many approvals', { subject: 'Merge #1', body: `1: ${' r=a'.repeat(50_000)}x` }],
    [
      'many members',
      { subject: 'Auto merge of #1 - a:b, r=c', body: `Successful merges:\n${' - #2 (x)\n'.repeat(50_000)}` },
    ],
    [
      'many unfinished members',
      { subject: 'Auto merge of #1', body: `Successful merges:\n${' - #2 ('.repeat(50_000)}` },
    ],
    ['many co-authors', { subject: 'Merge #1 #2', body: `2: x\n${'\nCo-authored-by: x'.repeat(50_000)}\nend` }],
    ['many descriptions', { subject: 'Merge a/b#1: x', body: 'Pull request description:\n'.repeat(20_000) }],
    ['many imports', { subject: 'PR #1: x', body: 'Imported from GitHub PR x\n'.repeat(20_000) }],
    ['many discussions', { subject: 'bug #1 x (y)', body: 'Discussion\n----------\n'.repeat(20_000) }],
    ['many brackets', { subject: `bug #1 ${'x ('.repeat(60_000)}`, body: '' }],
  ])('names few pull requests: %s', (_, message) => {
    expect(landedIn(message).length).toBeLessThanOrEqual(201);
  });
});
