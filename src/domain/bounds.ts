/**
 * How long the lists may get that a stranger can lengthen: anybody who has a pull request merged, by its text, its commits,
 * its files or its labels. Lengths of single texts are in `analyze/intake/text-limits.ts`. docs/security.md has the same
 * table. What is beyond a bound is counted, so that a digest and a page can say how much it is.
 */
export const BOUNDS = {
  /** Posts of one report: its body, and the comments that continue it. Each comment notifies everybody who watches. */
  posts: 5,
  /** References that one run looks up: thirty requests, where a workflow's token has a thousand points an hour. */
  lookUps: 300,
  /** Of each way in which one pull request or commit names what it reverts. The largest revert that we know names 41. */
  claimed: 100,
  /** Co-authors, labels, reviews, closed issues and modules of one pull request. GitHub answers a hundred at a time. */
  perPullRequest: 100,
  /** Changed files of one pull request: as many as GitHub lists. */
  files: 3_000,
  /** Characters of their paths together: 3,000 paths of a usual length, or 61 of the longest. */
  pathCharacters: 250_000,
  /** Of each list that a finding, a factor or a reason rests on; a page shows the first three. */
  evidence: 50,
  /** Characters of such a list: fifty paths of a usual length. */
  evidenceCharacters: 8_000,
  /** Commits without a pull request that a digest lists; a clone can have thousands in a week. */
  pushes: 500,
} as const;
