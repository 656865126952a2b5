import { boundedEvidence } from '../../src/analyze/evidence.js';

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

describe('the evidence of a judgement', () => {
  it('stays as it is up to fifty of each, with its keys in schema order', () => {
    const given = { counts: { lines: 9 }, pullRequests: upTo(50), paths: ['a'], names: [] };
    expect(JSON.stringify(boundedEvidence(given))).toBe(
      JSON.stringify({ paths: ['a'], names: [], pullRequests: upTo(50), counts: { lines: 9 } }),
    );
  });

  it('ends at fifty, or at four thousand bytes, and counts the others', () => {
    const { paths, pullRequests, unlisted } = boundedEvidence({
      paths: upTo(9).map(() => 'x'.repeat(1_000)),
      pullRequests: upTo(53),
    });
    expect(paths).toHaveLength(4);
    expect(pullRequests).toEqual(upTo(50));
    expect(unlisted).toEqual({ paths: 5, pullRequests: 3 });
  });

  it('has its first text, however long it is', () => {
    expect(boundedEvidence({ paths: ['x'.repeat(4_096)] })).toEqual({ paths: ['x'.repeat(4_096)] });
  });
});
