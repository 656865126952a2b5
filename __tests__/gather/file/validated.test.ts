import { z } from 'zod';
import { validated } from '../../../src/gather/file/validated.js';

const Entry = z.object({ number: z.int(), title: z.string(), names: z.array(z.string()).optional() });
const Whole = z.object({
  entries: z.array(Entry).nullable(),
  counts: z.record(z.string(), z.number()).optional(),
});

const problemsOf = (value: unknown) =>
  (validated(Whole, value).error?.issues ?? []).map(({ path, code }) => `${path.join('.')} ${code}`);
const many = <T>(one: T) => Array.from({ length: 1_000 }, () => one);
const good = { number: 1, title: 'a' };

describe('a value', () => {
  it('is what its schema makes of it', () => {
    const value = { entries: many({ ...good, other: 1 }), counts: { a: 1 } };
    expect(validated(Whole, value).data).toEqual({ entries: many(good), counts: { a: 1 } });
    expect(validated(Whole, { entries: null }).data).toEqual({ entries: null });
  });

  it('has all problems of a short list', () => {
    expect(problemsOf({ entries: [{}, good] })).toEqual([
      'entries.0.number invalid_type',
      'entries.0.title invalid_type',
    ]);
  });

  it.each([
    ['a long list', { entries: [...many(good), ...many({})] }, 'entries.1000.number invalid_type'],
    ['a long list in a short one', { entries: [{ ...good, names: many(1) }] }, 'entries.0.names.0 invalid_type'],
    [
      'a long mapping',
      { entries: [], counts: Object.fromEntries(many('x').map((x, n) => [`${n}`, x])) },
      'counts.0 invalid_type',
    ],
  ])('has the first problem of %s alone, since millions would fill all memory', (_, value, first) => {
    const problems = problemsOf(value);
    expect(problems[0]).toBe(first);
    expect(problems.length).toBeLessThanOrEqual(2);
  });

  it('may be anything', () => {
    for (const value of [null, undefined, 1, 'x', [], many(1), { entries: 1 }, { entries: { a: 1 } }, { counts: [] }])
      expect(problemsOf(value)).not.toEqual([]);
  });
});
