import { z } from 'zod';
import { Instant } from './instant.js';

const Day = z.iso.date().describe('A calendar day in the time zone of the period');

export const Period = z
  .object({
    start: Instant.describe('The first instant, included'),
    end: Instant.describe('The first instant after the period, excluded'),
    timeZone: z.string().describe('IANA name of the time zone of its days and weeks'),
    week: z
      .string()
      .regex(/^\d{4}-W\d{2}$/)
      .nullable()
      .describe('ISO 8601 week; null for a period that is not a week'),
    firstDay: Day,
    lastDay: Day,
    asOf: Instant.nullable().describe(
      'Set if the period has not ended: pull requests merged before this instant were read',
    ),
  })
  .describe('The range of merge times that a digest covers');
export type Period = z.infer<typeof Period>;

/** The name of a period without spaces: `2026-W14`, or `2026-03-01..2026-03-31` if it is not a week. */
export function periodId(period: Pick<Period, 'week' | 'firstDay' | 'lastDay'>): string {
  return period.week ?? `${period.firstDay}..${period.lastDay}`;
}
