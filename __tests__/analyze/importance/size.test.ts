import { size } from '../../../src/analyze/importance/size.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const observe = (...files: ReturnType<typeof file>[]) => size.observe(change({ files }));

describe('the size factor', () => {
  it('counts source of the product alone, deleted lines half, and shows the lines and the paths', () => {
    const others = [file('package-lock.json', 900), file('dist/a.js', 900), file('tools/a.ts', 900)];
    expect(observe(file('src/a.ts', 2, 2), file('src/b.ts', 5), ...others)).toEqual({
      value: Math.log2(1 + 7 + 1),
      evidence: { paths: ['src/b.ts', 'src/a.ts'], counts: { additions: 7, deletions: 2, files: 2 } },
    });
  });

  it('sees one added line of source', () => expect(observe(file('src/a.ts', 1))?.value).toBe(1));
  it('sees deleted lines of source', () => expect(observe(file('src/a.ts', 0, 2))?.value).toBe(1));

  it.each([
    ['a line of tests', file('src/a.test.ts', 1)],
    ['a line of a development tool', file('tools/a.ts', 1)],
    ['a line of an example', file('examples/a.ts', 1)],
    ['a line of a benchmark', file('src/benchmarks/a.ts', 1)],
    ['a renamed file without changed lines', file('src/a.ts', 0, 0, { status: 'renamed' })],
  ])('does not see %s', (_, one) => expect(observe(one)).toBeNull());

  it('is at most 11, reached with 2,047 lines', () => {
    expect(observe(file('src/a.ts', 2046))?.value).toBeCloseTo(Math.log2(2047), 9);
    expect(observe(file('src/a.ts', 2047))?.value).toBe(11);
    expect(observe(file('src/a.ts', 9000))?.value).toBe(11);
  });
});
