/** Languages, systems, compilers, drivers and databases that users bring themselves. */
const NAMES =
  'python|pypy|cpython|node(?:\\.?js)?|deno|bun|ruby|go|java|jdk|jvm|kotlin|scala|php|perl|\\.net|dotnet|rust|rustc|dart|flutter|swift|xcode|typescript|macos|os x|osx|windows|linux|ubuntu|debian|fedora|rhel|centos|alpine|glibc|musl|manylinux|ios|ipados|tvos|android(?: (?:api|sdk|ndk))?|ndk|minsdk(?:version)?|api level|gradle|agp|cuda|cudnn|nvcc|rocm|hip|cann|torch[_-]npu|pytorch|torch|triton|numpy|transformers|jax|nccl|gcc|clang|llvm|msvc|cmake|postgres(?:ql)?|mysql|mariadb|sqlite|redis|elasticsearch|kubernetes|k8s|helm|chrome|chromium|safari|firefox|edge|opengl|vulkan|electron|npm|yarn|pnpm|pip|setuptools|webpack|rollup|react|vue|svelte|django|flask|rails';

/** `go-1.22` is Go. */
export const PLATFORM = new RegExp(`(?<![\\w.-])(${NAMES})(?!\\w|-(?!\\d))`, 'i');

export const VERSION =
  /(?:>=\s*|≥\s*|[vV]ersion )?[vV]?(\d+(?:\.\d+){0,3}(?:[.-]?(?:rc|alpha|beta|b|post)\.?\d*)?)(?![\w-])/;
const FROM_TO = new RegExp(
  `\\bfrom ${VERSION.source} to ${VERSION.source}|${VERSION.source}\\s*(?:->|→|=>)\\s*${VERSION.source}`,
  'i',
);
const TO = new RegExp(`(?:\\bto\\b|==|>=|≥)\\s*(?:\\S+[ =]=?)?${VERSION.source}`, 'i');

/** The old and the new version that a text gives; only what it says. */
export function versionsIn(text: string): { from?: string; to?: string } {
  const both = FROM_TO.exec(text);
  const from = both?.[1] ?? both?.[3];
  const to = both?.[2] ?? both?.[4];
  if (from !== undefined && to !== undefined) return { from, to };
  const one = TO.exec(text)?.[1];
  return one === undefined ? {} : { to: one };
}
