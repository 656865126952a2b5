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

  it('are all of a file of more than 3 MB, as on GitHub', () => {
    const rules = '* @ada\n'.repeat(428_572);
    expect(skippedOwners(rules)).toMatch(
      /^CODEOWNERS: the file was skipped, since GitHub reads none of more than 3 MB\./,
    );
    expect(skippedOwners(rules.slice(0, 3_000_000))).not.toMatch(/the file was skipped/);
  });

  it('are none in a file of GitHub’s form, or without one', () => {
    expect([skippedOwners('* @ada # everything\n'), skippedOwners(null)]).toEqual([null, null]);
  });
});
