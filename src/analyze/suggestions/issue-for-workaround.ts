import type { AssessedChange } from '../assess.js';
import { namesIssue } from '../changes/names-issue.js';
import { titleWords } from '../changes/predicates.js';
import { finding, isStandingWork } from './findings.js';
import type { SuggestionRule } from './suggestion.js';

/** One workaround a week is normal. */
const MIN_WORKAROUNDS = 2;
/** Titles about tests that are disabled because they fail. Removing a redundant test needs no issue. */
const DISABLED_TEST = /\b(?:skip|disabl|ban|mut|xfail|quarantin|flak)\w*\b/i;

/** The paths of a workaround or of disabled tests; null if the change is neither. */
function workaroundPaths(one: AssessedChange): readonly string[] | null {
  const reduced = DISABLED_TEST.test(titleWords(one.change)) ? finding(one, 'tests-reduced') : undefined;
  return (finding(one, 'temporary') ?? reduced)?.evidence.paths ?? null;
}

/** Several workarounds or disabled tests name no issue, so nobody is reminded to undo them. */
export const issueForWorkaround = {
  id: 'issue-for-workaround',
  find: ({ assessed }) => {
    const about = assessed.filter(
      one => isStandingWork(one) && workaroundPaths(one) !== null && !namesIssue(one.change.pullRequest),
    );
    if (about.length < MIN_WORKAROUNDS) return null;
    return { about, paths: about.flatMap(one => workaroundPaths(one)?.slice(0, 1) ?? []) };
  },
} as const satisfies SuggestionRule;
