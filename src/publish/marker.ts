import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Digest } from '../domain/digest.js';
import { periodId } from '../domain/period.js';

/** Characters that a part needs beside its text: the marker, at its longest, and the line's end. */
export const MARKER_ROOM = 400;

/** What a report is about. Two runs with the same key write the same report; the schema's version makes no difference. */
export interface ReportKey {
  /** `owner/name` in lower case: GitHub takes them in any case. */
  repository: string;
  period: string;
  /** Last day of the period, which tells earlier reports from later ones. */
  lastDay: string;
  baseBranch: string | null;
  language: string;
  schemaVersion: number;
}

export interface Marker extends ReportKey {
  part: number;
  parts: number;
}

/** Characters that each value may take once it is encoded; together with all else they stay below MARKER_ROOM. */
const MAX_LENGTH = { repository: 145, period: 25, base: 80, language: 27 } as const;

export function reportKey(
  digest: Pick<Digest, 'repository' | 'period' | 'baseBranch' | 'schemaVersion'>,
  language: string,
): ReportKey {
  const { repository, period, baseBranch, schemaVersion } = digest;
  return {
    repository: fitted('repository', repository.nameWithOwner.toLowerCase()),
    period: fitted('period', periodId(period)),
    lastDay: period.lastDay,
    baseBranch: baseBranch === null ? null : fitted('base', baseBranch),
    language: fitted('language', language),
    schemaVersion,
  };
}

/** The value itself, or a hash in its place where it is too long. */
function fitted(field: keyof typeof MAX_LENGTH, value: string): string {
  const wellFormed = value.toWellFormed();
  if (encoded({ '': wellFormed }).length - 1 <= MAX_LENGTH[field]) return wellFormed;
  return `sha256-${createHash('sha256').update(wellFormed).digest('hex').slice(0, 20)}`;
}

/** Letters, digits and `%*-._+=&` only, and never two hyphens in a row: nothing in it can end an HTML comment. */
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

/** The parts, each with the marker as its first line. */
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

/** The marker at the very start of a body, if it is spelled exactly as it is written here; anything else is none. */
export function readMarker(body: string): Marker | null {
  const [line, fields] = FIRST_LINE.exec(body) ?? [];
  const parsed = Fields.safeParse(Object.fromEntries(new URLSearchParams(fields ?? '')));
  return parsed.success && markerLine(parsed.data) === line ? parsed.data : null;
}

function sameSeries(marker: Marker, key: ReportKey): boolean {
  return (
    marker.repository === key.repository && marker.baseBranch === key.baseBranch && marker.language === key.language
  );
}

export function isSameReport(marker: Marker, key: ReportKey): boolean {
  return sameSeries(marker, key) && marker.period === key.period;
}

const isWeek = (period: string) => /^\d{4}-W\d{2}$/.test(period);

/** A report of the same series whose period ended before `firstDay`. A week follows a week, and never a month. */
export function isEarlierReport(marker: Marker, key: ReportKey, firstDay: string): boolean {
  return sameSeries(marker, key) && isWeek(marker.period) === isWeek(key.period) && marker.lastDay < firstDay;
}
