import { type Change, type ClassifiedFile, changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isCosmetic, isRevert, titleWords } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** Files that hold nothing but an interface, so every change to them changes it. */
const INTERFACES: readonly RegExp[] = [
  /\.(?:proto|thrift|graphqls?|avsc|wit|smithy|tsp|pyi)$/i,
  // Declarations below src/ are internal. Published ones are in types/ or at the top of a package.
  /^(?!.*(?:^|\/)src\/).*\.d\.[cm]?ts$/i,
  /(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i,
  /(?:^|\/)[\w.-]+\.schema\.json$/i,
  /(?:^|\/)(?:server_args|engine_args|arg_utils|cli_args)\.py$|(?:^|\/)[\w-]*cli\/src\/lib\.rs$/,
];
/** Entry points also hold code, so they count only if the title is about the interface or the file is removed or renamed. */
const ENTRY_POINTS: readonly RegExp[] = [
  /^(?:[\w-]+\/)?include\/(?!.*(?:detail|internal|private|impl)).+\.(?:h|hh|hpp|hxx|cuh)$/i,
  // The last name is looked ahead at, so that it is read once for all the folders together.
  /^(?=.*\/[\w.-]+$)(?:.*\/)?(?:public[-_]?api|apis?)\//i,
  /^(?:packages\/[\w@.-]+\/)?(?:src\/)?(?:index|public|api)\.[cm]?[jt]sx?$/i,
  /^(?:src\/)?lib\.rs$/,
  /^(?:src\/|python\/)?\w+\/__init__\.py$/,
];
const INTERFACE_WORDS =
  /\b(?:apis?|expos(?:e[sd]?|ing)|exports?|exported|public|interfaces?|signatures?|deprecat\w+|renam(?:e[sd]?|ing)|headers?)\b/i;
const KINDS: ReadonlySet<ClassifiedFile['kind']> = new Set(['source', 'config', 'other']);

function interfaceFiles(change: Change): ClassifiedFile[] {
  const titleSaysSo = change.breaking || INTERFACE_WORDS.test(titleWords(change));
  return change.files.filter(
    ({ path, kind, additions, deletions, status }) =>
      KINDS.has(kind) &&
      (additions + deletions > 0 || status === 'renamed') &&
      (INTERFACES.some(one => one.test(path)) ||
        (ENTRY_POINTS.some(one => one.test(path)) && (titleSaysSo || status === 'removed' || status === 'renamed'))),
  );
}

/** Changes an interface that users may depend on. Additions alone break nobody. */
export const publicInterface = {
  id: 'public-interface',
  find: change => {
    if (isRevert(change) || isCosmetic(change)) return null;
    const files = interfaceFiles(change);
    if (files.length === 0) return null;
    const deleted = files.reduce((sum, { deletions }) => sum + deletions, 0);
    const isBreaking = change.breaking || files.some(({ status }) => status === 'removed' || status === 'renamed');
    return {
      severity: isBreaking ? 'high' : deleted > 0 ? 'medium' : 'low',
      evidence: {
        paths: mostChangedPaths(files),
        counts: { files: files.length, lines: changedLines(files), deleted },
      },
    };
  },
} as const satisfies Signal;
