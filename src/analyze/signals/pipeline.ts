import { isPipelineBump } from '../changes/bumps.js';
import { changedLines } from '../changes/index.js';
import { MAX_PATHS, mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert } from '../changes/predicates.js';
import type { Signal } from './signal.js';
import { workflowPermissions } from './workflow-permissions.js';

/** Pipelines that release: a mistake there reaches users before anybody notices. */
const RELEASE = /(?:^|\/)[^/]*(?:release|publish|deploy|goreleaser)(?![-_]?tests?)[^/]*$/i;

/** Along with source, smaller changes only follow it, such as an entry for a new file or test. */
const MIN_LINES_WITH_SOURCE = 5;

/** Titles of changes that rename jobs or steps or edit their descriptions. */
const RENAMES = /\b(?:renam\w+|shorten\w*|names?|typos?|comments?|wording|titles?)\b/i;
const MIN_LINES_WITH_RENAME = 10;

/** Changes how the project is built, tested or released. Bumps of actions are left to the signal `dependency`. */
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
    if (change.source.length > 0 && changedLines(files) < MIN_LINES_WITH_SOURCE) return null;
    if (changedLines(files) < MIN_LINES_WITH_RENAME && RENAMES.test(change.pullRequest.title)) return null;
    const releases = files.filter(({ path }) => RELEASE.test(path));
    const first = mostChangedPaths(releases);
    const rest = mostChangedPaths(files).filter(path => !first.includes(path));
    return {
      severity: releases.length > 0 ? 'medium' : 'low',
      evidence: { paths: [...first, ...rest].slice(0, MAX_PATHS), counts: { files: files.length } },
    };
  },
} as const satisfies Signal;
