import { CODE_EXTENSIONS, DOCUMENTATION } from './linguist.js';
import { extensionsOf } from './names.js';

/** What a changed file is for. */
export const PATH_KINDS = [
  'vendored',
  'generated',
  'lock',
  'pipeline',
  'manifest',
  'test',
  'docs',
  'source',
  'config',
  'other',
] as const;
export type PathKind = (typeof PATH_KINDS)[number];

type Rule = (path: string) => boolean;

const anyOf =
  (...patterns: readonly RegExp[]): Rule =>
  path =>
    patterns.some(pattern => pattern.test(path));

const VENDORED = anyOf(
  /(^|\/)(_?vendor|vendors|vendored|node_modules|bower_components|third[-_]?party|3rd[-_]?party|extern|externals)\//i,
  // Case matters: `pods/` usually contains code about Kubernetes.
  /(^|\/)(Godeps|Pods|Carthage)\//,
  /[.-]min\.(js|css)$/,
  /(^|\/)(gradlew|gradlew\.bat|mvnw|mvnw\.cmd)$|(^|\/)gradle\/wrapper\//,
);

const GENERATED_BY_NAME = anyOf(
  /(^|\/)(__generated__|generated|gen|autogen)\//i,
  /(^|\/)(__snapshots__|snapshots|__image_snapshots__|goldens?)\//i,
  /\.(snap|ambr|golden|approved\.\w+|pb\.go|pb\.cc|pb\.h|g\.dart|freezed\.dart|designer\.cs|js\.map|css\.map)$/i,
  /(_pb2(_grpc)?\.pyi?|_pb\.(js|d\.ts)|_grpc\.pb\.go|\.gen\.\w+|\.generated\.\w+|_generated\.\w+|(?:^|\/)dummy_\w*objects\.py|zz_generated\.\w+\.go)$/i,
  /-snapshots\//,
);

/** In two steps, as one expression would try the end of the path from each `dist` in it. */
const IN_DIST = /(?:^|\/)dist\//;
const BUNDLE = /\.(?:js|cjs|mjs|css)$/;

const GENERATED: Rule = path => GENERATED_BY_NAME(path) || (BUNDLE.test(path) && IN_DIST.test(path));

const LOCK = anyOf(
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|deno\.lock|Cargo\.lock|go\.sum|poetry\.lock|uv\.lock|pdm\.lock|pixi\.lock|Pipfile\.lock|Gemfile\.lock|composer\.lock|flake\.lock|mix\.lock|pubspec\.lock|Podfile\.lock|packages\.lock\.json|gradle\.lockfile|MODULE\.bazel\.lock|\.terraform\.lock\.hcl|Package\.resolved|Chart\.lock)$/i,
);

const PIPELINE = anyOf(
  /^\.github\/(workflows|actions|scripts)\//,
  /^\.(circleci|buildkite|azure-pipelines|woodpecker|tekton|gitlab|teamcity|drone)\//,
  /(^|\/)(\.gitlab-ci\.yml|\.travis\.yml|appveyor\.yml|azure-pipelines\.yml|Jenkinsfile|cloudbuild\.ya?ml|bitbucket-pipelines\.yml|\.pre-commit-config\.yaml|\.goreleaser\.ya?ml|renovate\.json5?|\.cirrus\.ya?ml)$/i,
  /^\.github\/(dependabot|release|renovate)\.\w+$/,
  /(^|\/)(Dockerfile|Containerfile|docker-bake\.hcl|docker-compose[\w.-]*\.ya?ml)$|(^|\/)(Dockerfile\.[\w.-]+|[\w.-]+\.[Dd]ockerfile)$/,
  /(^|\/)(Makefile|GNUmakefile|CMakeLists\.txt|BUILD|BUILD\.bazel|WORKSPACE|MODULE\.bazel|Justfile|justfile|Taskfile\.yml|Rakefile|meson\.build)$|\.(cmake|mk|bzl|gradle|gradle\.kts)$/,
);

const MANIFEST = anyOf(
  /(^|\/)(package\.json|pnpm-workspace\.yaml|Cargo\.toml|go\.mod|go\.work|pyproject\.toml|setup\.(py|cfg)|environment\.ya?ml|conda\.ya?ml|Pipfile|Gemfile|[\w.-]+\.gemspec|composer\.json|pom\.xml|libs\.versions\.toml|mix\.exs|pubspec\.yaml|Podfile|Package\.swift|Directory\.Packages\.props|packages\.config|[\w.-]+\.(cs|fs|vb)proj|conanfile\.(txt|py)|vcpkg\.json|deno\.jsonc?|Chart\.yaml|\.gitmodules)$/i,
  /(^|\/)(requirements|constraints)[\w.-]*\.(txt|in)$|(^|\/)requirements\/[\w.-]+\.(txt|in)$/i,
);

const TEST = anyOf(
  /(^|\/)(tests?|__tests__|specs?|e2e|testing|testdata|test[-_]data|test[-_]utils?|fixtures?|__fixtures__|__mocks__|mocks?|playground|integration[-_]tests?|unit[-_]?tests?)\//i,
  // Maven's folder of integration tests. `it/` alone is usually a translation into Italian.
  /(^|\/)src\/it\//,
  /(^|\/)(test_[^/]+|conftest)\.pyi?$|_(test|tests|spec)\.\w+$|\.(test|tests|spec|e2e|cy|stories)\.[cm]?[jt]sx?$/,
  /(Tests?|Spec|IT|TestCase)\.(java|kt|kts|scala|groovy|cs|swift|php)$/,
);

const DOCS: Rule = path =>
  /\.(md|mdx|markdown|rst|adoc|asciidoc|tex|ipynb)$/i.test(path) ||
  (DOCUMENTATION.some(pattern => pattern.test(path)) && !/^(examples|demos?|samples?)\//i.test(path));

const SOURCE: Rule = path => extensionsOf(path).some(extension => CODE_EXTENSIONS.has(extension));

const CONFIG = anyOf(
  /\.(json5?|jsonc|ya?ml|toml|ini|cfg|conf|properties|env|editorconfig|xml|plist)$/i,
  /(^|\/)\.[\w.-]+$/,
);

/** The first rule that matches decides: a lock file in a vendored folder is vendored, a test in TypeScript is a test. */
const RULES: readonly (readonly [PathKind, Rule])[] = [
  ['vendored', VENDORED],
  ['generated', GENERATED],
  ['lock', LOCK],
  ['pipeline', PIPELINE],
  ['manifest', MANIFEST],
  ['test', TEST],
  ['docs', DOCS],
  ['source', SOURCE],
  ['config', CONFIG],
];

/** The kind of a file, by the conventions of common ecosystems. */
export function pathKind(path: string): PathKind {
  return RULES.find(([, matches]) => matches(path))?.[0] ?? 'other';
}

export type KindOf = (path: string) => PathKind;

/** `pathKind` with a cache: a history has the same paths many times. */
export function rememberingPathKind(): KindOf {
  const known = new Map<string, PathKind>();
  return path => {
    const kind = known.get(path) ?? pathKind(path);
    known.set(path, kind);
    return kind;
  };
}
