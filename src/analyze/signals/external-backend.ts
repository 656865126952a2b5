import type { Change, ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import type { AnalysisContext } from '../context/index.js';
import type { Signal } from './signal.js';

/** Hardware, vendor toolkits and services that a project does not control but has to keep up with. */
const BACKENDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['CUDA', /\bcuda\b(?![- ]?graphs?)/i],
  ['ROCm', /\brocm\b|\bhip\b(?= (?:backend|support))/i],
  ['NPU', /\bnpu\b|\bascend\b/i],
  ['TPU', /\btpu\b/i],
  ['MUSA', /\bmusa\b|\bmoore ?threads\b/i],
  ['XPU', /\bxpu\b|\bsycl\b|\boneapi\b/i],
  ['HPU', /\bhpu\b|\bgaudi\b/i],
  ['MLU', /\bmlu\b|\bcambricon\b/i],
  ['GCU', /\bgcu\b|\benflame\b/i],
  ['DCU', /\bdcu\b|\bhygon\b/i],
  ['MACA', /\bmaca\b|\bmetax\b/i],
  ['Kunlun', /\bkunlun(?:xin)?\b/i],
  ['Iluvatar', /\biluvatar\b/i],
  ['Neuron', /\b(?:aws )?neuron(?:x)?\b(?= (?:backend|support|sdk))|\btrainium\b|\binferentia\b/i],
  ['Metal', /\bmetal\b(?= (?:backend|support|kernels?|shaders?))|\bmps\b(?= (?:backend|support|device))/i],
  ['MLX', /\bmlx\b/i],
  ['Vulkan', /\bvulkan\b/i],
  ['OpenVINO', /\bopenvino\b/i],
  ['TensorRT', /\btensorrt(?:-llm)?\b|\btrt-?llm\b/i],
  ['DirectML', /\bdirectml\b/i],
  ['Core ML', /\bcore ?ml\b/i],
  ['QNN', /\bqnn\b|\bhexagon\b/i],
  ['Mooncake', /\bmooncake\b/i],
  ['NIXL', /\bnixl\b/i],
  ['LMCache', /\blmcache\b/i],
];
const ADDS =
  /\b(?:add|adds|adding|support|supports|supporting|introduc\w+|integrat\w+|initial|enable|enables|port|new|register)\b/i;
/** A project with more than this share of a week's titles about a backend already uses it. */
const MAX_UNFAMILIAR_SHARE = 0.1;
/** A share of fewer titles means nothing. */
const MIN_TITLES = 5;

/** Whether the project already uses the backend: many titles of the week or names of existing source files contain it. */
function isFamiliar(pattern: RegExp, { changes, existingSourcePaths }: AnalysisContext): boolean {
  const naming = changes.filter(({ pullRequest }) => pattern.test(pullRequest.title)).length;
  if (naming >= MIN_TITLES && naming > changes.length * MAX_UNFAMILIAR_SHARE) return true;
  return existingSourcePaths.some(path => pattern.test(path.replaceAll(/[/_.-]+/g, ' ')));
}

/** The files that can add support for a backend: new source and pipeline files, and manifests. */
function supportFiles(change: Change): ClassifiedFile[] {
  const source = productFiles(change).filter(({ status }) => status === 'added');
  const others = change.files.filter(
    ({ kind, status }) => kind === 'manifest' || (kind === 'pipeline' && status === 'added'),
  );
  return [...source, ...others];
}

/** Adds support for external hardware or an external backend: the title names it, and the files fit. */
export const externalBackend = {
  id: 'external-backend',
  find: (change, context) => {
    if (!ADDS.test(change.pullRequest.title) || change.kind === 'fix' || isRevert(change)) return null;
    const files = supportFiles(change);
    if (files.length === 0) return null;
    const names = BACKENDS.filter(
      ([, pattern]) => pattern.test(change.pullRequest.title) && !isFamiliar(pattern, context),
    ).map(([name]) => name);
    if (names.length === 0) return null;
    return { severity: 'medium', evidence: { names, paths: mostChangedPaths(files) } };
  },
} as const satisfies Signal;
