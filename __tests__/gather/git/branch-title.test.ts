import { branchTitle } from '../../../src/gather/git/branch-title.js';

describe('the title of a branch', () => {
  it.each([
    [['Add the parser'], 'parser', 'Add the parser'],
    [['Add the parser', 'Fix a typo'], 'parser', 'Add the parser'],
    [['wip', 'fixup! Add', 'Add the parser'], 'parser', 'Add the parser'],
    [["Merge branch 'main' into parser", 'Wipe the cache'], 'parser', 'Wipe the cache'],
    [['WIP: a', '[wip] b', 'squash! c'], 'ann/fix-the_parser', 'Ann fix the parser'],
    [['wip'], undefined, 'wip'],
    [[], 'patch-1', 'Patch 1'],
    [[], undefined, undefined],
  ])('of %j in %j is %j', (subjects, branch, title) => {
    expect(branchTitle(subjects, branch)).toBe(title);
  });
});
