import type { AssessedChange } from '../assess.js';
import { breaking } from '../attention/breaking.js';
import { defaultChanged as changedDefault } from '../attention/default-changed.js';
import { deprecated } from '../attention/deprecated.js';
import { migration } from '../attention/migration.js';
import { removed } from '../attention/removed.js';
import { namesIssue } from '../changes/names-issue.js';
import { productLines } from '../changes/product-files.js';
import { isUnreviewed } from '../changes/reviews.js';
import { finding, has } from '../suggestions/findings.js';
import type { Reason } from './reason.js';

const MIN_DEFAULT_LINES = 300;
const MIN_INTERFACE_LOST = 20;
const MIN_SHARE_LOST = 0.7;
const MIN_TESTS_LOST = 50;
const MIN_BACKEND_LINES = 300;
const MIN_UNTESTED_CORE = 500;

const linesOf = (one: AssessedChange) => productLines(one.change);

/** A new default comes with so much code that it is hard to say what else changes for those who set nothing. */
export const defaultChanged = {
  id: 'default-changed',
  find: one => {
    const lines = linesOf(one);
    if (lines < MIN_DEFAULT_LINES) return null;
    const [found] = changedDefault.find(one.change);
    if (found === undefined) return null;
    return { weight: 4, evidence: { ...(found.subject && { names: [found.subject] }), counts: { lines } } };
  },
} as const satisfies Reason;

function isAnnounced({ change }: AssessedChange): boolean {
  return [breaking, removed, deprecated, migration].some(({ find }) => find(change).length > 0);
}

/** Files of options also hold checks and texts, and schemas are generated: lines that go are often no option. */
const OPTION_FILE = /_args\.py$|arg_utils\.py$|cli\/src\/lib\.rs$|\.schema\.json$/;

/** A public interface loses more than it gains, and nothing tells its users. */
export const interfaceLost = {
  id: 'interface-lost',
  find: one => {
    const found = finding(one, 'public-interface');
    const { deleted = 0, lines = 0 } = found?.evidence.counts ?? {};
    const declares = (found?.evidence.paths ?? []).some(path => !OPTION_FILE.test(path));
    if (found === undefined || deleted < MIN_INTERFACE_LOST || deleted < lines * MIN_SHARE_LOST) return null;
    if (!declares || one.change.kind === 'refactor' || isAnnounced(one)) return null;
    return { weight: 1.5, evidence: found.evidence };
  },
} as const satisfies Reason;

/** Tests are gone while the code that they tested changes. */
export const testsReduced = {
  id: 'tests-reduced',
  find: one => {
    const found = finding(one, 'tests-reduced');
    const { added = 0, deleted = 0 } = found?.evidence.counts ?? {};
    if (found === undefined || deleted - added < MIN_TESTS_LOST) return null;
    return { weight: 1.5, evidence: found.evidence };
  },
} as const satisfies Reason;

/** The title says that it is meant to go again, and no issue reminds anybody. */
export const workaroundWithoutIssue = {
  id: 'workaround-without-issue',
  action: 'issue-for-workaround',
  find: one => {
    const found = finding(one, 'temporary');
    if (found === undefined || namesIssue(one.change.pullRequest)) return null;
    return { weight: 3, evidence: found.evidence };
  },
} as const satisfies Reason;

/** Hardware or a backend from outside came in with much code, and no tests. */
export const backendWithoutOwner = {
  id: 'backend-without-owner',
  action: 'backend-owner',
  find: (one, { ownersOf }) => {
    const found = finding(one, 'external-backend');
    const paths = found?.evidence.paths ?? [];
    if (found === undefined || linesOf(one) < MIN_BACKEND_LINES) return null;
    const isTested = one.change.files.some(({ kind, status }) => kind === 'test' && status !== 'removed');
    const isOwned = ownersOf === null || paths.some(path => ownersOf(path).length > 0);
    return isTested && isOwned ? null : { weight: 3, evidence: found.evidence };
  },
} as const satisfies Reason;

/** Much new code in the core, without a test; a newcomer or a missing review make it weigh more. */
export const untestedCore = {
  id: 'untested-core',
  action: 'tests-for-core',
  find: one => {
    const core = finding(one, 'core-path') ?? finding(one, 'hotspot');
    const lines = linesOf(one);
    if (core === undefined || lines < MIN_UNTESTED_CORE || !has(one, 'untested')) return null;
    const isMore = has(one, 'newcomer', 'near-revert') || isUnreviewed(one.change.pullRequest);
    return { weight: isMore ? 2 : 1.5, evidence: { paths: core.evidence.paths ?? [], counts: { lines } } };
  },
} as const satisfies Reason;
