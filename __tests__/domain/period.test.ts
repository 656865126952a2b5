import { Period, periodId } from '../../src/domain/period.js';
import { WEEK_14 } from '../support/digest.js';

describe('the name of a period', () => {
  it('is its week', () => {
    expect(periodId(WEEK_14)).toBe('2026-W14');
  });

  it('is its first and last day if it is not a week', () => {
    expect(periodId({ week: null, firstDay: '2026-03-01', lastDay: '2026-03-31' })).toBe('2026-03-01..2026-03-31');
  });
});

it.each([
  ['a week', {}, true],
  ['a period that is not a week', { week: null }, true],
  ['a period that has not ended', { asOf: '2026-04-02T00:00:00Z' }, true],
  ['a week without a leading zero', { week: '2026-W4' }, false],
  ['a day that does not exist', { lastDay: '2026-04-31' }, false],
])('%s is a period: %s', (_, given, expected) => {
  expect(Period.safeParse({ ...WEEK_14, ...given }).success).toBe(expected);
});
