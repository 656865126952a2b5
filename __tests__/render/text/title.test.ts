import type { PageTitle, Value } from '../../../src/domain/page.js';
import { statement } from '../../../src/domain/page.js';
import { plainForm } from '../../../src/render/text/plain-form.js';
import { printTitle } from '../../../src/render/text/title.js';
import { printerOf } from '../reading.js';

const printer = printerOf({ form: plainForm });
const name = (text: string): Value => ({ type: 'name', name: text });
const values = {
  week: name('2026-W14'),
  repository: name('octo/house'),
  days: { type: 'days', first: '2026-03-30', last: '2026-04-05' },
  merged: statement('merged-count', { n: 2 }),
} as const;
const title: PageTitle = {
  statement: statement('title', { kind: 'week', isOverSeveral: false, ...values }),
  placeholders: { ...values, 'first-day': name('2026-03-30') },
};
const own = (text: string) => printTitle(title, printer, text);

describe('the title of a report', () => {
  it('is the language’s', () => {
    expect(printTitle(title, printer, null)).toBe('Merge digest 2026-W14: 2 pull requests in octo/house');
  });

  it('is the user’s own, with its placeholders filled and all others kept', () => {
    expect(own('{{week}} {{ repository }} {{first-day}} {{what}} {{week} {week}')).toBe(
      '2026-W14 octo/house 2026-03-30 {{what}} {{week} {week}',
    );
    expect(own('{{days}}: {{merged}}')).toBe('Mar 30 – Apr 5, 2026: 2 pull requests');
  });

  it.each(['constructor', '__proto__', 'toString'])('keeps a placeholder that every object has: %s', key => {
    expect(own(`a {{${key}}}`)).toBe(`a {{${key}}}`);
  });

  it('is one line of plain text', () => expect(own('\u202e*a* @mona\n<b> ')).toBe('*a* @mona <b>'));
});
