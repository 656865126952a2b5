import { outcomesOf } from '../../../src/compose/statements/outcomes.js';
import { saidAll } from '../said.js';
import { entry } from '../support.js';

describe('what became of a pull request', () => {
  it('is told in the order in which it happened', () => {
    const outcome = { relandedBy: 4, partlyRevertedBy: 3, revertedBy: 2 };
    expect(saidAll(outcomesOf(entry(1, { outcome })))).toEqual([
      'reverted by #2',
      'reverted in part by #3',
      'relanded by #4',
    ]);
  });

  it('is nothing where it stands', () => expect(outcomesOf(entry(1))).toEqual([]));
});
