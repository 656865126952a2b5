/**
 * How long the lists may get that a stranger can lengthen: anybody who has a pull request merged, by its text, its commits,
 * its files or its labels. Lengths of single texts are in `analyze/intake/text-limits.ts`. docs/security.md has the same
 * table. What is beyond a bound is counted, so that the digest and the page can tell.
 */
export const BOUNDS = {
  /**
   * Posts of one run: the body of an issue or a discussion, and the comments that continue it; two threads share them. Each
   * comment notifies everybody who watches.
   */
  posts: 5,
  /** References that one run looks up: thirty requests, of the thousand that a workflow's token has in an hour. */
  lookUps: 300,
  /** References of each kind that one pull request or commit makes when it reverts or relands something. */
  references: 100,
  /** Co-authors, labels, reviews, closed issues and modules of one pull request. GitHub answers a hundred at a time. */
  perPullRequest: 100,
  /** Changed files of one pull request: as many as GitHub lists. */
  files: 3_000,
  /** Bytes of the texts of such a list: a hundred names of two hundred. */
  listBytes: 20_000,
  /** Bytes of the paths of changed files together: 3,000 paths of eighty, or 244 of the longest. */
  pathBytes: 250_000,
  /** Paths, names and numbers that one finding, factor or reason rests on; the page shows the first three. */
  evidence: 50,
  /** Bytes of such a list: fifty paths of eighty. */
  evidenceBytes: 4_000,
  /** Commits without a pull request that a digest lists; a clone can have thousands in a week. */
  pushes: 500,
} as const;

/** The first of a list, as many as there may be, and as fit into so many bytes; always one, if there is one. */
export function firstTexts<T>(all: readonly T[], max: number, maxBytes: number, textOf: (one: T) => string): T[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  const end = all.findIndex((one, index) => {
    bytes += encoder.encode(textOf(one)).length;
    return index > 0 && (index >= max || bytes > maxBytes);
  });
  return end === -1 ? [...all] : all.slice(0, end);
}
