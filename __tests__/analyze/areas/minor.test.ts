import { minorKindOf } from '../../../src/analyze/areas/minor.js';
import { change } from '../../support/change.js';
import { bot, file } from '../../support/pull-request.js';

const kindOf = (title: string, paths: readonly string[], isImportant = false) =>
  minorKindOf(change({ title, files: paths.map(path => file(path, 20)) }), isImportant);

describe('a minor change', () => {
  it.each([
    ['docs: explain the door', ['docs/a.md'], 'docs'],
    ['Fix a typo in the comments', ['src/a.ts'], 'docs'],
    ['Fix a flaky door', ['tests/a.test.ts'], 'test'],
    ['Fix a door in a test', ['tests/a.test.ts', 'configs/a.json'], 'test'],
    ['[Fix] Handle tags of nightlies', ['.github/workflows/a.yml'], 'pipeline'],
    ['Measure doors', ['scripts/ci/a.py'], 'pipeline'],
    ['Add an example of a door', ['examples/door.ts', 'assets/door.wgsl'], 'docs'],
    ['refactor: move the door', ['src/a.ts'], 'refactor'],
    ['Bump left-pad from 1.2.0 to 1.3.0', ['package.json', 'package-lock.json'], 'dependencies'],
    ['Release v2.0.0', ['package.json'], 'release'],
    ['chore: sweep', ['src/a.ts'], 'chore'],
    ['Compare doors', ['benchmarks/a.py'], 'test'],
    ['Sort names', ['tools/a.ts'], 'chore'],
  ])('%s, in %j, is %s', (title, paths, kind) => {
    expect(kindOf(title, paths)).toBe(kind);
  });

  it.each([
    ['fix: mend the door', ['src/a.ts']],
    ['perf: open faster', ['src/a.ts', 'tests/a.test.ts']],
    ['Open the door', ['src/a.ts', 'docs/a.md']],
    ['[Door] Refactor hinges and fix a hang', ['src/a.ts']],
    ['refactor!: move the door', ['src/a.ts']],
    ['Add an example of a door', ['src/a.ts', 'examples/door.ts']],
    ['Tune the doors', ['configs/a.json']],
    [
      'feat: a hinge for the door',
      ['charts/hinge.yaml', 'charts/values.yaml', 'charts/README.md', 'charts/tests/hinge_test.yaml'],
    ],
    ['Accelerate hashing on aarch64', ['crates/a/Cargo.toml']],
  ])('%s, in %j, is a change of the product instead', (title, paths) => {
    expect(kindOf(title, paths)).toBeNull();
  });

  it('is no refactoring that is among the most important of its week, unless nothing is shipped', () => {
    expect(kindOf('refactor: move the door', ['src/a.ts'], true)).toBeNull();
    expect(kindOf('refactor: move the door', ['tests/a.test.ts'], true)).toBe('test');
  });

  it('is a bump by a bot, whatever its title says', () => {
    const files = [file('Cargo.toml')];
    expect(minorKindOf(change({ title: 'Accelerate', author: bot('renovate'), files }), false)).toBe('dependencies');
  });

  it('is what its kind says where no files are known', () => {
    expect(minorKindOf(change({ title: 'docs: explain', files: [] }), false)).toBe('docs');
    expect(minorKindOf(change({ title: 'fix: mend', files: [] }), false)).toBeNull();
  });
});
