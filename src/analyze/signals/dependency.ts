import { bumpOf, isPipelineBump } from '../changes/bumps.js';
import { type Change, type ClassifiedFile, changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** Folders whose manifests are not the product's: examples, tests, templates for projects of users. */
const NOT_SHIPPED =
  /(?:^|\/)(?:[\w-]*[-_])?(?:tests?|e2e|playground|examples?|docs?|fixtures?|benchmarks?|bench|demos?|samples?|templates?|template-[\w-]+|testdata|website|scripts)\//i;
/** Manifests that list dependencies and nothing else. */
const ONLY_DEPENDENCIES =
  /(?:requirements|constraints)[\w./-]*\.(?:txt|in)$|\.gitmodules$|go\.mod$|libs\.versions\.toml$/i;
const DEPENDENCY_WORDS =
  /\b(?:bump|upgrade|downgrade|un-?pin|pin|roll|dep|deps|dependenc(?:y|ies)|rust crates?|requirements?|lockfiles?)\b|\bupdate\b.+\bto v?(?!20\d\d\b(?!\.))\d/i;
const PINS = /\b(?:pin(?:s|ned|ning)?|downgrad\w+|constrain\w*|upper[- ]bound)\b/i;
/** A new version of the project itself. */
const OWN_RELEASE =
  /\b(?:bump|update|set|prepare)\b(?: \w+)? versions? (?:to|for)\b|\bbump(?:s|ed)? version\b|^release\b/i;
/** Smaller changes to lock files come from dependencies between the packages of the repository itself. */
const MIN_LOCK_LINES = 4;
const LOCK_FILE = /lock|\.sum$/i;

/** The files that show a changed dependency. A manifest alone does not: other parts of it may have changed. */
function dependencyFiles(change: Change): ClassifiedFile[] {
  const { files, pullRequest } = change;
  const shipped = files.filter(({ path }) => !NOT_SHIPPED.test(path));
  const locks = shipped.filter(({ kind }) => kind === 'lock');
  const manifests = shipped.filter(({ kind }) => kind === 'manifest');
  if (isPipelineBump(change)) return files;
  if (DEPENDENCY_WORDS.test(pullRequest.title) || manifests.some(({ path }) => ONLY_DEPENDENCIES.test(path))) {
    return [...manifests, ...locks];
  }
  // A lock file also changes with the manifest of a test or example, and with a new package of the repository itself.
  const isForUnshipped =
    manifests.length === 0 && files.some(({ kind, path }) => kind === 'manifest' && NOT_SHIPPED.test(path));
  const isForOwnPackage = manifests.some(({ status }) => status !== 'modified');
  return changedLines(locks) >= MIN_LOCK_LINES && !isForUnshipped && !isForOwnPackage ? [...manifests, ...locks] : [];
}

/** Adds, bumps, pins or removes a dependency of the product or its build. */
export const dependency = {
  id: 'dependency',
  find: change => {
    const files = dependencyFiles(change);
    const { title } = change.pullRequest;
    if (files.length === 0 || change.kind === 'release' || OWN_RELEASE.test(title) || isRevert(change)) return null;
    const bump = bumpOf(title);
    return {
      severity: bump?.major || PINS.test(title) ? 'medium' : 'low',
      evidence: {
        paths: mostChangedPaths(files).sort((a, b) => Number(LOCK_FILE.test(a)) - Number(LOCK_FILE.test(b))),
        ...(bump === null ? {} : { names: [bump.summary] }),
      },
    };
  },
} as const satisfies Signal;
