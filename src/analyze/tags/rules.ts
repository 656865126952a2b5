import type { ChangeKind } from '../changes/index.js';

/** A tag and its conditions, any of which is enough. Only paths are case-sensitive. */
export interface TagRule {
  name: string;
  /** Full names of labels, or of title prefixes: in brackets or before a colon. */
  labels?: readonly string[];
  /** First words of a title, after its prefix. The most reliable of the conditions. */
  opens?: readonly string[];
  kinds?: readonly (ChangeKind | 'breaking')[];
  /** Glob patterns: at least one changed file matches one of them. */
  paths?: readonly string[];
  /** Glob patterns: at least half of the source files match one of them; of all files if there is no source. */
  mostly?: readonly string[];
  /** Full words of the title; `*` at the end matches any ending. */
  words?: readonly string[];
}

/** What a change means for users. They say nothing about the area. */
export const NOTICES: readonly TagRule[] = [
  {
    name: 'Breaking change',
    kinds: ['breaking'],
    labels: ['breaking', 'breaking change', 'bc breaking', 'semver major', 'backwards incompatible'],
  },
  {
    name: 'Default changed',
    words: ['by default', 'default to', 'as default', 'change default*', 'new default', 'default value*'],
  },
  { name: 'Deprecation', labels: ['deprecation', 'deprecated'], words: ['deprecat*'] },
  {
    name: 'Removal',
    labels: ['removal', 'removed'],
    opens: ['remove support', 'drop support', 'remove deprecated', 'drop deprecated', 'remove the deprecated'],
  },
];

/** What a change is about, in any repository, the most informative first. */
export const TOPICS: readonly TagRule[] = [
  {
    name: 'Dependencies',
    kinds: ['dependencies'],
    labels: ['dependencies', 'dependency', 'deps', 'dep', 'deps dev', 'dependabot', 'renovate'],
    opens: ['update all', 'lock file maintenance', 'sync latest'],
  },
  {
    name: 'Releases',
    kinds: ['release'],
    labels: ['release', 'releases', 'changelog'],
    opens: ['release', 'changelog'],
  },
  {
    name: 'Security',
    kinds: ['security'],
    labels: ['security', 'cve', 'vulnerability'],
    words: ['cve*', 'vulnerabilit*', 'security', 'xss', 'csrf', 'ssrf', 'sanitize html', 'html sanitiz*'],
  },
  {
    name: 'Documentation',
    kinds: ['docs'],
    labels: ['doc', 'docs', 'documentation', 'readme'],
    words: ['docs', 'documentation', 'readme', 'docstring*', 'tutorial*'],
  },
  {
    name: 'CI',
    kinds: ['pipeline'],
    labels: ['ci', 'cd', 'cicd', 'ci cd', 'devops', 'infra', 'workflow', 'workflows', 'github actions', 'gha'],
    mostly: ['.github/**', '.buildkite/**', '.circleci/**', '.gitlab/**', 'scripts/ci/**', 'ci/**'],
    words: ['ci', 'workflow', 'workflows', 'nightly', 'github action*', 'ci runner*', 'self hosted'],
  },
  {
    name: 'Agent instructions',
    labels: ['agent instructions', 'agents', 'skills'],
    mostly: ['**/.{claude,cursor,agents,ai,codex}/**', '{agents,prompts,skills}/**', '**/{AGENTS,CLAUDE,SKILL}.md'],
  },
  {
    name: 'Tests',
    kinds: ['test'],
    labels: ['test', 'tests', 'testing', 'ut', 'e2e', 'unittest', 'unit test', 'flaky test'],
    words: ['test', 'tests', 'unit test*', 'flaky', 'unflake', 'e2e', 'ut', 'uts'],
  },
  {
    name: 'Build',
    labels: ['build', 'packaging', 'docker', 'dockerfile', 'wheel'],
    mostly: ['**/Dockerfile*', 'docker/**', '**/CMakeLists.txt', '**/*.cmake', 'setup.py', '**/Makefile'],
    words: ['dockerfile', 'docker', 'wheel', 'wheels', 'cmake', 'bazel', 'packaging'],
  },
  { name: 'Benchmarks', labels: ['bench', 'benchmark', 'benchmarks'], mostly: ['**/bench*/**'], words: ['benchmark*'] },
  {
    name: 'Performance',
    kinds: ['performance'],
    labels: ['perf', 'performance', 'optimization', 'optimisation'],
    words: ['perf', 'performance', 'optimiz*', 'optimis*', 'speed up', 'speedup', 'faster'],
  },
  {
    name: 'Localization',
    labels: ['i18n', 'l10n', 'localization', 'localisation', 'translation', 'translations'],
    mostly: ['**/locales/**', '**/locale/**', '**/i18n/**', '**/*.po'],
    words: ['i18n', 'l10n', 'translation*', 'localiz*', 'localis*'],
  },
  {
    name: 'Authentication',
    labels: ['auth', 'authentication', 'authorization', 'sso', 'oauth'],
    mostly: ['**/auth/**'],
    words: ['auth', 'authenticat*', 'authoriz*', 'oauth*', 'oidc', 'saml', 'login', 'credential*'],
  },
  {
    name: 'Database',
    labels: ['db', 'database', 'sql', 'migration', 'migrations'],
    paths: ['**/migrations/**'],
    mostly: ['**/*.sql', '**/db/**'],
    words: ['database', 'sql', 'postgres*', 'mysql', 'sqlite'],
  },
  {
    name: 'Observability',
    labels: ['observability', 'metrics', 'tracing', 'logging', 'telemetry', 'monitoring'],
    words: ['metric', 'metrics', 'tracing', 'telemetry', 'opentelemetry', 'otel', 'prometheus', 'grafana', 'logging'],
  },
  {
    name: 'Networking',
    labels: ['network', 'networking', 'http', 'grpc', 'proxy'],
    words: [
      'http',
      'https',
      'http2',
      'http3',
      'grpc',
      'websocket*',
      'tls',
      'dns',
      'http proxy',
      'proxies',
      'ipv6',
      'tcp',
    ],
  },
  {
    name: 'Storage',
    labels: ['storage', 'filesystem'],
    mostly: ['**/storage/**'],
    words: ['storage', 's3', 'object storage', 'filesystem'],
  },
  {
    name: 'UI',
    labels: ['ui', 'ux', 'frontend', 'dashboard', 'a11y', 'accessibility'],
    mostly: ['**/*.vue', '**/*.svelte', '**/*.css', '**/*.scss', '**/*.tsx', '**/ui/**'],
    words: ['ui', 'ux', 'dashboard', 'button', 'tooltip', 'dark mode', 'accessib*', 'a11y'],
  },
  {
    name: 'CLI',
    labels: ['cli', 'command line'],
    mostly: ['**/cli/**'],
    words: ['cli', 'command line', 'subcommand*'],
  },
  {
    name: 'API',
    labels: ['api', 'rest', 'graphql', 'sdk', 'public api'],
    mostly: ['**/*.proto', '**/openapi*', '**/*.graphql'],
    words: ['api', 'apis', 'endpoint*', 'graphql', 'openapi', 'protobuf'],
  },
  {
    name: 'Configuration',
    labels: ['config', 'configs', 'configuration', 'settings', 'cfg'],
    words: ['config', 'configs', 'configuration', 'settings', 'env var*', 'environment variable*'],
  },
  { name: 'Windows', labels: ['windows', 'win32'], words: ['windows'] },
  { name: 'macOS', labels: ['macos', 'mac', 'darwin', 'osx'], words: ['macos', 'darwin'] },
  {
    name: 'AMD',
    labels: ['amd', 'rocm', 'hip'],
    words: ['amd', 'rocm', 'hip', 'aiter', 'mi300*', 'mi325*', 'mi35*', 'gfx*'],
  },
  { name: 'NPU', labels: ['npu', 'ascend', 'cann'], words: ['npu', 'ascend'] },
  { name: 'Intel', labels: ['intel', 'intel gpu', 'intel xpu', 'xpu'], words: ['intel', 'xpu', 'amx'] },
  {
    name: 'NVIDIA',
    labels: ['nvidia', 'cuda', 'blackwell', 'hopper'],
    words: ['nvidia', 'blackwell', 'hopper', 'sm90*', 'sm100*', 'sm103*', 'sm120*', 'sm121*', 'b200', 'h100', 'h200'],
  },
  {
    name: 'Speculative decoding',
    labels: ['speculative decoding', 'spec', 'spec decode', 'spec decoding', 'specdec', 'eagle', 'eagle3', 'mtp'],
    words: ['speculative', 'spec dec*', 'spec v1', 'spec v2', 'specv2', 'eagle*', 'mtp'],
  },
  {
    name: 'Multimodal',
    labels: ['multimodal', 'vlm', 'mm', 'vision', 'vl', 'omni'],
    words: ['multimodal', 'vlm*', 'vit', 'vision language', 'qwen*vl', 'glm*v', 'ocr'],
  },
  { name: 'LoRA', labels: ['lora', 'peft'], words: ['lora', 'peft'] },
  {
    name: 'Quantization',
    labels: ['quant', 'quantization', 'quantisation', 'fp8', 'fp4', 'nvfp4', 'mxfp4', 'mxfp8', 'int8', 'int4', 'qat'],
    words: [
      'quant',
      'quanti*',
      'fp8*',
      'fp4',
      'nvfp4',
      'mxfp4*',
      'mxfp8*',
      'int4*',
      'int8*',
      'awq',
      'gptq',
      'w4a8',
      'w8a8',
      'qat',
    ],
  },
  {
    name: 'Mixture of experts',
    labels: ['moe', 'fused moe', 'eplb', 'deepep', 'ep'],
    words: ['moe', 'expert', 'experts', 'eplb', 'deepep', 'mixture of experts'],
  },
  {
    name: 'Distributed',
    labels: ['distributed', 'parallel', 'dp', 'tp', 'pp', 'fsdp', 'cluster'],
    words: [
      ...['distributed', 'allreduce', 'all reduce', 'allgather', 'all to all', 'nccl', 'multi node', 'multinode'],
      ...['tensor parallel*', 'pipeline parallel*', 'data parallel*', 'context parallel*', 'dp attention', 'tp', 'pp'],
    ],
  },
  {
    name: 'Attention',
    labels: ['attention', 'attn', 'mla', 'fmha', 'mha', 'fa3', 'fa4', 'flash attention'],
    words: ['attention', 'attn', 'mla', 'fmha*', 'mha', 'flashattention', 'flash attention', 'fa3', 'fa4', 'flashmla'],
  },
  {
    name: 'Kernels',
    labels: ['kernel', 'kernels', 'ops', 'triton', 'jit kernel', 'sgl kernel', 'gemm', 'cutlass'],
    mostly: ['**/*kernel*/**', '**/*.cu', '**/*.cuh'],
    words: ['kernels', 'gemm', 'gemms', 'cutlass', 'triton', 'cubin*', 'cuda graph*', 'cuda kernel*', 'triton kernel*'],
  },
  {
    name: 'Models',
    labels: ['model', 'models', 'new model'],
    mostly: ['**/models/**'],
    words: ['new model', 'deepseek*', 'qwen*', 'llama*', 'glm*', 'gpt oss', 'kimi*', 'mistral*', 'gemma*'],
  },
];
