import { type Change, type ClassifiedFile, changedLines } from './index.js';

/** Folders of code that helps those who write the product, and is not shipped with it. */
const ASIDE: readonly RegExp[] = [
  /^(?:\.\w[\w-]*|scripts?|tools?|tooling|utils?|ci|dev|hack|build|contrib|recipes?|agents?|website|site)\//i,
  /(?:^|\/)(?:[\w-]*[-_])?(?:benchmarks?|bench|perf|examples?|demos?|samples?|tutorials?|templates?|scripts|tests?|testing|dev)\/|(?:^|\/)template-[\w-]+\//i,
];
/** Files of the same sort: benchmarks, configuration in a language, tables that were printed, shell scripts. */
const ASIDE_FILES =
  /(?:^|\/)bench(?:mark)?_[^/]*$|\.config\.[cm]?[jt]s$|\.inc$|\.(?:sh|bash|bat|cmd|ps1|fish|hcl|tf)$/i;

function isShipped({ path }: ClassifiedFile): boolean {
  return !ASIDE.some(pattern => pattern.test(path)) && !ASIDE_FILES.test(path);
}

/** The source files that the users of the product run: without benchmarks, examples and the makers' own tools. */
export function productFiles({ source }: Change): ClassifiedFile[] {
  return source.filter(isShipped);
}

export function productLines(change: Change): number {
  return changedLines(productFiles(change));
}
