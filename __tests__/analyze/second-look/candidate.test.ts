import { isCandidate } from '../../../src/analyze/second-look/candidate.js';
import type { GivenChange } from '../../support/change.js';
import { bot, file } from '../../support/pull-request.js';
import { looked, source } from './support.js';

const canBe = (given: GivenChange) => isCandidate(looked({ files: source(40), ...given }));

describe('a pull request that may be listed', () => {
  it('is work of a person, or of a deleted account, on the product', () => {
    expect(canBe({})).toBe(true);
    expect(canBe({ author: null })).toBe(true);
    expect(canBe({ author: bot('roller') })).toBe(false);
    expect(canBe({ files: [file('docs/a.md', 40)] })).toBe(false);
  });

  it('stands: nothing of it was reverted, and it is no revert', () => {
    expect(canBe({ outcome: { revertedBy: 9 } })).toBe(false);
    expect(canBe({ outcome: { partlyRevertedBy: 9 } })).toBe(false);
    expect(canBe({ title: 'Revert "Open the door"' })).toBe(false);
    expect(canBe({ outcome: { relands: [9] } })).toBe(true);
  });

  it('has ten lines or more, four of them of the product', () => {
    expect(canBe({ files: [file('src/a.ts', 6, 4)] })).toBe(true);
    expect(canBe({ files: [file('src/a.ts', 6, 3)] })).toBe(false);
    expect(canBe({ files: [file('src/a.ts', 3, 1), file('test/a.test.ts', 6)] })).toBe(true);
    expect(canBe({ files: [file('src/a.ts', 2, 1), file('test/a.test.ts', 60)] })).toBe(false);
  });

  it.each([
    'docs: explain the door',
    'test: open the door',
    'ci: open the door',
    'chore(deps): bump left-pad from 1.0 to 2.0',
    'chore: release 2.0.0',
    'Fix a typo in the door',
    'Clarify what the door does',
    'feat(benchmarks): open the door',
    'feat(ci): open the door',
  ])('is not of another kind: %s', title => expect(canBe({ title })).toBe(false));

  it('is no new version of a dependency, as its label says', () => {
    expect(canBe({ title: 'Open the door', labels: ['dependencies'] })).toBe(false);
    expect(canBe({ title: 'Open the door', labels: ['doors'] })).toBe(true);
  });

  it.each([
    'Add the scaffold of the door',
    'Update auto-generated doors',
    'Vendor the door',
    'Sync doors with upstream',
    'Merge it from main',
    'Initial import of doors',
    'Drop dead code of the door',
    'Remove unused doors',
    'Add type hints to the door',
    'Rename the door',
    'feat: move the door to the roof',
    'Backport the door',
    'Tidy the doors',
    'style: even doors',
  ])('is not made by tools, nor does it only move what was reviewed before: %s', title => {
    expect(canBe({ title })).toBe(false);
  });

  it.each(['Open CI doors', 'Improve logging of the door', 'Better error messages of doors', 'Fix compilation errors'])(
    'is not for developers alone: %s',
    title => expect(canBe({ title })).toBe(false),
  );

  it.each(['Open the circuit', 'Log in with a door', 'Remove the door', 'Retry after an error', 'Add movement'])(
    'can be: %s',
    title => expect(canBe({ title })).toBe(true),
  );
});
