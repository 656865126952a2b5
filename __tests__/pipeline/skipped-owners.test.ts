import { skippedOwners } from '../../src/pipeline/skipped-owners.js';

describe('lines of CODEOWNERS that are skipped', () => {
  it('are named in one sentence that says what a line may be', () => {
    expect(skippedOwners('* @ada\n!src/ @bo\n')).toMatch(
      /^CODEOWNERS: line 2 was skipped\. A line is a pattern and owners, @LOGIN, @ORGANIZATION\/TEAM or an email address;/,
    );
    expect(skippedOwners('[Docs]\n* @ada\n[ab].ts @bo')).toMatch(/^CODEOWNERS: lines 1, 3 were skipped\./);
  });

  it('are five, and how many more', () => {
    expect(skippedOwners('[a]\n'.repeat(7))).toMatch(/^CODEOWNERS: lines 1, 2, 3, 4, 5 and 2 more were skipped\./);
  });

  it('are none in a file of GitHub’s form, or without one', () => {
    expect([skippedOwners('* @ada # everything\n'), skippedOwners(null)]).toEqual([null, null]);
  });
});
