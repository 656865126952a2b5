import { type PathKind, pathKind, rememberingPathKind } from '../../../src/analyze/paths/index.js';

/** Paths of each kind, by the conventions of common ecosystems, and near misses of other kinds. */
const OF_KIND: Readonly<Record<PathKind, string>> = {
  vendored: `vendor/a.go _vendor/a.go vendored/lib.c web/node_modules/a/index.js third_party/zlib/a.c third-party/a.c
    thirdparty/a.c 3rdparty/a.c extern/a.h externals/a.h Godeps/a.go ios/Pods/a.m Carthage/a.swift static/jquery.min.js
    css/site-min.css gradlew mvnw.cmd gradle/wrapper/gradle-wrapper.properties vendor/tests/a_test.go`,
  generated: `src/__generated__/a.ts generated/a.py proto/gen/a.go autogen/a.h src/__snapshots__/a.test.ts.snap
    tests/snapshots/a.txt goldens/a.txt golden/a.json a.snap a.ambr a.golden a.approved.txt api/a.pb.go a.pb.cc a.pb.h
    a_pb2.py a_pb2_grpc.pyi a_pb.d.ts a.g.dart a.freezed.dart Form.Designer.cs a.js.map routes.gen.ts a.generated.cs
    model_generated.go utils/dummy_torch_objects.py zz_generated.deepcopy.go dist/index.js packages/a/dist/b.mjs
    tests/page.spec.ts-snapshots/a.png`,
  lock: `package-lock.json web/pnpm-lock.yaml yarn.lock bun.lock bun.lockb deno.lock Cargo.lock go.sum poetry.lock uv.lock
    Pipfile.lock Gemfile.lock composer.lock flake.lock mix.lock pubspec.lock Podfile.lock gradle.lockfile Package.resolved
    .terraform.lock.hcl tests/uv.lock`,
  pipeline: `.github/workflows/ci.yml .github/actions/setup/action.yml .github/scripts/a.py .circleci/config.yml
    .buildkite/a.yaml .gitlab-ci.yml .travis.yml Jenkinsfile azure-pipelines.yml cloudbuild.yaml .pre-commit-config.yaml
    .goreleaser.yml renovate.json .github/dependabot.yml .github/release.yml Dockerfile docker/Dockerfile.gpu
    gateway.Dockerfile docker-compose.yml docker-compose.dev.yaml Makefile src/CMakeLists.txt BUILD.bazel a/BUILD
    WORKSPACE Justfile Rakefile meson.build cmake/a.cmake rules.bzl build.gradle build.gradle.kts .cirrus.yml`,
  manifest: `package.json pnpm-workspace.yaml Cargo.toml go.mod go.work pyproject.toml setup.py setup.cfg environment.yml
    Pipfile Gemfile a.gemspec composer.json pom.xml gradle/libs.versions.toml mix.exs pubspec.yaml Podfile Package.swift
    src/App.csproj Directory.Packages.props conanfile.txt vcpkg.json deno.json charts/Chart.yaml .gitmodules
    requirements.txt requirements-dev.txt constraints.txt requirements/base.in tests/package.json`,
  test: `test/a.c tests/a.py src/__tests__/a.ts spec/a_spec.rb e2e/a.ts testing/a.go testdata/a.txt test_data/a.json
    test-utils/a.ts fixtures/a.yml __mocks__/a.js mock/a.go playground/a.ts integration-tests/a.rs unittests/a.cc
    src/it/java/A.java src/test_a.py conftest.py pkg/a_test.go a_spec.rb a.test.ts a.spec.mjs a.cy.js a.stories.tsx
    ATest.java ATests.cs ASpec.scala AIT.java ATestCase.php docs/tests/a.md`,
  docs: `README.md docs/index.html doc/api.py docs/conf.py guide.mdx a.rst a.adoc paper.tex notebook.ipynb CHANGELOG
    LICENSE LICENSE.txt CONTRIBUTING.md COPYING CITATION.cff Documentation/a.txt javadoc/a.html docs/it/index.html
    website/it/guide.md`,
  source: `src/a.ts a.js lib/a.py a.go a.rs a.java a.kt a.c a.h a.cpp a.cu a.rb a.php a.swift a.cs a.scala a.sh a.sql.py
    types.d.ts App.vue a.svelte a.tf schema.graphql service.proto A.TS examples/a.py demo/a.ts samples/a.rs
    src/attest.java pkg/pods/list.go api/contest.py src/latest/a.go app/it/messages.ts src/generator/a.ts
    src/dist/a.ts src/vendoring.py src/distance.js`,
  config: `tsconfig.json a.json5 .eslintrc a.yaml config.yml ruff.toml a.ini a.cfg a.conf a.properties .env .editorconfig
    .gitignore a.xml Info.plist locales/it/messages.json .github/labeler.yml lock.json examples/a.json`,
  other: 'assets/logo.png page.html site.css LICENSE-APACHE .github/CODEOWNERS data.csv a.svg a.patch poetry.lock.txt',
};

describe('the kind of a path', () => {
  it.each(Object.entries(OF_KIND))('is %s', (kind, paths) => {
    const others = paths.split(/\s+/).filter(path => pathKind(path) !== kind);
    expect(others).toEqual([]);
  });

  it.each([
    ['that documents an example', 'examples/a.md', 'docs'],
    ['of an example in the documentation', 'docs/examples/a.py', 'docs'],
    ['in a folder whose name ends with samples', 'docs/my-samples/a.py', 'docs'],
    ['of a sample', 'sample/a.py', 'source'],
    ['of a demo', 'demos/a.py', 'source'],
    ['without a folder or an extension', 'data', 'other'],
    ['with the name of an extension', 'src/py', 'other'],
    ['with an extension in two parts', 'build/a.cmake.in', 'source'],
    ['with an extension similar to md', 'a.mdown', 'other'],
  ])('%s, %s, is %s', (_, path, kind) => expect(pathKind(path)).toBe(kind));
});

it('the cache gives the same kinds', () => {
  const kindOf = rememberingPathKind();
  for (const path of ['src/a.ts', 'README.md', 'src/a.ts']) expect(kindOf(path)).toBe(pathKind(path));
});
