import { bumpOf, isPipelineBump } from '../changes/bumps.js';
import { type Change, type ClassifiedFile, changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** Manifests of what is not shipped: examples, tests, templates for others' projects. */
const ASIDE =
  /(?:^|\/)(?:[\w-]*[-_])?(?:tests?|e2e|playground|examples?|docs?|fixtures?|benchmarks?|bench|demos?|samples?|templates?|template-[\w-]+|testdata|website|scripts)\//i;
/** A requirements file holds dependencies and nothing else; other manifests hold much more. */
const ONLY_DEPENDENCIES =
  /(?:requirements|constraints)[\w./-]*\.(?:txt|in)$|\.gitmodules$|go\.mod$|libs\.versions\.toml$/i;
const SAYS_SO =
  /\b(?:bump|upgrade|downgrade|un-?pin|pin|roll|dep|deps|dependenc(?:y|ies)|rust crates?|requirements?|lockfiles?)\b|\bupdate\b.+\bto v?(?!20\d\d\b(?!\.))\d/i;
const PINS = /\b(?:pin(?:s|ned|ning)?|downgrad\w+|constrain\w*|upper[- ]bound)\b/i;
/** The project's own version is no dependency. */
const OWN_RELEASE =
  /\b(?:bump|update|set|prepare)\b(?: \w+)? versions? (?:to|for)\b|\bbump(?:s|ed)? version\b|^release\b/i;
/** A lock file changes by at least so many lines for anything from outside; by fewer, one's own packages met. */
const MIN_LOCKED = 4;
const LAST = /lock|\.sum$/i;

/** The files that tell of a dependency: lock files, and manifests where something says that it is not their rest. */
function dependencyFiles(change: Change): ClassifiedFile[] {
  const { files, pullRequest } = change;
  const shipped = files.filter(({ path }) => !ASIDE.test(path));
  const locks = shipped.filter(({ kind }) => kind === 'lock');
  const manifests = shipped.filter(({ kind }) => kind === 'manifest');
  if (isPipelineBump(change)) return files;
  if (SAYS_SO.test(pullRequest.title) || manifests.some(({ path }) => ONLY_DEPENDENCIES.test(path))) {
    return [...manifests, ...locks];
  }
  // A lock file also changes with a test's or an example's manifest, and with a package of one's own that is new.
  const asideOnly = manifests.length === 0 && files.some(({ kind, path }) => kind === 'manifest' && ASIDE.test(path));
  const own = manifests.some(({ status }) => status !== 'modified');
  return changedLines(locks) >= MIN_LOCKED && !asideOnly && !own ? [...manifests, ...locks] : [];
}

/** What the product is built on or with changed: a dependency added, bumped, pinned or taken out. */
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
        paths: mostChangedPaths(files).sort((a, b) => Number(LAST.test(a)) - Number(LAST.test(b))),
        ...(bump === null ? {} : { names: [bump.words] }),
      },
    };
  },
} as const satisfies Signal;
