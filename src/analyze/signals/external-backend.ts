import type { Change, ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import type { AnalysisContext } from '../context/index.js';
import type { Signal } from './signal.js';

/** Hardware, vendors' toolkits and services that a project does not own: one that it leans on, it has to keep up with. */
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
const NEW =
  /\b(?:add|adds|adding|support|supports|supporting|introduc\w+|integrat\w+|initial|enable|enables|port|new|register)\b/i;
/** A backend that more than this share of the week's titles names is what the project is about, and not external. */
const FAMILIAR_SHARE = 0.1;
/** A share of fewer titles than these means nothing. */
const MIN_TITLES = 5;

/** Whether the project uses the backend already: many titles of the week name it, or existing files are called after it. */
function isFamiliar(pattern: RegExp, { changes, existingSourcePaths }: AnalysisContext): boolean {
  const naming = changes.filter(({ pullRequest }) => pattern.test(pullRequest.title)).length;
  if (naming >= MIN_TITLES && naming > changes.length * FAMILIAR_SHARE) return true;
  return existingSourcePaths.some(path => pattern.test(path.replaceAll(/[/_.-]+/g, ' ')));
}

function newFiles(change: Change): ClassifiedFile[] {
  const source = productFiles(change).filter(({ status }) => status === 'added');
  const rest = change.files.filter(
    ({ kind, status }) => kind === 'manifest' || (kind === 'pipeline' && status === 'added'),
  );
  return [...source, ...rest];
}

/** Hardware or a backend from outside newly depended on: the title names it, and code for it or its manifest is new. */
export const externalBackend = {
  id: 'external-backend',
  find: (change, context) => {
    if (!NEW.test(change.pullRequest.title) || change.kind === 'fix' || isRevert(change)) return null;
    const files = newFiles(change);
    if (files.length === 0) return null;
    const names = BACKENDS.filter(
      ([, pattern]) => pattern.test(change.pullRequest.title) && !isFamiliar(pattern, context),
    ).map(([name]) => name);
    if (names.length === 0) return null;
    return { severity: 'medium', evidence: { names, paths: mostChangedPaths(files) } };
  },
} as const satisfies Signal;
