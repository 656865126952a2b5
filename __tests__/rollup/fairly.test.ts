import { fairly } from '../../src/rollup/fairly.js';

const of = (text: string) => text.split(' ').map(one => ({ repository: one.charAt(0), number: Number(one.slice(1)) }));

describe('a list over several repositories', () => {
  it('keeps its order while nobody has more than the share', () => {
    expect(fairly(of('a1 b1 a2 c1 b2'), 2)).toEqual(of('a1 b1 a2 c1 b2'));
  });

  it('has what exceeds the share of one behind the first of the others', () => {
    expect(fairly(of('a1 a2 a3 a4 b1 c1 b2 b3'), 2)).toEqual(of('a1 a2 b1 c1 b2 a3 a4 b3'));
  });
});
