import { hours, path, references } from '../../../../src/compose/values.js';
import { statement } from '../../../../src/domain/page.js';
import { type Given, statementsOf, textOf } from './support.js';

const PAY: Given = { names: ['pay'], counts: { hours: 3 } };

describe('checks before a merge', () => {
  it('are asked for with what they missed', () => {
    expect(statementsOf('checks-before-merge', { ...PAY, parts: { reverted: 'some' } })).toEqual([
      statement('suggest-checks-before-merge', {
        references: references([1, 2]),
        module: path('pay'),
        reverted: 'some',
        within: hours(3),
      }),
    ]);
  });

  it.each<[Given, string]>([
    [{ parts: { reverted: 'all' } }, 'were reverted within 3 hours.'],
    [{ parts: { reverted: 'none' } }, 'were fixed within 3 hours.'],
    [{ parts: { reverted: 'some' } }, 'were reverted or fixed within 3 hours.'],
  ])('of %j read: %s', (given, end) => {
    expect(textOf('checks-before-merge', { ...PAY, ...given })).toBe(
      `Check what CI runs for pay before a merge: #1 and #2 changed it and ${end}`,
    );
  });
});
