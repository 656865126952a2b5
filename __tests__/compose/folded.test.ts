import { foldedAfter } from '../../src/compose/folded.js';
import { number } from '../../src/compose/values.js';
import { said, saidAll } from './said.js';
import { inside, upTo } from './support.js';

const folded = (lines: number) => foldedAfter(8, upTo(lines).map(number));

describe('lines with a fold', () => {
  it('have no fold where there are no others', () => {
    expect(saidAll(inside(folded(8), 'lines'))).toHaveLength(8);
    expect(folded(8).more).toBeNull();
  });

  it('say how many more there are', () => {
    expect(said(inside(folded(10), 'more', 'count'))).toBe('2 more');
    expect(saidAll(inside(folded(10), 'more', 'lines'))).toEqual(['9', '10']);
  });

  it('are a hundred in the fold, and a line that counts the rest', () => {
    const lines = saidAll(inside(folded(150), 'more', 'lines'));
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('42 more in digest.json');
  });
});
