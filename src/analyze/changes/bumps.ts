import type { Change } from './index.js';

/** `Bump X from 1.2 to 1.3`, `Update Rust crate X to v2`, `pin X==1.2`. */
const BUMP =
  /\b(?:bump|upgrade|downgrade|update|roll|pin)s?\s+(?:the\s+)?(?:(?:rust|npm|python|go|docker)\s+)?(?:crate|dependency|package|module|requirement|version of)?\s*`?(@?[A-Za-z][\w@./-]*)`?(?:\s+(?:crate|dependency|package|version|requirement|action|digest|image|docker|tag))*(?:\s+from\s+`?v?(\d[\w.+-]*)`?)?\s*(?:to|==|→)\s*`?v?(\d[\w.+-]*|[0-9a-f]{7,40}\b)`?/i;
/** `Bump version to 1.2` is about the project itself. */
const ITSELF = /^(?:versions?|releases?)$/i;

interface Bump {
  /** The name and the versions that the title tells: `tokio 1.2 → 1.3`. */
  words: string;
  major: boolean;
}

/** What a title says was bumped. Renovate writes a major update as `to v4`, without a point. */
export function bumpOf(title: string): Bump | null {
  const [, name, from, to] = BUMP.exec(title) ?? [];
  if (name === undefined || to === undefined || ITSELF.test(name)) return null;
  const major = (version: string) => version.split('.')[0];
  return {
    words: from === undefined ? `${name} → ${to}` : `${name} ${from} → ${to}`,
    major: from === undefined ? /^\d{1,3}$/.test(to) : major(from) !== major(to),
  };
}

const PINNING: ReadonlySet<string> = new Set(['pipeline', 'lock', 'manifest']);

/** Whether it bumps an action or an image that the pipeline names, and does nothing else. */
export function isPipelineBump({ files, kind, pullRequest: { title } }: Change): boolean {
  const bumped = bumpOf(title) !== null || kind === 'dependencies';
  return bumped && files.every(file => PINNING.has(file.kind)) && files.some(file => file.kind === 'pipeline');
}
