import type { MinorChanges } from '../../domain/briefing.js';
import { bumpOf } from '../changes/bumps.js';
import { type Change, type ChangeKind, changedLines } from '../changes/index.js';
import { isCosmetic } from '../changes/predicates.js';
import type { PathKind } from '../paths/index.js';
import { isAboutCi } from './not-areas.js';
import { shippedFiles } from './shipped.js';

export type MinorKind = MinorChanges['kind'];
export const MINOR_KINDS: readonly MinorKind[] = [
  'docs',
  'test',
  'pipeline',
  'refactor',
  'dependencies',
  'release',
  'chore',
];

/** What a change of these files alone is. Others, such as configuration, can be part of the product. */
const KIND_OF_FILES: Readonly<Partial<Record<PathKind, MinorKind>>> = {
  docs: 'docs',
  test: 'test',
  pipeline: 'pipeline',
  lock: 'dependencies',
  manifest: 'dependencies',
};
/** Source that is not shipped, by its path. */
const KIND_OF_SUPPORT: readonly (readonly [RegExp, MinorKind])[] = [
  [/(?:^|\/)(?:ci|\.github|\.ci|\.buildkite)\//i, 'pipeline'],
  [/(?:^|\/)(?:tests?|testing|e2e|[\w-]*bench\w*|perf)\/|(?:^|\/)bench(?:mark)?_/i, 'test'],
  [/^assets\/|(?:^|\/)(?:examples?|demos?|samples?|tutorials?|website|site|recipes?|templates?)\//i, 'docs'],
];
/** A refactoring that also says what else it does. */
const DOES_MORE = /(?:\band|&|\+|,)\s+(?:fix|support|add|enable|implement|speed|optimi[sz]e)/i;

function mostCommon(kinds: readonly MinorKind[]): MinorKind | null {
  const counts = MINOR_KINDS.map(kind => ({ kind, count: kinds.filter(one => one === kind).length }));
  const [first] = counts.sort((a, b) => b.count - a.count);
  return first === undefined || first.count === 0 ? null : first.kind;
}

/** The kind of a change none of whose files is part of the product; null: one of them is. */
function kindByFiles(change: Change): MinorKind | null {
  if (shippedFiles(change).length > 0) return null;
  const kinds = change.files.flatMap(({ kind, path }): (MinorKind | 'product' | null)[] => {
    if (kind === 'source') return [KIND_OF_SUPPORT.find(([pattern]) => pattern.test(path))?.[1] ?? 'chore'];
    if (kind === 'generated' || kind === 'vendored') return [];
    if (kind === 'config' || kind === 'other') return [isAboutCi(path) ? 'pipeline' : 'product'];
    return [KIND_OF_FILES[kind] ?? null];
  });
  const minor = kinds.filter(kind => kind !== null && kind !== 'product');
  const product = kinds.filter(kind => kind === 'product').length;
  // A setting or an asset beside a test belongs to the test, unless it is a feature with its test and its document.
  const isFeature = change.kind === 'feature' && product > 0 && product >= minor.length;
  return isFeature || product > minor.length ? null : mostCommon(minor);
}

/** Words of titles about dependencies. */
const ABOUT_DEPENDENCIES =
  /\b(?:deps?|dependenc\w*|lock ?files?|bump\w*|upgrad\w*|updat\w*|downgrad\w*|pin|unpin|roll|crates?|packages?|versions?|msrv|remove|drop)\b/i;

/** A build setting in a manifest, such as "Accelerate hashing on aarch64", can be a change of the product. */
function isMoreThanBump({ files, kind, prefix, pullRequest: { title, author } }: Change): boolean {
  if (kind !== 'dependencies' || author?.bot || !files.some(file => file.kind === 'manifest')) return false;
  const isNamed = prefix.tags.length > 0 || prefix.type !== null;
  return !isNamed && bumpOf(title) === null && !ABOUT_DEPENDENCIES.test(prefix.rest);
}

/** An example may need a line or two of the product. */
const MAX_SHARE_OF_PRODUCT = 0.2;

function isExample(change: Change): boolean {
  const shipped = changedLines(shippedFiles(change));
  return /\bexamples?\b/i.test(change.prefix.rest) && shipped < change.sourceLines * MAX_SHARE_OF_PRODUCT;
}

/** Kinds of changes that can turn out to be about comments alone. */
const MAYBE_COSMETIC: ReadonlySet<ChangeKind> = new Set(['fix', 'other']);

function isMinorKind(kind: ChangeKind): kind is ChangeKind & MinorKind {
  return (MINOR_KINDS as readonly string[]).includes(kind);
}

/**
 * Which line at the end of the page a change belongs to; null: it is a change of the product. Breaking and important
 * changes of shipped code are changes of the product, whatever their titles call them.
 */
export function minorKindOf(change: Change, isImportant: boolean): MinorKind | null {
  const byFiles = change.files.length === 0 ? null : kindByFiles(change);
  const { kind, prefix } = change;
  if (byFiles === 'dependencies' && isMoreThanBump(change)) return null;
  if (byFiles !== null) return isMinorKind(kind) && kind !== 'refactor' ? kind : byFiles;
  if (isExample(change)) return 'docs';
  if (MAYBE_COSMETIC.has(kind) && isCosmetic(change)) return 'docs';
  if (!isMinorKind(kind)) return null;
  const touchesProduct = shippedFiles(change).length > 0;
  if (touchesProduct && (change.breaking || (isImportant && (kind === 'refactor' || kind === 'chore')))) return null;
  return kind === 'refactor' && DOES_MORE.test(prefix.rest) ? null : kind;
}
