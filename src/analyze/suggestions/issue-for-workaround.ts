import type { AssessedChange } from '../assess.js';
import { titleWords } from '../changes/predicates.js';
import { finding, isStandingWork } from './findings.js';
import type { Suggestion } from './suggestion.js';

/** One a week is how software is made. */
const MIN = 2;
/** Tests that are off or gone because they fail; that a superfluous one was removed needs no issue. */
const GIVEN_UP = /\b(?:skip|disabl|ban|mut|xfail|quarantin|flak)\w*\b/i;
const NAMES_ISSUE = /(?:^|[^\w&])#\d+\b|\/issues\/\d+/;

/** The paths of what is to come back. */
function workaroundPaths(one: AssessedChange): readonly string[] | null {
  const reduced = GIVEN_UP.test(titleWords(one.change)) ? finding(one, 'tests-reduced') : undefined;
  return (finding(one, 'temporary') ?? reduced)?.evidence.paths ?? null;
}

/** A squash commit's title ends with the number of its own pull request, which is no issue. */
function namesIssue({ change: { pullRequest } }: AssessedChange): boolean {
  const text = `${pullRequest.title}\n${pullRequest.body}`.replaceAll(`#${pullRequest.number}`, '');
  return NAMES_ISSUE.test(text);
}

/** Workarounds and what was switched off, that nothing will remind anybody of. */
export const issueForWorkaround = {
  id: 'issue-for-workaround',
  find: ({ assessed }) => {
    const about = assessed.filter(one => isStandingWork(one) && workaroundPaths(one) !== null && !namesIssue(one));
    if (about.length < MIN) return null;
    return { about, paths: about.flatMap(one => workaroundPaths(one)?.slice(0, 1) ?? []) };
  },
} as const satisfies Suggestion;
