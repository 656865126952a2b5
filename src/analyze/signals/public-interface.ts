import { type Change, type ClassifiedFile, changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert, isWordsOnly, titleWords } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** Files that hold an interface and nothing else: whatever changes in them, changes it. */
const INTERFACES: readonly RegExp[] = [
  /\.(?:proto|thrift|graphqls?|avsc|wit|smithy|tsp|pyi)$/i,
  // What is declared below src/ is for oneself; what is published lies in types/ or at the top of a package.
  /^(?!.*(?:^|\/)src\/).*\.d\.[cm]?ts$/i,
  /(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i,
  /(?:^|\/)[\w.-]+\.schema\.json$/i,
  /(?:^|\/)(?:server_args|engine_args|arg_utils|cli_args)\.py$|(?:^|\/)[\w-]*cli\/src\/lib\.rs$/,
];
/** Where others reach in, but code stands there too: only what the title says tells the one from the other. */
const ENTRANCES: readonly RegExp[] = [
  /^(?:[\w-]+\/)?include\/(?!.*(?:detail|internal|private|impl)).+\.(?:h|hh|hpp|hxx|cuh)$/i,
  /(?:^|\/)(?:public[-_]?api|apis?)\/(?:.+\/)?[\w.-]+$/i,
  /^(?:packages\/[\w@.-]+\/)?(?:src\/)?(?:index|public|api)\.[cm]?[jt]sx?$/i,
  /^(?:src\/)?lib\.rs$/,
  /^(?:src\/|python\/)?\w+\/__init__\.py$/,
];
const SAYS_SO =
  /\b(?:apis?|expos(?:e[sd]?|ing)|exports?|exported|public|interfaces?|signatures?|deprecat\w+|renam(?:e[sd]?|ing)|headers?)\b/i;
const KINDS: ReadonlySet<ClassifiedFile['kind']> = new Set(['source', 'config', 'other']);

function interfaceFiles(change: Change): ClassifiedFile[] {
  const said = change.breaking || SAYS_SO.test(titleWords(change));
  return change.files.filter(
    ({ path, kind, additions, deletions, status }) =>
      KINDS.has(kind) &&
      (additions + deletions > 0 || status === 'renamed') &&
      (INTERFACES.some(one => one.test(path)) ||
        (ENTRANCES.some(one => one.test(path)) && (said || status === 'removed' || status === 'renamed'))),
  );
}

/** Something changed that code or people outside may rely on. Additions alone break nobody. */
export const publicInterface = {
  id: 'public-interface',
  find: change => {
    if (isRevert(change) || isWordsOnly(change)) return null;
    const files = interfaceFiles(change);
    if (files.length === 0) return null;
    const deleted = files.reduce((sum, { deletions }) => sum + deletions, 0);
    const gone = change.breaking || files.some(({ status }) => status === 'removed' || status === 'renamed');
    return {
      severity: gone ? 'high' : deleted > 0 ? 'medium' : 'low',
      evidence: {
        paths: mostChangedPaths(files),
        counts: { files: files.length, lines: changedLines(files), deleted },
      },
    };
  },
} as const satisfies Signal;
