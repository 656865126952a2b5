import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import type { WeekRecord } from '../../src/domain/week-record.js';
import { readRecord, recordLine } from '../../src/publish/record.js';
import { assessed, counted } from '../support/weeks.js';

const SIGNALS = ['untested', 'unreviewed', 'security-sensitive', 'collision'];
const flagged = (count: number, from = 1) =>
  Array.from({ length: count }, (_, n) => ({ number: from + n * 7, signals: SIGNALS.slice(0, n % 5) }));
const weeks = [
  counted(3, 12),
  assessed(2, { flagged: flagged(9) }),
  assessed(1, { flagged: flagged(4), meanImportance: 3.2 }),
];
const line = recordLine(weeks);
const payload = (of: string) => / (\S+) -->$/.exec(of)?.[1] ?? '';

describe('the record in a report', () => {
  it('is one hidden line that reads back as it was written', () => {
    expect(line).toMatch(/^<!-- merge-digest-record [A-Za-z0-9+/=]+ -->$/);
    expect(readRecord(line)).toEqual(weeks);
  });

  it('is empty if there are no weeks', () => {
    expect(recordLine([])).toBe('');
    expect(readRecord('')).toEqual([]);
  });

  it('is the same for the same weeks, so that a second run writes nothing', () => {
    expect(recordLine(structuredClone(weeks))).toBe(line);
  });

  it('leaves out the oldest weeks if it would take too much room', () => {
    // A repository with 3,000 pull requests a week, a fifth of them flagged.
    const large = Array.from({ length: 12 }, (_, n) => assessed(12 - n, { flagged: flagged(600, n * 3000 + 1) }));
    const packed = recordLine(large);
    expect(packed.length).toBeLessThanOrEqual(8000);
    const read = readRecord(packed);
    expect(read.length).toBeGreaterThan(0);
    expect(read).toEqual(large.slice(-read.length));
  });

  it('holds twelve weeks of a busy repository completely', () => {
    const busy = Array.from({ length: 12 }, (_, n) => assessed(12 - n, { flagged: flagged(60, n * 300 + 1) }));
    expect(readRecord(recordLine(busy))).toEqual(busy);
  });

  it('reads back any weeks', () => {
    const numbers = fc.integer({ min: 1, max: 999_999 });
    const week = fc.record({
      ago: fc.integer({ min: 1, max: 12 }),
      merged: fc.nat(),
      flagged: fc.array(fc.record({ number: numbers, signals: fc.subarray(SIGNALS) }), { maxLength: 20 }),
      reverted: fc.array(
        numbers.map(number => ({ number, mergedAt: '2026-03-01T00:00:00Z' })),
        { maxLength: 5 },
      ),
    });
    const record = ({ ago, ...given }: { ago: number; merged: number }): WeekRecord => assessed(ago, given);
    fc.assert(
      fc.property(fc.array(week.map(record), { minLength: 1, maxLength: 12 }), given => {
        expect(readRecord(recordLine(given))).toEqual(given);
      }),
    );
  });
});

describe('a record that was tampered with is ignored', () => {
  /** A record with any content. */
  const packed = (value: unknown, bytes = JSON.stringify(value)) =>
    `<!-- merge-digest-record ${deflateSync(bytes).toString('base64')} -->`;
  const content = () => JSON.parse(inflateSync(Buffer.from(payload(line), 'base64')).toString());

  it('if any character of it was changed', () => {
    const text = payload(line);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'AZaz09+/'), (index, character) => {
        const edited = `${text.slice(0, index)}${character}${text.slice(index + 1)}`;
        // Bytes after the compressed data are ignored.
        expect([[], weeks]).toContainEqual(readRecord(`<!-- merge-digest-record ${edited} -->`));
      }),
      { numRuns: 300 },
    );
  });

  it('if it was cut, or is no longer a line of its own', () => {
    expect(readRecord(line.replace(/.{9} -->$/, ' -->'))).toEqual([]);
    expect(readRecord(`${line} And a word of mine.`)).toEqual([]);
    expect(readRecord(`> ${line}`)).toEqual([]);
  });

  it('if it has content that no digest writes', () => {
    expect(readRecord(packed(content()))).toEqual(weeks);
    const wrong = [
      { ...content(), version: 2 },
      { ...content(), signals: ['<img src=x>'] },
      { ...content(), signals: ['a'.repeat(1000)] },
      { ...content(), weeks: [{ ...counted(1), week: 'last' }] },
      { ...content(), weeks: [{ ...counted(1), merged: -1 }] },
      { ...content(), weeks: [{ ...counted(1), start: 'yesterday' }] },
      [],
      null,
    ];
    for (const one of wrong) expect([one, readRecord(packed(one))]).toEqual([one, []]);
    expect(readRecord(packed(null, '{"version": 1'))).toEqual([]);
  });

  it('in part, if it names a signal that is not in its list', () => {
    const value = content();
    value.weeks[1].assessed.flagged = [[1, 0, 99]];
    expect(readRecord(packed(value))[1]?.assessed?.flagged).toEqual([{ number: 1, signals: [expect.any(String)] }]);
  });

  it('if a few kilobytes of it are thousands of weeks', () => {
    const many = (count: number) => packed({ version: 1, signals: [], weeks: Array(count).fill(counted(1)) });
    expect(many(1_500).length).toBeLessThan(5_000);
    expect([53, 54, 1_500].map(count => readRecord(many(count)).length)).toEqual([53, 0, 0]);
  });

  it('if a week in it has more pull requests than any has', () => {
    const value = content();
    const flags = (count: number) => Array(count).fill([1]);
    value.weeks[1].assessed.flagged = flags(10_000);
    expect(readRecord(packed(value))).toHaveLength(3);
    value.weeks[1].assessed.flagged = flags(10_001);
    expect(readRecord(packed(value))).toEqual([]);
  });

  it('if it would fill the memory', () => {
    const bomb = packed(null, ' '.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(65_536);
    expect(readRecord(bomb)).toEqual([]);
  });
});
