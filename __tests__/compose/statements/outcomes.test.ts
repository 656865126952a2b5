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

  it('names a commit that was pushed without a pull request', () => {
    const outcome = { revertedByCommit: 'c775325'.padEnd(40, 'a'), relandedByCommit: 'd775325'.padEnd(40, 'a') };
    expect(saidAll(outcomesOf(entry(1, { outcome })))).toEqual([
      'reverted by commit c775325aaa',
      'relanded by commit d775325aaa',
    ]);
  });

  it('is nothing where it stands', () => expect(outcomesOf(entry(1))).toEqual([]));
});
