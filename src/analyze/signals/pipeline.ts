import { isPipelineBump } from '../changes/bumps.js';
import { changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert } from '../changes/predicates.js';
import type { Signal } from './signal.js';
import { workflowPermissions } from './workflow-permissions.js';

/** What ships: a mistake here reaches users before anybody sees it. */
const RELEASE = /(?:^|\/)[^/]*(?:release|publish|deploy|goreleaser)(?![-_]?tests?)[^/]*$/i;

/** With code, fewer lines than these only follow it: a new file listed, a new test named. */
const MIN_LINES = 5;

/** Another name for a job or a step, and no other steps. */
const NAMES_ONLY = /\b(?:renam\w+|shorten\w*|names?|typos?|comments?|wording|titles?)\b/i;
const FEW_LINES = 10;

/** How the project is built, tested or released changed. An action's bump is told as a dependency. */
export const pipeline = {
  id: 'pipeline',
  find: change => {
    const files = change.files.filter(({ kind }) => kind === 'pipeline');
    if (
      files.length === 0 ||
      change.kind === 'release' ||
      isRevert(change) ||
      isPipelineBump(change) ||
      workflowPermissions.find(change) !== null
    )
      return null;
    if (change.source.length > 0 && changedLines(files) < MIN_LINES) return null;
    if (changedLines(files) < FEW_LINES && NAMES_ONLY.test(change.pullRequest.title)) return null;
    const releases = files.filter(({ path }) => RELEASE.test(path));
    const first = mostChangedPaths(releases);
    const rest = mostChangedPaths(files).filter(path => !first.includes(path));
    return {
      severity: releases.length > 0 ? 'medium' : 'low',
      evidence: { paths: [...first, ...rest].slice(0, 5), counts: { files: files.length } },
    };
  },
} as const satisfies Signal;
