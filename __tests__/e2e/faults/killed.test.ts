import { killedAtChanges, observeKills } from '../../../tools/faults/kills.js';

describe('a run that is killed', () => {
  it('at any change it makes, done or not, is brought to its end by the next run, and nothing is there twice', async () => {
    const { words, wrong } = await observeKills(killedAtChanges);
    expect(wrong).toEqual([]);
    expect(Number(/(\d+) times/.exec(words)?.[1])).toBeGreaterThanOrEqual(12);
  });
});
