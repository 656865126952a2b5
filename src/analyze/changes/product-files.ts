import { type Change, type ClassifiedFile, changedLines } from './index.js';
import { areFilesListed } from './predicates.js';

/** Folders of code that supports development and is not shipped. */
const SUPPORTING_FOLDERS: readonly RegExp[] = [
  /^(?:\.\w[\w-]*|scripts?|tools?|tooling|utils?|ci|dev|hack|build|contrib|recipes?|agents?|website|site)\//i,
  /(?:^|\/)(?:[\w-]*[-_])?(?:benchmarks?|bench|perf|examples?|demos?|samples?|tutorials?|templates?|scripts|tests?|testing|dev)\/|(?:^|\/)template-[\w-]+\//i,
];
/** Files of the same sort: benchmarks, configuration written as code, generated tables, shell scripts, infrastructure. */
const SUPPORTING_FILES =
  /(?:^|\/)bench(?:mark)?_[^/]*$|\.config\.[cm]?[jt]s$|\.inc$|\.(?:sh|bash|bat|cmd|ps1|fish|hcl|tf)$/i;

/** Code that users read or copy and the product does not run, much of it written by generators of projects. */
const EXAMPLE = /(?:^|\/)(?:examples?|demos?|samples?|template-[\w-]+|create-[\w-]+\/templates?)\//i;

/** Whether a file belongs to an example or to a template of new projects. */
export function isExample({ path }: ClassifiedFile): boolean {
  return EXAMPLE.test(path);
}

/** Whether all source that the change touches is that of examples. Unknown source may be that of the product. */
export function isExampleOnly(change: Change): boolean {
  return change.source.length > 0 && change.source.every(isExample) && areFilesListed(change);
}

function isShipped({ path }: ClassifiedFile): boolean {
  return !SUPPORTING_FOLDERS.some(pattern => pattern.test(path)) && !SUPPORTING_FILES.test(path);
}

/** The source files that users run: no benchmarks, examples or development tools. */
export function productFiles({ source }: Change): ClassifiedFile[] {
  return source.filter(isShipped);
}

/** Added and deleted lines of `productFiles`. */
export function productLines(change: Change): number {
  return changedLines(productFiles(change));
}
