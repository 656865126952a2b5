import { type Candidate, Candidates } from '../../../src/analyze/areas/candidate.js';
import { assign, conflict, divide, eligible, withoutArea } from '../../../src/analyze/areas/pick.js';

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

function candidate(key: string, numbers: readonly number[], strength = 3, folders: readonly string[] = []): Candidate {
  const candidates = new Candidates();
  for (const number of numbers) candidates.claim(key, number, strength);
  for (const path of folders) candidates.of(key).folders.add(path);
  return candidates.of(key);
}

const result = (candidates: readonly Candidate[], total: number, most: number) =>
  [...divide(candidates, { numbers: range(1, total), most })]
    .map(([area, numbers]) => `${area?.key ?? '-'} ${numbers.length}`)
    .sort()
    .join(', ');

describe('two candidates', () => {
  it('conflict where the words of one are part of the other, or their pull requests are mostly the same', () => {
    expect(conflict(candidate('trace', [1, 2]), candidate('trace viewer', [3, 4]))).toBe(true);
    expect(conflict(candidate('a b', [1, 2, 3, 4]), candidate('c', [1, 2, 3]))).toBe(true);
    expect(conflict(candidate('a b', [1, 2, 3, 4]), candidate('c', [1, 2, 5, 6]))).toBe(false);
  });

  it('conflict where one folder is in the other, unless both are names that pull requests give', () => {
    const outer = candidate('layers', [1, 2], 1.5, ['src/layers']);
    const inner = candidate('attention', [3, 4], 1.5, ['src/layers/attention']);
    expect(conflict(outer, inner)).toBe(true);
    expect(
      conflict(candidate('fsdp', [5, 6], 3, ['src/layers/fsdp']), candidate('layers', [7, 8], 3, ['src/layers'])),
    ).toBe(false);
    expect(conflict(inner, candidate('layers2', [5], 1.5, ['src/layers2']))).toBe(false);
  });
});

describe('an assignment', () => {
  it('goes by the strongest claim, of equal ones to the smaller candidate', () => {
    const [large, small, weak] = [candidate('a', [1, 2, 3]), candidate('b', [2, 3]), candidate('c', [3, 4], 1)];
    const assignment = assign(range(1, 5), [large, small, weak]);
    expect([large, small, weak].map(one => assignment.get(one))).toEqual([[1], [2, 3], [4]]);
    expect(withoutArea(assignment)).toEqual([5]);
  });
});

describe('a division', () => {
  it('takes nothing that more than half have in common', () => {
    expect(
      eligible([candidate('a', range(1, 6)), candidate('b', range(1, 5))], { numbers: range(1, 10), most: 3 }),
    ).toHaveLength(1);
  });

  it('takes what explains most, up to the limit', () => {
    const all = [candidate('a', range(1, 5)), candidate('b', range(6, 9)), candidate('c', range(10, 12))];
    expect(result(all, 12, 3)).toBe('a 5, b 4, c 3');
    expect(result(all, 12, 2)).toBe('- 3, a 5, b 4');
  });

  it('takes hardware before what explains more', () => {
    const all = [candidate('a', range(1, 5)), candidate('b', range(6, 9)), candidate('npu', range(10, 12), 4)];
    expect(result(all, 12, 2)).toBe('- 4, a 5, npu 3');
    expect(result([...all.slice(0, 2), candidate('npu', range(10, 11), 4)], 12, 2)).toBe('- 3, a 5, b 4');
  });

  it('takes names that pull requests give before folders, and leaves one place for a folder', () => {
    const all = [
      candidate('named', range(1, 3)),
      candidate('folder', range(4, 9), 2),
      candidate('other', range(10, 13), 2),
    ];
    expect(result(all, 13, 2)).toBe('- 4, folder 6, named 3');
  });

  it('dissolves what has too few left', () => {
    const all = [candidate('a', range(1, 4)), candidate('b', [4, 5, 6], 3.1), candidate('c', [6, 7], 1)];
    expect(result(all, 12, 5)).toBe('- 6, a 3, b 3');
  });
});
