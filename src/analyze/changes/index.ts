import type { Outcome } from '../../domain/digest.js';
import type { ChangedFile, PullRequest } from '../../domain/pull-request.js';
import type { KindOf, PathKind } from '../paths/index.js';
import type { ModuleOf } from '../paths/modules.js';
import type { RevertClaim } from '../reverts/revert-claim.js';
import { type ChangeKind, changeKind, isBreaking } from './kinds.js';
import { changedLines } from './size.js';
import { type TitlePrefix, titlePrefix } from './title-prefix.js';

export { CHANGE_KINDS, type ChangeKind } from './kinds.js';
export { changedLines } from './size.js';

export interface ClassifiedFile extends ChangedFile {
  kind: PathKind;
  module: string;
}

/** A pull request prepared for assessment: its files classified, its title parsed, its purpose determined. */
export interface Change {
  pullRequest: PullRequest;
  outcome: Outcome;
  /** What the pull request itself says about reverting or relanding others. */
  revertClaim: RevertClaim;
  prefix: TitlePrefix;
  kind: ChangeKind;
  breaking: boolean;
  files: ClassifiedFile[];
  /** Files that define behavior: handwritten, in a programming language, and not tests. */
  source: ClassifiedFile[];
  /** Added and deleted lines of `source`. */
  sourceLines: number;
  modules: string[];
}

/** What a change is built from, besides the pull request itself. */
export interface ChangeFacts {
  outcome: Outcome;
  revertClaim: RevertClaim;
  moduleOf: ModuleOf;
  kindOf: KindOf;
}

export function changeOf(pullRequest: PullRequest, { outcome, revertClaim, moduleOf, kindOf }: ChangeFacts): Change {
  const files = pullRequest.files.map(file => ({ ...file, kind: kindOf(file.path), module: moduleOf(file.path) }));
  const source = files.filter(({ kind }) => kind === 'source');
  return {
    pullRequest,
    outcome,
    revertClaim,
    prefix: titlePrefix(pullRequest.title),
    kind: changeKind(
      pullRequest,
      files.map(({ kind }) => kind),
    ),
    breaking: isBreaking(pullRequest),
    files,
    source,
    sourceLines: changedLines(source),
    modules: [...new Set(files.map(({ module }) => module))].sort(),
  };
}
