import { novelty } from '../../../src/analyze/importance/novelty.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const observe = (...files: ReturnType<typeof file>[]) => novelty.observe(change({ files }));
const added = (path: string, lines = 9) => file(path, lines, 0, { status: 'added' });
const CODE = file('src/a.ts', 3, 1);

describe('the novelty factor', () => {
  it('sees a new file of source', () => expect(observe(added('src/a.ts'))?.value).toBe(1));

  it('shows the new files and how many of the source files they are', () => {
    expect(observe(CODE, added('src/c.ts', 9), added('src/b.ts', 20), added('src/d.ts', 8))).toEqual({
      value: 2,
      evidence: { paths: ['src/b.ts', 'src/c.ts', 'src/d.ts'], counts: { added: 3, files: 4 } },
    });
  });

  it.each([
    ['a new test beside its source', [CODE, added('src/a.test.ts')]],
    ['a new test', [CODE, added('tests/a.test.ts')]],
    ['a removed file', [file('src/a.ts', 0, 9, { status: 'removed' })]],
    ['a changed file', [CODE]],
  ])('does not see %s', (_, files) => expect(observe(...files)).toBeNull());

  it('is at most 4, reached with 15 files', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => added(`src/${n}.ts`));
    expect(observe(...many(14))?.value).toBeCloseTo(Math.log2(15), 9);
    expect(observe(...many(15))?.value).toBe(4);
    expect(observe(...many(16))?.value).toBe(4);
  });
});
