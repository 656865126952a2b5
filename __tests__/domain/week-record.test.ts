import { WeekRecord } from '../../src/domain/week-record.js';
import { assessed, counted } from '../support/weeks.js';

it.each([
  ['a counted week', counted(1), true],
  ['a week with a digest', assessed(1, { flagged: [{ number: 7, signals: ['untested'] }] }), true],
  ['a week with reverts', assessed(1, { reverted: [{ number: 7, mergedAt: '2026-03-01T00:00:00Z' }] }), true],
  ['a week without a name', { ...counted(1), week: '' }, false],
  ['a negative count', counted(1, -1), false],
  ['a record of an older version', { ...counted(1), assessed: { pullRequests: 1, authors: 1, reverts: 0 } }, false],
])('%s is a record: %s', (_, record, expected) => {
  expect(WeekRecord.safeParse(record).success).toBe(expected);
});
