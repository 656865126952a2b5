import { z } from 'zod';
import { Instant } from './instant.js';

const Day = z.iso.date().describe('A calendar day in the time zone of the period');

export const Period = z
  .object({
    start: Instant.describe('The first instant, included'),
    end: Instant.describe('The first instant after it, excluded'),
    timeZone: z.string().describe('IANA name of the zone in which days and weeks were counted'),
    week: z
      .string()
      .regex(/^\d{4}-W\d{2}$/)
      .nullable()
      .describe('ISO 8601 week, null for a period that is no week'),
    firstDay: Day,
    lastDay: Day,
    asOf: Instant.nullable().describe('Set while the period has not ended: pull requests were read up to here'),
  })
  .describe('The window of merge times that a digest is about');
export type Period = z.infer<typeof Period>;

/** The name of a period in one word: `2026-W14`, or `2026-03-01..2026-03-31` for one that is no week. */
export function periodId(period: Pick<Period, 'week' | 'firstDay' | 'lastDay'>): string {
  return period.week ?? `${period.firstDay}..${period.lastDay}`;
}
