import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import { WeekRecord } from '../domain/week-record.js';

/** Characters of a body that the record may take. The oldest weeks are left out of a longer one. */
const MAX_LENGTH = 8_000;
/** Bytes that a record may have after decompression: twelve weeks of 3,000 pull requests have half of it. */
const MAX_UNPACKED_LENGTH = 200_000;
/** More than a digest ever has. */
const MAX_WEEKS = 53;
const MAX_SIGNALS = 200;
const MAX_NUMBERS = 10_000;

/** A list, whose length is looked at before what is in it. */
const list = <T extends z.ZodType>(element: T, most: number) => z.array(z.unknown()).max(most).pipe(z.array(element));

/** As in the digest, but signals are listed once and named by index: their names would be most of a record. */
const Packed = z.object({
  version: z.literal(1),
  signals: list(z.string().regex(/^[a-z-]{1,40}$/), MAX_SIGNALS),
  weeks: list(
    WeekRecord.omit({ assessed: true }).extend({
      assessed: WeekRecord.shape.assessed
        .unwrap()
        .omit({ flagged: true })
        .extend({ flagged: list(z.tuple([z.int().positive()], z.int().nonnegative()), MAX_NUMBERS) })
        .optional(),
    }),
    MAX_WEEKS,
  ),
});
type Packed = z.infer<typeof Packed>;

function pack(weeks: readonly WeekRecord[]): Packed {
  const signals = [
    ...new Set(weeks.flatMap(({ assessed }) => assessed?.flagged.flatMap(flagged => flagged.signals) ?? [])),
  ].sort();
  return {
    version: 1,
    signals,
    weeks: weeks.map(({ assessed, ...week }) => {
      if (assessed === undefined) return week;
      const flagged = assessed.flagged.map(({ number, signals: own }): [number, ...number[]] => [
        number,
        ...own.map(signal => signals.indexOf(signal)),
      ]);
      return { ...week, assessed: { ...assessed, flagged } };
    }),
  };
}

function unpack({ signals, weeks }: Packed): WeekRecord[] {
  return weeks.map(({ assessed, ...week }) => {
    if (assessed === undefined) return week;
    const flagged = assessed.flagged.map(([number, ...own]) => ({
      number,
      signals: own.flatMap(index => signals[index] ?? []),
    }));
    return { ...week, assessed: { ...assessed, flagged } };
  });
}

/** The hidden line from which later runs read the weeks of this report; empty if there are no weeks. */
export function recordLine(weeks: readonly WeekRecord[]): string {
  if (weeks.length === 0) return '';
  const json = JSON.stringify(pack(weeks));
  const bytes = deflateSync(json, { level: 9 });
  const line = `<!-- merge-digest-record ${bytes.toString('base64')} -->`;
  return line.length > MAX_LENGTH || json.length > MAX_UNPACKED_LENGTH ? recordLine(weeks.slice(1)) : line;
}

const LINE = /^<!-- merge-digest-record ([A-Za-z0-9+/=]+) -->$/;

export const isRecordLine = (line: string) => LINE.test(line);

/** The weeks in the record of a report, oldest first; none if the record is missing or was tampered with. */
export function readRecord(line: string): WeekRecord[] {
  const [, record] = LINE.exec(line) ?? [];
  if (record === undefined) return [];
  try {
    const bytes = inflateSync(Buffer.from(record, 'base64'), { maxOutputLength: MAX_UNPACKED_LENGTH });
    return unpack(Packed.parse(JSON.parse(bytes.toString())));
  } catch {
    return [];
  }
}
