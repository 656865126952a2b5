import type { Change } from './index.js';
import { isAboutBump } from './kinds.js';
import { areFilesKnown } from './predicates.js';
import { productLines } from './product-files.js';

/** `Bump X from 1.2 to 1.3`, `Update Rust crate X to v2`, `pin X==1.2`. */
const BUMP =
  /\b(?:bump|upgrade|downgrade|update|roll|pin)s?\s+(?:the\s+)?(?:(?:rust|npm|python|go|docker)\s+)?(?:crate|dependency|package|module|requirement|version of)?\s*`?(@?[A-Za-z][\w@./-]*)`?(?:\s+(?:crate|dependency|package|version|requirement|action|digest|image|docker|tag))*(?:\s+from\s+`?v?(\d[\w.+-]*)`?)?\s*(?:to|==|→)\s*`?v?(\d[\w.+-]*|[0-9a-f]{7,40}\b)`?/i;
/** `Bump version to 1.2` is a release of the project itself. */
const OWN_VERSION = /^(?:versions?|releases?)$/i;

interface Bump {
  /** The dependency and its versions as the title gives them: `tokio 1.2 → 1.3`. */
  summary: string;
  major: boolean;
}

/** The version bump in a title. Renovate writes a major update as `to v4`, without a minor version. */
export function bumpOf(title: string): Bump | null {
  const [, name, from, to] = BUMP.exec(title) ?? [];
  if (name === undefined || to === undefined || OWN_VERSION.test(name)) return null;
  const majorOf = (version: string) => version.split('.')[0];
  return {
    summary: from === undefined ? `${name} → ${to}` : `${name} ${from} → ${to}`,
    major: from === undefined ? /^\d{1,3}$/.test(to) : majorOf(from) !== majorOf(to),
  };
}

/** An upgrade with this many changed lines of the product is more than a new version. */
const MIN_ADAPTED_LINES = 100;

/** Whether the change is no more than a new version of a dependency, an image or a tool, whoever made it. */
export function isOnlyBump(change: Change): boolean {
  if (!areFilesKnown(change)) return false;
  const lines = productLines(change);
  if (change.kind === 'dependencies') return lines < MIN_ADAPTED_LINES;
  // Of a fix or a feature with such a title, the version is part of what was done to the product.
  return lines === 0 && (isAboutBump(change.prefix.rest) || bumpOf(change.pullRequest.title) !== null);
}

/** Kinds of files that hold the versions of actions and images. */
const VERSION_FILES: ReadonlySet<string> = new Set(['pipeline', 'lock', 'manifest']);

/** Whether the change only bumps an action or an image that the pipeline uses. */
export function isPipelineBump({ files, kind, pullRequest: { title } }: Change): boolean {
  const bumped = bumpOf(title) !== null || kind === 'dependencies';
  return bumped && files.every(file => VERSION_FILES.has(file.kind)) && files.some(file => file.kind === 'pipeline');
}
