import { publicInterface } from '../../../src/analyze/signals/public-interface.js';
import { change } from '../../support/change.js';
import { COSMETIC, files, found, itReportsAllExcept, paths, REVERTS, severity } from './support.js';

const level = (changed: string, title = 'Keep answers') => severity(publicInterface, { title, files: files(changed) });

describe('public-interface', () => {
  it.each([
    'proto/store.proto',
    'types/index.d.ts',
    'pkg/store.pyi',
    'openapi.yaml',
    'config.schema.json',
    'srt/server_args.py',
  ])('reports %s', path => {
    expect(found(publicInterface, change({ title: 'Support retries', files: files(`${path} +4 -2`) }))).toEqual({
      severity: 'medium',
      evidence: { paths: [path], counts: { files: 1, lines: 6, deleted: 2 } },
    });
  });

  it('has low severity if lines were only added', () => {
    expect(level('store.proto +9')).toBe('low');
    expect(level('a.proto +2')).toBe('low');
    expect(level('a.proto +1 -1')).toBe('medium');
  });

  it('has high severity if the file was removed', () => expect(level('store.proto removed +4 -2')).toBe('high'));
  it('has high severity if the file was renamed', () => expect(level('a.proto renamed')).toBe('high'));
  it('has high severity for a breaking change', () => {
    expect(level('store.proto +4 -2', 'feat!: other ids')).toBe('high');
  });
  it('ignores a file without changed lines', () => expect(level('a.proto')).toBeNull());

  it.each([
    'packages/vite/src/index.ts',
    'include/store/store.h',
    'src/api/users.py',
    'src/lib.rs',
    'store/__init__.py',
  ])('reports the entry point %s only if the title is about the interface', path => {
    expect(level(`${path} +4 -2`, 'Export the store')).toBe('medium');
    expect(level(`${path} +4 -2`, 'Fix a crash in the store')).toBeNull();
  });

  it('reports an entry point in a breaking change', () => {
    expect(level('src/lib.rs +4', 'feat!: other ids')).toBe('high');
  });

  it('reports an entry point that was removed', () => {
    expect(level('src/lib.rs removed -9, a.proto +1')).toBe('high');
    expect(level('src/lib.rs -9')).toBeNull();
  });

  it('reports an entry point that was renamed', () => {
    expect(level('src/lib.rs renamed, a.proto +1')).toBe('high');
    expect(level('src/lib.rs +1, a.proto +1')).toBe('low');
  });

  it.each(['src/protocol.d.ts', 'tests/store.proto', 'src/gen/store.pyi', 'src/store.ts', 'include/detail/store.h'])(
    'ignores %s',
    path => expect(level(`${path} +4 -2`, 'Export the store')).toBeNull(),
  );

  it.each(
    paths(`
      a.proto a.thrift a.graphql a.graphqls a.avsc a.wit a.smithy a.tsp a.pyi a.d.ts types/a.d.cts pkg/types/a.d.mts
      openapi.yaml docs-site/swagger-v2.json api/openapi.yml app.schema.json srt/server_args.py vllm/engine_args.py
      x/arg_utils.py cli_args.py uv-cli/src/lib.rs
      include/a.h core/include/a.hpp include/x/a.cuh public-api/a.ts src/public_api/a.ts src/apis/v1/a.go src/api/a.py
      index.ts src/index.mjs packages/vite/src/public.ts packages/a/api.js lib.rs src/lib.rs src/pkg/__init__.py
      python/pkg/__init__.py pkg/__init__.py`),
  )('reports the path %s', path => expect(level(`${path} +40`, 'Export the store')).toBe('low'));

  it.each(
    paths(`
      src/a.d.ts pkg/src/a.d.ts a.json swagger.md schema.json args.py cli/src/main.rs include/detail/a.h
      include/x/internal/a.h a/b/include/a.h src/apiary/a.ts src/deep/index.ts packages/vite/src/node/index.ts
      crates/a/src/lib.rs src/pkg/deep/__init__.py tests/a.proto`),
  )('ignores the path %s', path => expect(level(`${path} +40`, 'Export the store')).toBeNull());

  it('ignores the title "Fix a typo"', () => expect(level('types/index.d.ts +4 -2', 'Fix a typo')).toBeNull());

  itReportsAllExcept([...REVERTS, ...COSMETIC], publicInterface, { title: 'Keep answers', files: files('a.proto +9') });
});
