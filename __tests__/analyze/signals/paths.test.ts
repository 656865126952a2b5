import type { SignalId } from '../../../src/analyze/signals/index.js';
import { person, review } from '../../support/pull-request.js';
import { files, level } from './support.js';

const reviews = [review(person('bo'), 'Mon 13:00')];

/** A signal that is about paths, what is said of a change that it is looked for in, and lines enough to be seen. */
const TITLES: Partial<Record<SignalId, string>> = {
  dependency: 'Bump tokio to 1.3.1',
  'public-interface': 'Export the store',
};

function tells(id: SignalId, path: string): boolean {
  return level(id, { title: TITLES[id] ?? 'Keep answers', reviews, files: files(`${path} +40`) }) !== null;
}

const words = (text: string) => text.trim().split(/\s+/);

describe.each<[SignalId, string, string]>([
  [
    'untested',
    `src/a.ts a.py lib/benchmarking.py src/utils/a.ts src/template.ts perfect/a.go toolsmith/a.go examples.ts`,
    `scripts/a.py script/a.py tools/a.ts tool/a.ts tooling/a.ts utils/a.py ci/a.py dev/a.py hack/a.go build/a.ts
     contrib/a.py recipes/a.py agents/a.py website/a.ts site/a.ts .claude/a.py
     src/benchmarks/a.py src/uv-bench/a.py src/perf/a.ts src/example/a.ts src/demos/a.ts src/samples/a.ts src/tutorial/a.py
     src/templates/a.py create/template-vue/a.ts src/scripts/a.ts src/testing/a.ts src/dev/a.ts
     src/bench_a.py src/benchmark_a.py src/vite.config.ts src/table.inc src/install.sh src/install.ps1 src/main.tf
     src/a.rs src/a.zig src/a.d.ts src/a.pyi`,
  ],
  [
    'security-sensitive',
    `src/auth/a.ts src/OAuth2Client.ts src/signin.ts src/user_password.py src/keyring.rs src/netrc.rs src/Secrets.kt
     src/crypto.rs src/decryption.go src/ssl.c src/x509.go src/certs/a.go src/csrf.py src/csp.ts src/sandboxed.py src/rbac.go
     src/unpickle.py src/sanitizer.ts scripts/rotate_credentials.py tools/auth.ts`,
    `src/author.ts src/authority.ts src/tokenizer.py src/passwordless.ts src/secretary.ts src/cipherish.go src/corset.ts
     src/codesandbox/a.ts src/code_sandbox.py tools/auth/format.ts examples/auth.ts src/auth/a.test.ts benchmarks/tls.py
     src/templates/auth.ts tests/auth.py`,
  ],
  [
    'public-interface',
    `a.proto a.thrift a.graphql a.graphqls a.avsc a.wit a.smithy a.tsp a.pyi a.d.ts types/a.d.cts pkg/types/a.d.mts
     openapi.yaml docs-site/swagger-v2.json api/openapi.yml app.schema.json srt/server_args.py vllm/engine_args.py
     x/arg_utils.py cli_args.py uv-cli/src/lib.rs
     include/a.h core/include/a.hpp include/x/a.cuh public-api/a.ts src/public_api/a.ts src/apis/v1/a.go src/api/a.py
     index.ts src/index.mjs packages/vite/src/public.ts packages/a/api.js lib.rs src/lib.rs src/pkg/__init__.py
     python/pkg/__init__.py pkg/__init__.py`,
    `src/a.d.ts pkg/src/a.d.ts a.json swagger.md schema.json args.py cli/src/main.rs include/detail/a.h include/x/internal/a.h
     a/b/include/a.h src/apiary/a.ts src/deep/index.ts packages/vite/src/node/index.ts crates/a/src/lib.rs
     src/pkg/deep/__init__.py tests/a.proto`,
  ],
  [
    'migration',
    `app/migrations/1.py migration/1.sql x/alembic/versions/7.py db/flyway/a.sql liquibase/a.xml changelog/db/1.yaml
     db/schema.rb db/structure.sql db/migrate/1.rb prisma/schema.prisma my-schema.v2.sql V1.2__mail.sql x/V7__a-b.sql`,
    `docs/migrations/1.md tests/migrations/1.py migrations/readme.txt src/migrate.ts src/immigration/1.py queries.sql
     changelog/1.yaml schema.rb vendor/migrations/1.sql V_a.sql`,
  ],
  [
    'pipeline',
    `.github/workflows/ci.yml .github/actions/a/action.yml .gitlab-ci.yml Dockerfile x/Makefile CMakeLists.txt a.bzl`,
    `src/ci.ts .github/CODEOWNERS docs/Docker.md`,
  ],
  [
    'dependency',
    `Cargo.toml Cargo.lock go.mod requirements.txt x/package.json latest/package.json`,
    `tests/package.json e2e/package.json playground/a/package.json examples/a/Cargo.toml x-docs/package.json
     test/fixtures/Cargo.toml bench/Cargo.toml benchmarks/a/go.mod demo/package.json samples/package.json
     packages/create/template-vue/package.json templates/package.json website/package.json scripts/package.json`,
  ],
])('%s is told of', (id, yes, no) => {
  it.each(words(yes))('%s', path => expect(tells(id, path)).toBe(true));
  it.each(words(no))('and not of %s', path => expect(tells(id, path)).toBe(false));
});

describe('what releases', () => {
  const severity = (path: string) => level('pipeline', { files: files(`${path} +40`) });
  it.each(
    words('.github/workflows/release.yml .github/workflows/pre-publish-npm.yml .circleci/deploy.yml .goreleaser.yml'),
  )('weighs more: %s', path => expect(severity(path)).toBe('medium'));
  it.each(words('.github/workflows/ci.yml .github/workflows/release-test.yml .github/workflows/deploy_tests.yml'))(
    'and not %s',
    path => expect(severity(path)).toBe('low'),
  );
});

describe('a requirements file tells of a dependency by itself', () => {
  const told = (path: string) => level('dependency', { title: 'Support audio', files: files(`${path} +1`) }) !== null;
  it.each(words('requirements.txt requirements/dev.txt constraints.in go.mod .gitmodules gradle/libs.versions.toml'))(
    '%s',
    path => expect(told(path)).toBe(true),
  );
  it.each(words('Cargo.toml package.json pyproject.toml examples/requirements.txt'))('and not %s', path =>
    expect(told(path)).toBe(false),
  );
});

describe('a test that went', () => {
  const told = (path: string) => level('tests-reduced', { files: files(`${path} -40`) }) !== null;
  it.each(words('tests/a.test.ts test_a.py src/a_test.go'))('%s', path => expect(told(path)).toBe(true));
  it.each(
    words(`tests/testdata/a.py tests/test-data/a.py tests/fixtures/a.ts __tests__/__fixtures__/a.ts playground/a/a.ts
      tests/assets/a.js tests/mocks/a.ts src/__mocks__/a.ts tests/a.json tests/a.txt`),
  )('is none where it is data: %s', path => expect(told(path)).toBe(false));
});

describe('an entry into a list', () => {
  const history = (path: string) => ({ days: 90, churn: new Map([[path, { changes: 20, authors: 2 }]]) });
  const hot = (path: string) => level('hotspot', { files: files(`${path} +9`) }, { history: history(path) }) !== null;
  it.each(words('pkg/__init__.py src/index.ts src/index.mjs index.jsx src/x/mod.rs src/lib.rs'))(
    'makes no hotspot of %s',
    path => expect(hot(path)).toBe(false),
  );
  it.each(words('src/main.rs src/model.rs src/reindex.ts src/index.py'))('is none in %s', path =>
    expect(hot(path)).toBe(true),
  );
});
