/** Names with a spelling of their own. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `API CLI CPU GPU TPU UI UX CSS HTML HTTP JSON JSX TSX YAML TOML XML SQL SSR HMR SSE RPC gRPC GraphQL REST SDK IDE LSP
  PDF CSV URL DNS TLS SSH FFI JIT AOT ABI WASM WebGPU WebKit TypeScript JavaScript OAuth iOS macOS Node.js Next.js
  PyPI npm src pkg cmd NCCL FSDP DDP MoE LoRA KV LLM VLM RL PPO GRPO SFT PD PP TP DP EP CP MTP vLLM SGLang TensorRT
  TRT-LLM TRTLLM PyTorch NumPy FlashInfer FlashAttention CUTLASS CuTe GEMM MLA MHA GQA GDN DSA NSA FP8 FP4 NVFP4 MXFP4 MXFP8
  INT4 INT8 HiCache GitHub GitLab AWS GCP S3 OpenAI MCP VS VSCode WSL ARM RISC-V XPU NPU MPS MUSA ROCm CUDA HIP CI DB`
    .trim()
    .split(/\s+/)
    .map(name => [name.toLowerCase(), name]),
);

/**
 * A name as it appears in a heading. Known names get their usual spelling, and two or three consonants become an acronym
 * (`hmr`). A name without capitals gets one, except for names from code, such as `plugin-vue` and `gfx1250`.
 */
export function displayName(name: string): string {
  const words = name.replaceAll('_', ' ').trim().split(/\s+/);
  const known = words.map(
    word => SPELLINGS.get(word.toLowerCase()) ?? (/^[b-df-hj-np-tv-xz]{2,3}$/.test(word) ? word.toUpperCase() : word),
  );
  const text = known.join(' ');
  const plain = name === name.toLowerCase() && !SPELLINGS.has(words[0] ?? '') && !/[-./\d]/.test(name);
  return plain ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
