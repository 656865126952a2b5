import { sweep } from '../../../src/analyze/importance/sweep.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const files = (count: number, additions: number, deletions = 0) =>
  Array.from({ length: count }, (_, n) => file(`src/${n}.ts`, additions, deletions));
const observe = (given: ReturnType<typeof files>) => sweep.observe(change({ files: given }));

describe('the sweep factor', () => {
  it('shows in how many files how many lines changed', () =>
    expect(observe(files(9, 2, 1))).toEqual({ value: 1, evidence: { counts: { files: 9, lines: 27 } } }));

  it('begins at eight files', () => {
    expect(observe(files(8, 1))?.value).toBe(1);
    expect(observe(files(7, 1))).toBeNull();
  });

  it('ends where each file has eight lines on average', () => {
    expect(observe([...files(7, 4, 4), file('src/last.ts', 4, 3)])?.value).toBe(1);
    expect(observe(files(8, 4, 4))).toBeNull();
  });

  it('sees files that only moved', () => {
    const moved = files(8, 0).map(one => ({ ...one, status: 'renamed' as const }));
    expect(observe(moved)?.value).toBe(1);
  });

  it('sees nothing where files or their lines are unknown', () => {
    expect(sweep.observe(change({ files: files(8, 1), filesTotal: 9 }))).toBeNull();
    expect(observe([...files(8, 1), file('src/large.ts', 0, 0, { unread: true })])).toBeNull();
  });
});
