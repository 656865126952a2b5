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
/** A name that so large a share of the week's titles says is where the project lives, and nothing external. */
const AT_HOME = 0.1;
/** Below this a share of the week says nothing. */
const MIN = 5;

/** Every title that names it asks again. */
const known = new WeakMap<AnalysisContext, Map<RegExp, boolean>>();

/** Whether the project knows the name already: the week says it often, or code that was there is called by it. */
function isAtHome(pattern: RegExp, context: AnalysisContext): boolean {
  const { changes } = context;
  const answers = known.get(context) ?? new Map<RegExp, boolean>();
  known.set(context, answers);
  const saidOften = () => {
    const saying = changes.filter(({ pullRequest }) => pattern.test(pullRequest.title)).length;
    return saying >= MIN && saying > changes.length * AT_HOME;
  };
  const words = (path: string) => path.replaceAll(/[/_.-]+/g, ' ');
  const called = () =>
    changes.some(({ source }) => source.some(({ path, status }) => status !== 'added' && pattern.test(words(path))));
  const answer = answers.get(pattern) ?? (saidOften() || called());
  answers.set(pattern, answer);
  return answer;
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
    const names = BACKENDS.filter(
      ([, pattern]) => pattern.test(change.pullRequest.title) && !isAtHome(pattern, context),
    ).map(([name]) => name);
    const files = newFiles(change);
    if (names.length === 0 || files.length === 0) return null;
    return { severity: 'medium', evidence: { names, paths: mostChangedPaths(files) } };
  },
} as const satisfies Signal;
