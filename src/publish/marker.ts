import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Digest, SCHEMA_VERSION } from '../domain/digest.js';
import { periodId } from '../domain/period.js';

/** Characters of the longest marker, with its line end. */
export const MAX_MARKER_LENGTH = 400;

/** Identifies a report: runs with the same key write the same report, whatever the version of the schema. */
export interface ReportKey {
  /** `owner/name` in lower case: GitHub ignores case. */
  repository: string;
  period: string;
  /** Last day of the period, by which reports are put in order. */
  lastDay: string;
  baseBranch: string | null;
  language: string;
  schemaVersion: number;
}

export interface Marker extends ReportKey {
  part: number;
  parts: number;
}

/** Characters of each value after encoding, so that a marker is never longer than MAX_MARKER_LENGTH. */
const MAX_LENGTH = { repository: 145, period: 25, base: 80, language: 27 } as const;

/** What a report is about; known before its digest is made. */
export type ReportSubject = Pick<Digest, 'repository' | 'period' | 'baseBranch'>;

export function reportKey(subject: ReportSubject, language: string): ReportKey {
  const { repository, period, baseBranch } = subject;
  return {
    repository: shortened('repository', repository.nameWithOwner.toLowerCase()),
    period: shortened('period', periodId(period)),
    lastDay: period.lastDay,
    baseBranch: baseBranch === null ? null : shortened('base', baseBranch),
    language: shortened('language', language),
    schemaVersion: SCHEMA_VERSION,
  };
}

/** The value, or a hash of it if it is too long. */
function shortened(field: keyof typeof MAX_LENGTH, value: string): string {
  const wellFormed = value.toWellFormed();
  if (encoded({ '': wellFormed }).length - 1 <= MAX_LENGTH[field]) return wellFormed;
  return `sha256-${createHash('sha256').update(wellFormed).digest('hex').slice(0, 20)}`;
}

/** Has only letters, digits and `%*-._+=&`, and never two hyphens in a row, so it cannot end an HTML comment. */
function encoded(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString().replaceAll('--', '-%2D');
}

function markerLine(marker: Marker): string {
  const fields = encoded({
    repository: marker.repository,
    period: marker.period,
    'last-day': marker.lastDay,
    ...(marker.baseBranch === null ? {} : { base: marker.baseBranch }),
    language: marker.language,
    schema: String(marker.schemaVersion),
    part: String(marker.part),
    parts: String(marker.parts),
  });
  return `<!-- merge-digest ${fields} -->`;
}

/** The parts, each with its marker as the first line. */
export function withMarkers(parts: readonly string[], key: ReportKey): string[] {
  return parts.map((text, index) => `${markerLine({ ...key, part: index + 1, parts: parts.length })}\n${text}`);
}

const FIRST_LINE = /^<!-- merge-digest (\S+) -->(?=\r?\n|$)/;

const Positive = z.coerce.number().int().positive();

const Fields = z
  .object({
    repository: z.string(),
    period: z.string(),
    'last-day': z.iso.date(),
    base: z.string().optional(),
    language: z.string(),
    schema: Positive,
    part: Positive,
    parts: Positive,
  })
  .transform(fields => ({
    repository: fields.repository,
    period: fields.period,
    lastDay: fields['last-day'],
    baseBranch: fields.base ?? null,
    language: fields.language,
    schemaVersion: fields.schema,
    part: fields.part,
    parts: fields.parts,
  }));

/** The marker at the very start of a body; null unless it is spelled exactly as `withMarkers` writes it. */
export function readMarker(body: string): Marker | null {
  const [line, fields] = FIRST_LINE.exec(body) ?? [];
  const parsed = Fields.safeParse(Object.fromEntries(new URLSearchParams(fields ?? '')));
  return parsed.success && markerLine(parsed.data) === line ? parsed.data : null;
}

function isSameSeries(marker: Marker, key: ReportKey): boolean {
  return (
    marker.repository === key.repository && marker.baseBranch === key.baseBranch && marker.language === key.language
  );
}

export function isSameReport(marker: Marker, key: ReportKey): boolean {
  return isSameSeries(marker, key) && marker.period === key.period;
}

const isWeek = (period: string) => /^\d{4}-W\d{2}$/.test(period);

/** Whether it is of the same series and its period ended before `firstDay`. Weeks and other periods are separate. */
export function isEarlierReport(marker: Marker, key: ReportKey, firstDay: string): boolean {
  return isSameSeries(marker, key) && isWeek(marker.period) === isWeek(key.period) && marker.lastDay < firstDay;
}
