import { list, references } from '../../../../src/compose/values.js';
import { statement } from '../../../../src/domain/page.js';
import { type Given, statementsOf, textOf } from './support.js';

describe('what to read now', () => {
  it('has each reason with how many it holds for, in this order', () => {
    const given: Given = {
      counts: { newcomers: 2, ranked: 1, guarded: 1 },
      parts: { newcomers: 'all', ranked: 'some', guarded: 'some' },
    };
    expect(statementsOf('read-now', given)).toEqual([
      statement('suggest-read-now', {
        references: references([1, 2]),
        reasons: list([
          statement('suggest-read-now-guarded', { n: 1, part: 'some' }),
          statement('suggest-read-now-ranked', { n: 1, part: 'some' }),
          statement('suggest-read-now-newcomers', { n: 2, part: 'all' }),
        ]),
      }),
    ]);
  });

  it('leaves out the reasons that hold for none', () => {
    const given: Given = { counts: { guarded: 0, ranked: 2 }, parts: { guarded: 'none', ranked: 'all' } };
    expect(statementsOf('read-now', given)[0]?.values.reasons).toEqual(
      list([statement('suggest-read-now-ranked', { n: 2, part: 'all' })]),
    );
  });

  it.each<[Given, string]>([
    [
      { pullRequests: [1], counts: { ranked: 1, newcomers: 1 }, parts: { ranked: 'one', newcomers: 'one' } },
      'Read #1 soon: nobody but the author had before the merge, and it is among the week’s first by risk and it is by somebody new here.',
    ],
    [
      { counts: { guarded: 1, newcomers: 2 }, parts: { guarded: 'some', newcomers: 'all' } },
      'Read #1 and #2 soon: nobody but the author had before the merge, and one changes code that guards secrets, identity or permissions and all are by people new here.',
    ],
    [
      { counts: { guarded: 2 }, parts: { guarded: 'all' } },
      'and all change code that guards secrets, identity or permissions.',
    ],
    [
      { counts: { guarded: 2, ranked: 1, newcomers: 1 }, parts: { guarded: 'all', ranked: 'some', newcomers: 'some' } },
      'permissions, one is among the week’s first by risk, and one is by somebody new here.',
    ],
  ])('of %j reads: %s', (given, text) => expect(textOf('read-now', given)).toContain(text));

  it('names twelve pull requests', () => {
    const given: Given = { pullRequests: [...Array(13).keys()].map(index => index + 1), parts: { ranked: 'all' } };
    expect(textOf('read-now', given)).toContain('#11, #12, and others soon');
  });
});
