import { isDay, isWeek } from '../../src/settings/calendar.js';
import { type Given, problems, settings } from './support.js';

describe('a week or day', () => {
  it('has to exist', () => {
    expect([isWeek('2026-W53'), isWeek('2025-W53'), isWeek('2026-W00'), isWeek('2026-W1')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([isDay('2024-02-29'), isDay('2026-02-29'), isDay('2026-2-1'), isDay('2026-W14')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each<[Given, string]>([
    [
      { week: '2026-W54' },
      'week: got "2026-W54"; it may be "last", "current", an ISO week such as 2026-W14 (2026 has 53 weeks), or a date such as 2026-04-01.',
    ],
    [
      { week: '2025-W53' },
      'week: got "2025-W53"; it may be "last", "current", an ISO week such as 2026-W14 (2025 has 52 weeks), or a date such as 2026-04-01.',
    ],
    [
      { week: '2026-02-29' },
      'week: got "2026-02-29"; it may be "last", "current", an ISO week such as 2026-W14, or a date such as 2026-04-01.',
    ],
    [
      { week: 'lst' },
      'week: got "lst"; it may be "last", "current", an ISO week such as 2026-W14, or a date such as 2026-04-01; did you mean "last"?',
    ],
    [{ from: '1 April', to: '2026-04-02' }, 'from: got "1 April"; it may be a date such as 2026-04-01.'],
  ])('that is not valid is refused with what it may be: %j', (given, expected) => {
    expect(problems(given)).toEqual([expected]);
  });
});

describe('a time zone', () => {
  it('can be in any case, and can have a new name', () => {
    expect(settings({ 'time-zone': 'europe/berlin' }).timeZone).toBe('Europe/Berlin');
    expect(settings({ 'time-zone': 'utc' }).timeZone).toBe('UTC');
    expect(settings({ 'time-zone': 'Asia/Kolkata' }).timeZone).toBe('Asia/Kolkata');
  });

  it.each([
    ['Europe/Berln', '; did you mean "Europe/Berlin"?'],
    ['Shanghai', '; did you mean "Asia/Shanghai"?'],
    ['+02:00', '.'],
  ])('that does not exist is refused, with a suggestion if a name or city is near: %s', (given, end) => {
    expect(problems({ 'time-zone': given })).toEqual([
      `time-zone: got "${given}"; it may be an IANA time zone such as UTC, Europe/Berlin or Asia/Shanghai${end}`,
    ]);
  });

  it('that does not exist is refused with three suggestions at most', () => {
    expect(problems({ 'time-zone': 'Dak' })).toEqual([
      expect.stringMatching(/; did you mean "America\/Adak", "Africa\/Dakar" or "Asia\/Baku"\?$/),
    ]);
  });
});
