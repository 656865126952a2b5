import { displayName } from '../../../src/analyze/tags/spelling.js';

describe('a name in a heading', () => {
  it.each([
    ['jit__compiler', 'JIT compiler'],
    ['_internal', 'Internal'],
    ['router', 'Router'],
    ['mem cache', 'Mem cache'],
    ['lsm', 'LSM'],
    ['zx', 'ZX'],
    ['x', 'X'],
    ['cfgs', 'Cfgs'],
    ['foo', 'Foo'],
    ['rpc server', 'RPC server'],
    ['new rpc', 'New RPC'],
    ['npm', 'npm'],
    ['NPM cache', 'npm cache'],
    ['typescript', 'TypeScript'],
    ['iPhone app', 'iPhone app'],
    ['plugin-vue', 'plugin-vue'],
    ['node.js', 'Node.js'],
    ['ext/web', 'ext/web'],
    ['gfx1250', 'gfx1250'],
  ])('%s is spelled %s', (name, heading) => expect(displayName(name)).toBe(heading));
});
