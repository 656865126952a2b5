import { FACTORS } from '../../../src/analyze/importance/index.js';
import type { FactorId } from '../../../src/domain/factors.js';
import { change, context } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

function value(id: FactorId, ...paths: readonly string[]): number {
  const own = change({ files: paths.map(path => file(path, 9)) });
  return FACTORS.find(factor => factor.id === id)?.observe(own, context([own]))?.value ?? 0;
}

describe('a path is', () => {
  it.each<[FactorId, string]>([
    ...[
      'pkg/__init__.py',
      'pkg/__init__.pyi',
      'src/index.ts',
      'src/index.mjs',
      'index.jsx',
      'src/lib.rs',
      'src/store/mod.rs',
      'src/main.rs',
      'cmd/main.go',
      'src/api/users.ts',
      'src/api.ts',
      'src/apis/users.ts',
      'src/public/users.ts',
      'src/type/users.ts',
      'src/types.ts',
      'include/store.cc',
      'src/store.d.ts',
      'src/store.d.mts',
      'store.proto',
      'store.graphql',
      'store.thrift',
      'store.h',
      'store.hpp',
      'store.hh',
    ].map((path): [FactorId, string] => ['interface', path]),
    ...[
      'src/config.ts',
      'src/configs/a.ts',
      'configuration.rs',
      'src/settings.py',
      'setting/a.py',
      'src/options.ts',
      'option_parser.py',
      'server_args.py',
      'src/arguments.ts',
      'src/cli.ts',
      'crates/uv-cli/src/a.rs',
      'feature-flags.go',
      'src/envs.py',
      'src/environ.py',
      'src/params.py',
      'app.schema.json',
      'schema.yml',
      'config-schema.yaml',
    ].map((path): [FactorId, string] => ['settings', path]),
  ])('of %s: %s', (id, path) => expect(value(id, path)).toBe(1));

  it.each<[FactorId, string]>([
    ...['src/indexes.ts', 'src/domain.rs', 'src/remod.rs', 'src/apiary/a.ts', 'src/prototypes/a.ts', 'src/a.hs'].map(
      (path): [FactorId, string] => ['interface', path],
    ),
    ...['src/client.ts', 'src/reconfigure.ts', 'src/argsort.py', 'app.json', 'schema.ts', 'schemas.json'].map(
      (path): [FactorId, string] => ['settings', path],
    ),
  ])('not of %s: %s', (id, path) => expect(value(id, path)).toBe(0));

  it.each([
    'CHANGELOG.md',
    'CHANGES.rst',
    'docs/changes.md',
    'HISTORY.md',
    'NEWS.md',
    'LICENSE.md',
    'licence.txt',
    'COPYING.md',
  ])('no guide: %s', path => expect(value('documented', 'src/a.ts', path)).toBe(0));
  it.each(['README.md', 'docs/exchange.md', 'docs/renewals.md', 'docs/guide.rst'])('a guide: %s', path =>
    expect(value('documented', 'src/a.ts', path)).toBe(1),
  );
});
