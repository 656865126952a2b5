/**
 * Which clones were seen while the list of second looks was made, and which judge it. The split was written down before
 * either was measured. A repository on which anything is chosen, if only a limit, moves to the first list.
 */

/** Reasons, weights and limits were chosen on these. */
export const DEVELOPMENT_REPOSITORIES = [
  'astral-sh/uv',
  'microsoft/playwright',
  'vitejs/vite',
  'vllm-project/vllm-ascend',
  'nushell/nushell',
  'jestjs/jest',
  'renovatebot/renovate',
  'pytest-dev/pytest',
  'prettier/prettier',
  'ocaml/dune',
  'tokio-rs/tokio',
  'aio-libs/aiohttp',
  'haskell/cabal',
  'eslint/eslint',
  'astral-sh/ruff',
  'withastro/astro',
  'rubocop/rubocop',
  'jumpserver/jumpserver',
  'thanos-io/thanos',
  'etcd-io/etcd',
  'baidu/amis',
  '1Panel-dev/MaxKB',
] as const;

/** So were these histories beside the checkout, of which there is no clone. */
export const DEVELOPMENT_HISTORIES = ['ao', 'aiter', 'flashinfer', 'verl'] as const;

/** These neither trained the risk score nor chose anything. */
export const UNSEEN_REPOSITORIES = [
  'ant-design/ant-design',
  'apache/arrow-rs',
  'apache/dolphinscheduler',
  'babel/babel',
  'bevyengine/bevy',
  'duckdb/duckdb',
  'electron/electron',
  'flutter/packages',
  'helix-editor/helix',
  'meilisearch/meilisearch',
  'numpy/numpy',
  'open-telemetry/opentelemetry-collector',
  'open-telemetry/opentelemetry-java-instrumentation',
  'prometheus/prometheus',
  'vectordotdev/vector',
  'webpack/webpack',
] as const;
