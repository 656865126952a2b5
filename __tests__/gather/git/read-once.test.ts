import { readOnce } from '../../../src/gather/git/read-once.js';

function countingRead() {
  const batches: (readonly string[])[] = [];
  const read = readOnce(async keys => {
    batches.push(keys);
    return new Map(keys.filter(key => key !== 'missing').map(key => [key, key.toUpperCase()]));
  });
  return { batches, read };
}

describe('a key', () => {
  it('is read once, even while it is being read', async () => {
    const { batches, read } = countingRead();
    const [first, second] = await Promise.all([read(['a', 'b']), read(['b', 'c'])]);
    expect(first).toEqual(
      new Map([
        ['a', 'A'],
        ['b', 'B'],
      ]),
    );
    expect(second).toEqual(
      new Map([
        ['b', 'B'],
        ['c', 'C'],
      ]),
    );
    expect(await read(['a', 'b', 'c'])).toEqual(
      new Map([
        ['a', 'A'],
        ['b', 'B'],
        ['c', 'C'],
      ]),
    );
    expect(batches).toEqual([['a', 'b'], ['c']]);
  });

  it('that is not found is missing from the result', async () => {
    const { read } = countingRead();
    expect(await read(['missing', 'a'])).toEqual(new Map([['a', 'A']]));
  });
});
