import { digestOf } from '../support/digest.js';
import { file, pullRequest } from '../support/pull-request.js';

type Options = Parameters<typeof digestOf>[1];

/** The modules of a week in which each list of paths is one pull request. */
function modulesOf(paths: readonly string[][], options: Options = {}): string[] {
  const week = paths.map((names, index) => pullRequest({ number: index + 1, files: names.map(name => file(name)) }));
  return digestOf(week, options).statistics.modules.map(({ path }) => path);
}

const numbered = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

describe('a folder is split', () => {
  // It holds `inside` of `all` pull requests.
  it.each([
    [2, 3, false],
    [3, 4, true],
    [4, 20, false],
    [5, 20, true],
  ])('%i of %i pull requests in it: %s', (inside, all, split) => {
    const within = numbered(inside, n => `src/${n % 2 === 0 ? 'api' : 'web'}/a.ts`);
    const beside = numbered(all - inside, n => `beside-${n}/a.ts`);
    const modules = modulesOf([...within, ...beside].map(path => [path]));
    expect(modules.includes('src')).toBe(!split);
    expect(modules.includes('src/api')).toBe(split);
  });

  it('again and again, down to where the week parts', () => {
    const paths = [['src/main/api/a/1.ts'], ['src/main/api/b/2.ts'], ['src/main/api/c/3.ts'], ['src/main/web/4.ts']];
    expect(modulesOf(paths)).toEqual(['src/main/api/a', 'src/main/api/b', 'src/main/api/c', 'src/main/web']);
  });

  it('by what the settings give no name to', () => {
    const named = numbered(4, n => `src/api/${n}.ts`);
    const rest = numbered(2, n => `src/web-${n}/a.ts`);
    expect(
      modulesOf(
        [...named, ...rest].map(path => [path]),
        { modules: { API: ['src/api/**'] } },
      ),
    ).toEqual(['API', 'src']);
  });
});

describe('the table of modules stays readable', () => {
  /** The folder `many` falls into so many, and `few` into three, in three pull requests each, `few` first. */
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

  it('once there are forty, the top and split folders among them, nothing more is split', () => {
    expect(split(modulesOf(week('a', 36, 'b')), 'b')).toBe(true);
    const full = modulesOf(week('a', 37, 'b'));
    expect(split(full, 'a')).toBe(true);
    expect(split(full, 'b')).toBe(false);
  });

  it('the folder of the most pull requests is split first', () => {
    const modules = modulesOf(week('z', 37, 'b', ['z/part-1/a.ts']));
    expect([split(modules, 'z'), split(modules, 'b')]).toEqual([true, false]);
  });

  it('a package is still split where the packages alone are forty', () => {
    const packages = numbered(45, n => `packages/p-${n}`);
    const others = packages.map(path => [`${path}/a.ts`]);
    const inFirst = numbered(20, n => ['in', 'out'].map(name => `packages/p-0/${name}/${n}.ts`));
    const modules = modulesOf([...others, ...inFirst], { manifests: packages.map(path => `${path}/package.json`) });
    expect(modules.slice(0, 2)).toEqual(['packages/p-0/in', 'packages/p-0/out']);
  });
});

describe('a module', () => {
  it('may be a package that lies deep', () => {
    const paths = [['apps/web/server/a.ts'], ['apps/web/page.ts'], ['b/x.ts'], ['c/x.ts']];
    expect(modulesOf(paths, { manifests: ['apps/web/server/package.json'] })).toContain('apps/web/server');
  });

  it('that the settings name by a glob holds folders that begin with a dot', () => {
    expect(modulesOf([['.github/ci.yml'], ['a/b.yml']], { modules: { YAML: ['**/*.yml'] } })).toEqual(['YAML']);
  });

  it.each([
    [['src/a.ts', 'src/b.md'], 'source'],
    [['src/a.json', 'src/b.md'], 'docs'],
    [['src/a.ts', 'src/b.md', 'src/c.md'], 'docs'],
  ])('of %j is of kind %s: the most frequent, and source where it is as frequent', (paths, kind) => {
    const week = [pullRequest({ number: 1, files: paths.map(path => file(path)) })];
    expect(digestOf(week).statistics.modules[0]?.kind).toBe(kind);
  });
});
