import { isReverted } from '../../domain/standing.js';
import type { Change, ClassifiedFile } from '../changes/index.js';
import { isCosmetic, isRevert } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';

/** Tags, types and scopes of work that users never meet. */
const INTERNAL_PREFIX =
  /^(?:ci(?:\/cd)?|cd|tests?|testing|unit ?tests?|ut|e2e|docs?|documentation|doc-build|bench(?:mark)?s?|benchmarking|perf ?tests?|examples?|demos?|tools?|tooling|devops|infra|dev|nfc|website|lint|typos?|scripts?|codspeed|nightly|internal|release|create-[\w-]+|browser|issue template|github)$/i;
const SUPPORTING =
  /^(?:\.\w[\w-]*|scripts?|tools?|tooling|utils?|ci|dev|hack|contrib|recipes?|agents?|website|site|docs?)\/|(?:^|\/)(?:[\w-]*[-_])?(?:benchmarks?|bench|perf|examples?|demos?|samples?|tutorials?|templates?|scripts|tests?|testing|testdata|fixtures?|playground|docs?|website)\/|(?:^|\/)template-[\w-]+\//i;

/** Files of configuration, manifests and images that are part of the product. */
export function shippedSettings({ files }: Change): ClassifiedFile[] {
  return files.filter(
    ({ path, kind }) =>
      (kind === 'config' || kind === 'manifest' || kind === 'other') &&
      !SUPPORTING.test(path) &&
      !/^\.|\/\./.test(path),
  );
}

/** Images that users run or build on, outside of the pipeline's own folders. */
export function shippedImages({ files }: Change): ClassifiedFile[] {
  return files.filter(
    ({ path }) =>
      /(?:^|\/)(?:Dockerfile|Containerfile)[\w.-]*$|\.dockerfile$/i.test(path) &&
      !SUPPORTING.test(path) &&
      !/\bci\b|\btest/i.test(path),
  );
}

/** Whether existing behavior that users meet may have changed: shipped files that existed before were modified. */
export function changesShipped(change: Change): boolean {
  return [...productFiles(change), ...shippedSettings(change)].some(({ status }) => status !== 'added');
}

function isInternal({ prefix: { tags, type, scope } }: Change): boolean {
  if (INTERNAL_PREFIX.test(type ?? '')) return true;
  const areas = [...tags.flatMap(tag => tag.split(/\s*[,&+/]\s*/)), ...(scope?.split(/\s*[,/]\s*/) ?? [])];
  const named = areas.filter(name => !/^breaking$/i.test(name));
  return named.length > 0 && named.every(name => INTERNAL_PREFIX.test(name));
}

const isOutOfReach = (change: Change) =>
  isRevert(change) ||
  isReverted(change.outcome) ||
  change.kind === 'test' ||
  change.kind === 'release' ||
  isInternal(change) ||
  isCosmetic(change);

/**
 * Whether users can meet the change: not a revert, not reverted in the same period, not work on tests, pipelines,
 * documents, examples or development tools.
 */
export function reachesUsers(change: Change): boolean {
  if (isOutOfReach(change)) return false;
  // A Dockerfile counts as part of the pipeline, but users run what it builds.
  const images = shippedImages(change);
  if (change.kind === 'pipeline') return images.length > 0 && images.length === change.files.length;
  return [...productFiles(change), ...shippedSettings(change), ...images].length > 0;
}

/** Whether a change of the pipeline also moves a manifest, in which it may require more than before. */
export function movesManifest(change: Change): boolean {
  if (isOutOfReach(change) || change.kind !== 'pipeline') return false;
  return shippedSettings(change).some(({ kind }) => kind === 'manifest');
}
