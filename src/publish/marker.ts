import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Digest, SCHEMA_VERSION } from '../domain/digest.js';
import { periodId } from '../domain/period.js';

/** Characters of the longest marker, with its line end. */
export const MAX_MARKER_LENGTH = 620;

/** Identifies a report: runs with the same key write the same report, whatever the version of the schema. */
export interface ReportKey {
  /** `owner/name` in lower case: GitHub ignores case. */
  repository: string;
  /** GitHub's node id of the repository, which a rename or transfer does not change; null: not known. */
  node: string | null;
  /** The input `id`, which tells the digests of one repository apart; null: not given. */
  id: string | null;
  period: string;
  /** Last day of the period, by which reports are put in order. */
  lastDay: string;
  baseBranch: string | null;
  language: string;
  schemaVersion: number;
}

/** What was written below a marker, as hashes. Only part 1 has a title and settings. */
export interface Written {
  /** Of the text, as `sealOf` makes it; null: an earlier version wrote it, which had no end marker either. */
  text: string | null;
  /** Of the title. */
  title: string | null;
  /** Of each setting that shapes the report, as `shapeOf` makes it. */
  settings: string | null;
}

export interface Marker extends ReportKey, Written {
  part: number;
  parts: number;
}

/** Characters of each value after encoding, so that a marker is never longer than MAX_MARKER_LENGTH. */
const MAX_LENGTH = { repository: 145, node: 60, id: 60, period: 25, base: 80, language: 27 } as const;

/** What a report is about; known before its digest is made. */
export type ReportSubject = Pick<Digest, 'repository' | 'period' | 'baseBranch'>;

/** What else tells a report from others. */
export interface ReportIdentity {
  node: string | null;
  id: string | null;
  language: string;
}

export function reportKey(subject: ReportSubject, { node, id, language }: ReportIdentity): ReportKey {
  const { repository, period, baseBranch } = subject;
  return {
    repository: shortened('repository', repository.nameWithOwner.toLowerCase()),
    node: node === null ? null : shortened('node', node),
    id: id === null ? null : shortened('id', id),
    period: shortened('period', periodId(period)),
    lastDay: period.lastDay,
    baseBranch: baseBranch === null ? null : shortened('base', baseBranch),
    language: shortened('language', language),
    schemaVersion: SCHEMA_VERSION,
  };
}

/** The first `length` hexadecimal digits of a hash. */
export const hashOf = (text: string, length: number) =>
  createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, length);

/** The value, or a hash of it if it is too long. */
function shortened(field: keyof typeof MAX_LENGTH, value: string): string {
  const wellFormed = value.toWellFormed();
  if (encoded({ '': wellFormed }).length - 1 <= MAX_LENGTH[field]) return wellFormed;
  return `sha256-${hashOf(wellFormed, 20)}`;
}

/** Has only letters, digits and `%*-._+=&`, and never two hyphens in a row, so it cannot end an HTML comment. */
function encoded(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString().replaceAll('--', '-%2D');
}

/** The fields that are not null. */
function given(fields: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== null));
}

/** The hidden line above a part of a report. */
export function markerLine(marker: Marker): string {
  const fields = encoded(
    given({
      repository: marker.repository,
      node: marker.node,
      id: marker.id,
      period: marker.period,
      'last-day': marker.lastDay,
      base: marker.baseBranch,
      language: marker.language,
      schema: String(marker.schemaVersion),
      part: String(marker.part),
      parts: String(marker.parts),
      title: marker.title,
      settings: marker.settings,
      text: marker.text,
    }),
  );
  return `<!-- merge-digest ${fields} -->`;
}

const LINE = /^<!-- merge-digest (\S+) -->$/;

const Positive = z.coerce.number().int().positive();

const Fields = z
  .object({
    repository: z.string(),
    node: z.string().optional(),
    id: z.string().optional(),
    period: z.string(),
    'last-day': z.iso.date(),
    base: z.string().optional(),
    language: z.string(),
    schema: Positive,
    part: Positive,
    parts: Positive,
    title: z.string().optional(),
    settings: z.string().optional(),
    text: z.string().optional(),
  })
  .transform(fields => ({
    repository: fields.repository,
    node: fields.node ?? null,
    id: fields.id ?? null,
    period: fields.period,
    lastDay: fields['last-day'],
    baseBranch: fields.base ?? null,
    language: fields.language,
    schemaVersion: fields.schema,
    part: fields.part,
    parts: fields.parts,
    title: fields.title ?? null,
    settings: fields.settings ?? null,
    text: fields.text ?? null,
  }));

/** The marker that a line is; null unless it is spelled exactly as `markerLine` writes it. */
export function readMarkerLine(line: string): Marker | null {
  const [, fields] = LINE.exec(line) ?? [];
  if (fields === undefined) return null;
  const parsed = Fields.safeParse(Object.fromEntries(new URLSearchParams(fields)));
  return parsed.success && markerLine(parsed.data) === line ? parsed.data : null;
}

/** GitHub has two forms of node ids, and may give a repository one of the other form: only ids of one form are compared. */
const isNewForm = (node: string) => /^[A-Z]+_/.test(node);

function isSameRepository(marker: ReportKey, key: ReportKey): boolean {
  if (marker.node === null || key.node === null || isNewForm(marker.node) !== isNewForm(key.node))
    return marker.repository === key.repository;
  return marker.node === key.node;
}

/** Whether both are of the same digest, of whatever repository. */
export function isSameDigest(marker: ReportKey, key: ReportKey): boolean {
  return marker.id === key.id && marker.baseBranch === key.baseBranch && marker.language === key.language;
}

const isSameSeries = (marker: ReportKey, key: ReportKey) => isSameDigest(marker, key) && isSameRepository(marker, key);

export function isSameReport(marker: ReportKey, key: ReportKey): boolean {
  return isSameSeries(marker, key) && marker.period === key.period;
}

const isWeek = (period: string) => /^\d{4}-W\d{2}$/.test(period);

/** Whether it is of the same series and its period ended before `firstDay`. Weeks and other periods are separate. */
export function isEarlierReport(marker: ReportKey, key: ReportKey, firstDay: string): boolean {
  return isSameSeries(marker, key) && isWeek(marker.period) === isWeek(key.period) && marker.lastDay < firstDay;
}
