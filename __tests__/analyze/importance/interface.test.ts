import { publicInterface } from '../../../src/analyze/importance/interface.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const observe = (...paths: string[]) => publicInterface.observe(change({ files: paths.map(path => file(path)) }));

describe('the interface factor', () => {
  it('shows the files of the interface', () => {
    expect(observe('src/a.ts', 'src/index.ts', 'include/a.h')).toEqual({
      value: 1,
      evidence: { paths: ['include/a.h', 'src/index.ts'], counts: { interfaces: 2, files: 3 } },
    });
  });

  it.each([
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
  ])('sees %s', path => expect(observe(path)?.value).toBe(1));

  it.each([
    'src/indexes.ts',
    'src/domain.rs',
    'src/remod.rs',
    'src/apiary/a.ts',
    'src/prototypes/a.ts',
    'src/a.hs',
    'docs/api.md',
  ])('does not see %s', path => expect(observe(path)).toBeNull());
});
