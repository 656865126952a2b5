import { findModules } from '../../../src/analyze/paths/modules.js';
import { byPullRequests } from '../../../src/domain/order.js';
import { digestOf, entryOf } from '../../support/digest.js';
import { file, pullRequest } from '../../support/pull-request.js';

interface Options {
  modules?: Record<string, string[]>;
  manifests?: string[];
}

/** A period in which each list of paths is one pull request. */
function weekOf(paths: readonly string[][]) {
  return paths.map((names, index) => pullRequest({ number: index + 1, files: names.map(name => file(name, 2, 1)) }));
}

/** The modules with the numbers of their pull requests, those with the most first. */
function rowsOf(paths: readonly string[][], { modules = {}, manifests }: Options) {
  const week = weekOf(paths);
  const moduleOf = findModules(week, modules, manifests);
  const rows = new Map<string, Set<number>>();
  for (const { number, files } of week) {
    for (const module of files.map(({ path }) => moduleOf(path)))
      rows.set(module, (rows.get(module) ?? new Set<number>()).add(number));
  }
  return [...rows]
    .map(([path, numbers]) => ({ path, pullRequests: [...numbers] }))
    .sort(byPullRequests(({ path }) => path));
}

function modulesOf(paths: readonly string[][], options: Options = {}): string[] {
  return rowsOf(paths, options).map(({ path, pullRequests }) => `${path}: ${pullRequests.join(' ')}`);
}

/** The modules without numbers. */
function namesOf(paths: readonly string[][], options: Options = {}): string[] {
  return rowsOf(paths, options).map(({ path }) => path);
}

const FOUR_APIS = [['src/api/a.ts'], ['src/api/b.ts'], ['src/web/c.ts'], ['src/web/d.ts']];

describe('modules', () => {
  it('are the top folders', () => {
    expect(modulesOf([['api/a.ts'], ['web/b.ts'], ['web/c.ts']])).toEqual(['web: 2 3', 'api: 1']);
  });

  it('are smaller if a folder has most of the pull requests', () => {
    expect(modulesOf(FOUR_APIS)).toEqual(['src/api: 1 2', 'src/web: 3 4']);
  });

  it('include a split folder for the files directly in it', () => {
    expect(modulesOf([...FOUR_APIS, ['src/main.ts']])).toEqual(['src/api: 1 2', 'src/web: 3 4', 'src: 5']);
  });

  it('are not smaller if a folder has few of the pull requests', () => {
    const rest = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(name => [`${name}/x.ts`]);
    expect(modulesOf([['a/one/x.ts'], ['a/two/x.ts'], ...rest])[0]).toBe('a: 1 2');
  });

  it('include the top level for files outside all folders', () => {
    expect(modulesOf([['README.md', 'package.json'], ['src/a.ts']])).toEqual(['.: 1', 'src: 2']);
  });

  it('are listed in the entry of a pull request, in order of name', () => {
    expect(entryOf(digestOf(weekOf([['web/b.ts', 'api/a.ts', 'x.ts']])), 1).modules).toEqual(['.', 'api', 'web']);
  });

  it('have the names of the settings, and the first match decides', () => {
    const modules = { 'The API': ['src/api/**', 'proto/*.proto'], Everything: ['src/**'] };
    expect(modulesOf([...FOUR_APIS, ['proto/x.proto'], ['docs/y.md']], { modules })).toEqual([
      'The API: 1 2 5',
      'Everything: 3 4',
      'docs: 6',
    ]);
  });

  it('with names of the settings may contain files in folders that start with a dot', () => {
    expect(modulesOf([['.github/workflows/ci.yml']], { modules: { CI: ['.github/**'] } })).toEqual(['CI: 1']);
  });
});

describe('the packages of a repository', () => {
  const WORKSPACE = ['package.json', 'packages/api/package.json', 'packages/web/package.json'];
  const rest = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(name => [`docs-${name}/x.md`]);

  it('are modules, even if they have few pull requests, and so are the folders next to them', () => {
    const paths = [
      ['packages/api/src/a.ts'],
      ['packages/web/src/b.ts', 'packages/notes.md'],
      ['packages/assets/c.svg'],
    ];
    expect(modulesOf([...paths, ...rest], { manifests: WORKSPACE }).slice(-4)).toEqual([
      'packages: 2',
      'packages/api: 1',
      'packages/assets: 3',
      'packages/web: 2',
    ]);
  });

  it('are found by the manifests of any ecosystem, the innermost first', () => {
    const manifests = ['crates/core/Cargo.toml', 'crates/core/macros/Cargo.toml', 'go/worker/go.mod', 'web/pom.xml'];
    const paths = [['crates/core/a.rs'], ['crates/core/macros/b.rs'], ['go/worker/c.go'], ['web/D.java'], ['go/e.go']];
    expect(modulesOf([...paths, ...rest], { manifests }).filter(one => !one.startsWith('docs'))).toEqual([
      'crates/core: 1',
      'crates/core/macros: 2',
      'go: 5',
      'go/worker: 3',
      'web: 4',
    ]);
  });

  it('are split if they have most of the pull requests', () => {
    const paths = [['packages/api/in/a.ts'], ['packages/api/in/b.ts'], ['packages/api/out/c.ts']];
    expect(modulesOf(paths, { manifests: WORKSPACE })).toEqual(['packages/api/in: 1 2', 'packages/api/out: 3']);
  });

  it('are not examples, tests, templates or vendored code', () => {
    const manifests = ['examples', 'tests', 'make/template-vue', 'vendor'].map(path => `${path}/one/package.json`);
    const paths = [['examples/one/a.ts'], ['tests/one/b.ts'], ['make/template-vue/one/c.ts'], ['vendor/one/d.ts']];
    expect(modulesOf([...paths, ...rest], { manifests }).filter(one => !one.startsWith('docs'))).toEqual([
      'examples: 1',
      'make: 3',
      'tests: 2',
      'vendor: 4',
    ]);
  });

  it('are unknown if the only manifest is at the top', () => {
    expect(modulesOf(FOUR_APIS, { manifests: ['package.json'] })).toEqual(modulesOf(FOUR_APIS));
  });

  it('are replaced by the modules that the settings name', () => {
    const paths = [['packages/api/a.ts'], ['packages/web/b.ts']];
    expect(modulesOf(paths, { manifests: WORKSPACE, modules: { API: ['packages/api/**'] } })).toEqual([
      'API: 1',
      'packages/web: 2',
    ]);
  });
});

const numbered = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

describe('a folder', () => {
  it.each([
    [2, 3, false],
    [3, 4, true],
    [4, 20, false],
    [5, 20, true],
  ])('with %i of %i pull requests is split: %s', (inside, all, split) => {
    const within = numbered(inside, n => `src/${n % 2 === 0 ? 'api' : 'web'}/a.ts`);
    const beside = numbered(all - inside, n => `beside-${n}/a.ts`);
    const modules = namesOf([...within, ...beside].map(path => [path]));
    expect(modules.includes('src')).toBe(!split);
    expect(modules.includes('src/api')).toBe(split);
  });

  it('is split again until no part has too many pull requests', () => {
    const paths = [['src/main/api/a/1.ts'], ['src/main/api/b/2.ts'], ['src/main/api/c/3.ts'], ['src/main/web/4.ts']];
    expect(namesOf(paths)).toEqual(['src/main/api/a', 'src/main/api/b', 'src/main/api/c', 'src/main/web']);
  });

  it('is split by the files that are in no module of the settings', () => {
    const named = numbered(4, n => `src/api/${n}.ts`);
    const rest = numbered(2, n => `src/web-${n}/a.ts`);
    expect(
      namesOf(
        [...named, ...rest].map(path => [path]),
        { modules: { API: ['src/api/**'] } },
      ),
    ).toEqual(['API', 'src']);
  });
});

describe('the number of modules is limited', () => {
  /** `many` has `count` folders and `few` has three. Three pull requests change each, those of `few` first. */
  const week = (many: string, count: number, few: string, extra: string[] = []) => {
    const wide = numbered(count, n => `${many}/part-${n}/a.ts`);
    const paths = [0, 1, 2].map(n => [`${few}/part-${n}/a.ts`]);
    return [
      ...paths,
      [...wide, `${many}/a.ts`],
      [`${many}/part-0/a.ts`],
      [`${many}/part-0/a.ts`],
      ...extra.map(p => [p]),
    ];
  };
  const split = (modules: readonly string[], path: string) => modules.some(module => module.startsWith(`${path}/`));

  it('no folder is split if there are forty modules, including the top level and split folders', () => {
    expect(split(namesOf(week('a', 36, 'b')), 'b')).toBe(true);
    const full = namesOf(week('a', 37, 'b'));
    expect(split(full, 'a')).toBe(true);
    expect(split(full, 'b')).toBe(false);
  });

  it('the folder with the most pull requests is split first', () => {
    const modules = namesOf(week('z', 37, 'b', ['z/part-1/a.ts']));
    expect([split(modules, 'z'), split(modules, 'b')]).toEqual([true, false]);
  });

  it('a package can be split even if there are more than forty packages', () => {
    const packages = numbered(45, n => `packages/p-${n}`);
    const others = packages.map(path => [`${path}/a.ts`]);
    const inFirst = numbered(20, n => ['in', 'out'].map(name => `packages/p-0/${name}/${n}.ts`));
    const modules = namesOf([...others, ...inFirst], { manifests: packages.map(path => `${path}/package.json`) });
    expect(modules.slice(0, 2)).toEqual(['packages/p-0/in', 'packages/p-0/out']);
  });
});

describe('a module', () => {
  it('may be a package at any depth', () => {
    const paths = [['apps/web/server/a.ts'], ['apps/web/page.ts'], ['b/x.ts'], ['c/x.ts']];
    expect(namesOf(paths, { manifests: ['apps/web/server/package.json'] })).toContain('apps/web/server');
  });

  it('with a glob of the settings may contain folders that start with a dot', () => {
    expect(namesOf([['.github/ci.yml'], ['a/b.yml']], { modules: { YAML: ['**/*.yml'] } })).toEqual(['YAML']);
  });
});
