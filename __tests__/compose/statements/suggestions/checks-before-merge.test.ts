import { hours, path, references } from '../../../../src/compose/values.js';
import { statement } from '../../../../src/domain/page.js';
import { type Given, statementsOf, textOf } from './support.js';

const PAY: Given = { names: ['pay'], counts: { hours: 3 } };

describe('checks before a merge', () => {
  it('are asked for with what they missed', () => {
    const given: Given = {
      names: ['pay'],
      counts: { hours: 3, reverted: 1, untested: 1 },
      parts: { reverted: 'some', untested: 'some' },
    };
    expect(statementsOf('checks-before-merge', given)).toEqual([
      statement('suggest-checks-before-merge', {
        references: references([1, 2]),
        module: path('pay'),
        reverted: 'some',
        within: hours(3),
        untested: 1,
        part: 'some',
      }),
    ]);
  });

  it.each<[Given, string]>([
    [{ parts: { reverted: 'all', untested: 'none' } }, 'were reverted within 3 hours.'],
    [
      { counts: { hours: 3, untested: 1 }, parts: { reverted: 'none', untested: 'some' } },
      'were fixed within 3 hours; one of them changed no test.',
    ],
    [
      { parts: { reverted: 'some', untested: 'all' } },
      'were reverted or fixed within 3 hours; none of them changed a test.',
    ],
  ])('of %j read: %s', (given, end) => {
    expect(textOf('checks-before-merge', { ...PAY, ...given })).toBe(
      `Check what CI runs for pay before a merge: #1 and #2 changed it and ${end}`,
    );
  });
});
