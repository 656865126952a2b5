import type { Change } from './index.js';

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

/** Kinds of files that hold the versions of actions and images. */
const VERSION_FILES: ReadonlySet<string> = new Set(['pipeline', 'lock', 'manifest']);

/** Whether the change only bumps an action or an image that the pipeline uses. */
export function isPipelineBump({ files, kind, pullRequest: { title } }: Change): boolean {
  const bumped = bumpOf(title) !== null || kind === 'dependencies';
  return bumped && files.every(file => VERSION_FILES.has(file.kind)) && files.some(file => file.kind === 'pipeline');
}
