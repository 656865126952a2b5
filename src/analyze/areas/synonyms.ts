import { keyOf } from '../tags/index.js';

/** Names of the same thing, by the usual one. */
const SYNONYMS: Readonly<Record<string, string>> = {
  AMD: 'amd, rocm',
  NPU: 'npu, ascend',
  CUDA: 'cuda, nvidia, nvidia gpu',
  XPU: 'xpu, intel xpu, intel gpu, intel',
  CPU: 'cpu, intel cpu',
  'Speculative decoding':
    'speculative decoding, speculative, spec, spec decode, spec decoding, specdec, spec v2, specv2, eagle, eagle3, sd',
  Multimodal: 'multimodal, mm, vlm, multi modal, vision language',
  LoRA: 'lora',
  MoE: 'moe, fmoe, fused moe, mixture of experts',
  Quantization: 'quantization, quant, quantisation, quantize',
  Disaggregation: 'disaggregation, disagg, pd, p d, pd disaggregation, pd disagg',
  Attention: 'attention, attn, attention backend',
  Configuration: 'configuration, config, cfg, conf',
  Kubernetes: 'kubernetes, k8s',
  Database: 'database, db',
  Authentication: 'authentication, auth',
  Localization: 'localization, localisation, i18n, l10n, translation',
  Memory: 'memory, mem',
  Scheduler: 'scheduler, scheduling, sched, schedule',
  Documentation: 'documentation, docs',
  Compilation: 'compile, compilation, torch compile',
  Frontend: 'frontend, front end, fe',
  Benchmark: 'benchmark, bench',
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([name, keys]) => keys.split(', ').map(key => [keyOf(key), keyOf(name)] as const)),
);
const JOINED: ReadonlyMap<string, string> = new Map(
  [...CANONICAL].map(([key, canonical]) => [key.replaceAll(' ', ''), canonical]),
);
const NAMES: ReadonlyMap<string, string> = new Map(Object.keys(SYNONYMS).map(name => [keyOf(name), name]));

/** The key of a name; the same for its synonyms, and for `SpecDecode` and "spec decode". */
export function areaKey(name: string): string {
  const key = keyOf(name);
  return CANONICAL.get(key) ?? JOINED.get(key) ?? key;
}

/** Short forms that a heading spells out. */
const SHORT_FORMS = new Set(
  'quant, spec, spec decode, spec decoding, specdecode, specdec, sd, speculative, attn, mm, auth, db, sched, mem, fe, conf, cfg'
    .split(', ')
    .map(keyOf),
);

/** The name of the things with this key, where the spelling is only a short form of it. */
export function spelledOut(key: string, spelling: string): string | undefined {
  return SHORT_FORMS.has(keyOf(spelling)) ? NAMES.get(key) : undefined;
}

/** Hardware that a product runs on. One of these is of the same rank as another. */
const HARDWARE = new Set(
  'amd, npu, cuda, xpu, cpu, tpu, hpu, gaudi, musa, mps, metal, mlx, maca, metax, cambricon, mlu, arm, risc v, webgpu, vulkan, opencl'
    .split(', ')
    .map(areaKey),
);

export function isHardware(key: string): boolean {
  return HARDWARE.has(key);
}
