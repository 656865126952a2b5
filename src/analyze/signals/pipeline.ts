import { changedLines } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import { isPipelineBump } from './bumps.js';
import { isRevert } from './evidence.js';
import type { Signal } from './signal.js';
import { workflowPermissions } from './workflow-permissions.js';

/** What ships: a mistake here reaches users before anybody sees it. */
const RELEASE = /(?:^|\/)[^/]*(?:release|publish|deploy|goreleaser)(?![-_]?tests?)[^/]*$/i;

/** With code, fewer lines than these only follow it: a new file listed, a new test named. */
const FEWEST_LINES = 5;

/** Another name for a job or a step, and no other steps. */
const NAMES_ONLY = /\b(?:renam\w+|shorten\w*|names?|typos?|comments?|wording|titles?)\b/i;
const FEW_LINES = 10;

/** How the project is built, tested or released changed. An action's bump is told as a dependency. */
export const pipeline = {
  id: 'pipeline',
  find: subject => {
    const files = subject.files.filter(({ kind }) => kind === 'pipeline');
    if (
      files.length === 0 ||
      subject.kind === 'release' ||
      isRevert(subject) ||
      isPipelineBump(subject) ||
      workflowPermissions.find(subject) !== null
    )
      return null;
    if (subject.source.length > 0 && changedLines(files) < FEWEST_LINES) return null;
    if (changedLines(files) < FEW_LINES && NAMES_ONLY.test(subject.pullRequest.title)) return null;
    const releases = files.filter(({ path }) => RELEASE.test(path));
    const first = tellingPaths(releases);
    const rest = tellingPaths(files).filter(path => !first.includes(path));
    return {
      severity: releases.length > 0 ? 'medium' : 'low',
      evidence: { paths: [...first, ...rest].slice(0, 5), counts: { files: files.length } },
    };
  },
} as const satisfies Signal;
