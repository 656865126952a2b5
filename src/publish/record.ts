import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import { WeekRecord } from '../domain/week-record.js';

/** Characters that the record may take of a body; of more, the oldest weeks are left out. */
const MAX_LENGTH = 8_000;
/** Bytes that a record may have once it is unpacked: a hundred times what was ever written. */
const MAX_UNPACKED_LENGTH = 4_000_000;

/** As in the digest, but with signals named once and told by their place: most of a record would be their names. */
const Packed = z.object({
  version: z.literal(1),
  signals: z.array(z.string().regex(/^[a-z-]{1,40}$/)),
  weeks: z.array(
    WeekRecord.omit({ assessed: true }).extend({
      assessed: WeekRecord.shape.assessed
        .unwrap()
        .omit({ flagged: true })
        .extend({ flagged: z.array(z.tuple([z.int().positive()], z.int().nonnegative())) })
        .optional(),
    }),
  ),
});
type Packed = z.infer<typeof Packed>;

function packed(weeks: readonly WeekRecord[]): Packed {
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

function unpacked({ signals, weeks }: Packed): WeekRecord[] {
  return weeks.map(({ assessed, ...week }) => {
    if (assessed === undefined) return week;
    const flagged = assessed.flagged.map(([number, ...own]) => ({
      number,
      signals: own.flatMap(place => signals[place] ?? []),
    }));
    return { ...week, assessed: { ...assessed, flagged } };
  });
}

/** The hidden line in which a report hands its weeks to later ones; empty where there is nothing to hand on. */
export function recordLine(weeks: readonly WeekRecord[]): string {
  if (weeks.length === 0) return '';
  const bytes = deflateSync(JSON.stringify(packed(weeks)), { level: 9 });
  const line = `<!-- merge-digest-record ${bytes.toString('base64')} -->`;
  return line.length > MAX_LENGTH ? recordLine(weeks.slice(1)) : line;
}

const LAST_LINE = /(?:^|\n)<!-- merge-digest-record ([A-Za-z0-9+/=]+) -->\s*$/;

/** The weeks that a report hands on, oldest first; none where its record is missing or was tampered with. */
export function readRecord(body: string): WeekRecord[] {
  const [, text] = LAST_LINE.exec(body) ?? [];
  if (text === undefined) return [];
  try {
    const bytes = inflateSync(Buffer.from(text, 'base64'), { maxOutputLength: MAX_UNPACKED_LENGTH });
    return unpacked(Packed.parse(JSON.parse(bytes.toString())));
  } catch {
    return [];
  }
}
