import { bumpOf } from '../changes/bumps.js';
import type { Change, ClassifiedFile } from '../changes/index.js';
import { isByPerson } from '../changes/predicates.js';
import { breakingStatements } from './breaking.js';
import type { AttentionFinder, Found } from './finder.js';
import { versionsIn } from './platforms.js';
import { shippedImages, shippedSettings } from './reach.js';
import { titleStatement } from './statements.js';

/** Components that users of a project see or install beside it, whatever manifest names them. */
const COMPONENT =
  /(?<![\w./@-])(cuda(?: toolkit)?|cudnn|nccl|cann|torch[_-]npu|rocm|hip|pytorch|torch|triton(?:-ascend)?|transformers|vllm|sglang|sgl-kernel|flashinfer|flash-?attn|flash attention|cutlass|tensorrt(?:-llm)?|trt-?llm|mooncake|nixl|deepep|megatron(?:-core|-lm)?|xgrammar|ray|numpy|jax|llvm|node(?:\.js)?|electron|wgpu|winit|esbuild|rollup|rolldown|oxc|lightningcss|postcss|terser|sass|vite|vue|react|kafka|postgres(?:ql)?|redis|openssl|ffmpeg|boost|protobuf|grpc|composable[_ ]kernel|ck|flydsl|mbridge|tensordict|chromium|firefox|webkit)(?![\w./-])/i;
/** `from 5.1 to 6.0`, `to 6.0.0`, `to v6`, `==0.5`. */
const VERB = /^(?:(?:\w+ ){0,2})?(?:bump|upgrade|update|roll|downgrade|pin|move|switch)(?:s|d|ed)?\b/i;
const DEVELOPMENT =
  /\b(?:dev|deps-dev|dev-?dependenc\w+|tests?|ci|docs?|actions?|runners?|workflows?|lint\w*|eslint|prettier|types?|@types\/\S+|typescript|mypy|ruff|pre-commit|benchmark\w*|examples?|nightly|lock ?file|submodule|docker image|digest|commit|main2main|rust crates?)\b|\bto (?:\S+ )?[0-9a-f]{7,40}\b/i;
/** What a project is built, tested and checked with: nobody installs it with the project. */
const TOOL =
  /(?<![\w./@-])(?:elm|webpack-(?:cli|merge|dev-server)|[\w-]+-loader|[\w-]*webpack-plugin|jest|vitest|karma|mocha|cypress|gulp|grunt|pytest(?:-[\w-]+)?|tox|nox|golangci-lint|goreleaser)(?![\w./-])/i;
/** Not `build`, by which projects bump dependencies of all kinds. */
const TOOLING_TYPE = /^(?:ci|tests?|docs?|style|lint)$/;
/** Manifests that users of a library install from. Those of a Rust program go into the binary. */
const RUNTIME_MANIFEST =
  /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements(?:[-_/](?:common|runtime|cuda|rocm|npu|cpu|base|core))?\.txt|pubspec\.yaml|[\w.-]+\.gemspec|composer\.json|pom\.xml|Chart\.yaml|\.gitmodules|go\.mod|Cargo\.toml)$/i;

/** The leading numbers of a version up to the one whose change may break: 5 of 5.1.2, 0.4 of 0.4.7. */
function compatibilityOf(version: string): string {
  const [major = '', minor = ''] = version.replace(/^v/i, '').split('.');
  return major === '0' ? `0.${minor}` : major;
}

/** Whether a version without its predecessor is the first of a compatibility line: `6`, `6.0.0`, `0.5`, `0.5.0`. */
function opensLine(version: string): boolean {
  return /^v?(?:[1-9]\d*(?:\.0){0,3}|0\.\d+(?:\.0)?)$/i.test(version);
}

function manifests(change: Change): ClassifiedFile[] {
  const isDart = (path: string) => /pubspec\.yaml$/.test(path);
  return shippedSettings(change).filter(
    ({ path, kind }) => kind === 'manifest' && RUNTIME_MANIFEST.test(path) && !isDart(path),
  );
}

/** Browsers and toolchains are rolled by revision; it says nothing about what may break. */
const REVISION = /^\d{4,}$/;

/** What is bumped, in the words of the title, where these are few. */
const PHRASE =
  /^(?:bump|upgrade|update|roll|downgrade|pin)(?:s|d|ed)? (?:to |the |dependency )?`?((?:(?!from\b|to\b)[@\w./-]+ ){0,2}(?!from\b|to\b)[@\w./-]+?)`?(?: (?:dependency|package|version))? (?:from|to|==)/i;

interface Moved {
  name: string;
  from?: string;
  to: string;
}

function moveIn(change: Change): Moved | null {
  const { text } = titleStatement(change);
  const { from, to } = versionsIn(text);
  const component = COMPONENT.exec(text)?.[1];
  const bump = bumpOf(text);
  const phrase = PHRASE.exec(text)?.[1];
  const name = phrase ?? component ?? bump?.summary.split(' ')[0];
  if (name === undefined || to === undefined || !VERB.test(text) || REVISION.test(to)) return null;
  const isCrate = change.files.some(({ path }) => path.endsWith('Cargo.toml'));
  // The crates of a program are part of its binary; whether a project is a program, paths do not show.
  if (component === undefined && (isCrate || !isByPerson(change))) return null;
  return { name, to, ...(from === undefined ? {} : { from }) };
}

function isMajor({ from, to }: Moved): boolean {
  return from === undefined ? opensLine(to) : compatibilityOf(from) !== compatibilityOf(to);
}

/** Development dependencies by the habits of the bots: `chore(deps)` of Renovate, `deps-dev` of Dependabot. */
function isForDevelopment({ prefix: { type, scope, rest } }: Change): boolean {
  const words = rest.replaceAll('`', '');
  return (
    DEVELOPMENT.test(words) ||
    TOOL.test(words) ||
    TOOLING_TYPE.test(type ?? '') ||
    /dev/i.test(scope ?? '') ||
    (type === 'chore' && scope === 'deps')
  );
}

/** A dependency that users see moves to a version that may break. */
export const dependency = {
  kind: 'dependency',
  find: (change): Found[] => {
    const moved = moveIn(change);
    if (moved === null || isForDevelopment(change)) return [];
    const inManifest = manifests(change).length > 0;
    const inImage = shippedImages(change).length > 0;
    const mayBreak = isMajor(moved) || breakingStatements(change).length > 0;
    if (!mayBreak || (!inManifest && !inImage)) return [];
    return [
      {
        by: inManifest ? 'manifest' : 'title',
        subject: moved.name,
        ...(moved.from === undefined ? {} : { from: moved.from }),
        to: moved.to,
      },
    ];
  },
} as const satisfies AttentionFinder;
