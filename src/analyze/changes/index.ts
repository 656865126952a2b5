import type { Outcome } from '../../domain/digest.js';
import type { ChangedFile, PullRequest } from '../../domain/pull-request.js';
import type { KindOf, PathKind } from '../paths/index.js';
import type { ModuleOf } from '../paths/modules.js';
import { type ChangeKind, changeKind, isBreaking } from './kinds.js';
import { type TitlePrefix, titlePrefix } from './title-prefix.js';

export { CHANGE_KINDS, type ChangeKind } from './kinds.js';

export interface ClassifiedFile extends ChangedFile {
  kind: PathKind;
  module: string;
}

/** A pull request as judgements look at it: with its files sorted into kinds, and what it is for. */
export interface Change {
  pullRequest: PullRequest;
  outcome: Outcome;
  prefix: TitlePrefix;
  kind: ChangeKind;
  breaking: boolean;
  files: ClassifiedFile[];
  /** The files that bear behaviour: written by hand, in a language, and no tests. */
  source: ClassifiedFile[];
  /** Added and deleted lines of `source`. */
  sourceLines: number;
  modules: string[];
}

export function changedLines(files: readonly ChangedFile[]): number {
  return files.reduce((sum, file) => sum + file.additions + file.deletions, 0);
}

export function changeOf(pullRequest: PullRequest, outcome: Outcome, moduleOf: ModuleOf, kindOf: KindOf): Change {
  const files = pullRequest.files.map(file => ({ ...file, kind: kindOf(file.path), module: moduleOf(file.path) }));
  const source = files.filter(({ kind }) => kind === 'source');
  return {
    pullRequest,
    outcome,
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
