import { endsSoon } from '../../src/settings/ends-soon.js';
import { ENVIRONMENT, type Given, read } from './support.js';

const said = (now: string, given: Given = {}) => endsSoon(read(given, { ...ENVIRONMENT, now: new Date(now) }));

/** The cron of the README's example, on the Monday after 2026-W14. */
const MONDAY = '2026-04-06T06:17:00Z';

describe('a run shortly before the week ends in its time zone', () => {
  it('says which week it is about, and when to run instead', () => {
    expect(said(MONDAY, { 'time-zone': 'America/Los_Angeles' })).toBe(
      "week: 2026-W14 ends in 43 minutes by the clocks of America/Los_Angeles, so this report is about 2026-W13, the last week that has ended. Schedules are in UTC: `cron: '17 8 * * 1'` runs once a week has ended there.",
    );
  });

  it.each([
    ['Pacific/Honolulu', MONDAY, 'monday', '4 hours', '17 10 * * 1'],
    ['America/St_Johns', '2026-04-06T01:17:00Z', 'monday', '1 hour', '17 4 * * 1'],
    ['Europe/Berlin', '2026-04-05T21:59:30Z', 'monday', '1 minute', '17 23 * * 0'],
    ['Asia/Kolkata', '2026-04-05T17:00:00Z', 'monday', '2 hours', '17 19 * * 0'],
    ['America/New_York', '2026-04-05T03:17:00Z', 'sunday', '43 minutes', '17 5 * * 0'],
    ['Australia/Sydney', '2026-04-03T12:30:00Z', 'saturday', '30 minutes', '17 14 * * 5'],
  ])('in %s at %s, where it starts on %s: in %s, %s', (timeZone, now, weekStart, duration, cron) => {
    const sentence = said(now, { 'time-zone': timeZone, 'week-start': weekStart });
    expect(sentence).toContain(` ends in ${duration} by the clocks of ${timeZone}`);
    expect(sentence).toContain(`\`cron: '${cron}'\``);
  });
});

describe('nothing is said', () => {
  it('once the week has ended', () => {
    expect(said(MONDAY)).toBeNull();
    expect(said(MONDAY, { 'time-zone': 'America/New_York' })).toBeNull();
    expect(said('2026-04-05T11:00:00Z')).toBeNull();
  });

  it('about a week or days that were asked for by name', () => {
    const zone = { 'time-zone': 'America/Los_Angeles' };
    expect(said(MONDAY, { ...zone, week: '2026-W13' })).toBeNull();
    expect(said(MONDAY, { ...zone, week: 'current' })).toBeNull();
    expect(said(MONDAY, { ...zone, from: '2026-03-01', to: '2026-03-31' })).toBeNull();
    expect(said(MONDAY, { ...zone, week: '2026-W54' })).toBeNull();
  });
});
