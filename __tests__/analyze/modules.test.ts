import { digestOf, entryOf } from '../support/digest.js';
import { file, pullRequest } from '../support/pull-request.js';

type Options = Parameters<typeof digestOf>[1];

/** A week in which each list of paths is one pull request. */
function week(paths: readonly string[][], options: Options = {}) {
  return digestOf(
    paths.map((names, index) => pullRequest({ number: index + 1, files: names.map(name => file(name, 2, 1)) })),
    options,
  );
}

function modulesOf(paths: readonly string[][], options: Options = {}): string[] {
  return week(paths, options).statistics.modules.map(({ path, pullRequests }) => `${path}: ${pullRequests.join(' ')}`);
}

const FOUR_APIS = [['src/api/a.ts'], ['src/api/b.ts'], ['src/web/c.ts'], ['src/web/d.ts']];

describe('modules', () => {
  it('are the folders of a week that touches several', () => {
    expect(modulesOf([['api/a.ts'], ['web/b.ts'], ['web/c.ts']])).toEqual(['web: 2 3', 'api: 1']);
  });

  it('split a folder in which most of the week lies', () => {
    expect(modulesOf(FOUR_APIS)).toEqual(['src/api: 1 2', 'src/web: 3 4']);
  });

  it('keep a split folder for the files that lie directly in it', () => {
    expect(modulesOf([...FOUR_APIS, ['src/main.ts']])).toEqual(['src/api: 1 2', 'src/web: 3 4', 'src: 5']);
  });

  it('leave a folder whole in which little of the week lies', () => {
    const rest = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(name => [`${name}/x.ts`]);
    expect(modulesOf([['a/one/x.ts'], ['a/two/x.ts'], ...rest])[0]).toBe('a: 1 2');
  });

  it('have the files of no folder as the top level', () => {
    expect(modulesOf([['README.md', 'package.json'], ['src/a.ts']])).toEqual(['.: 1', 'src: 2']);
  });

  it('count a pull request once and each path once, with all lines', () => {
    const { modules } = week([['api/a.ts', 'api/b.ts'], ['api/a.ts'], ['web/c.ts']]).statistics;
    expect(modules).toEqual([
      { path: 'api', kind: 'source', pullRequests: [1, 2], files: 2, additions: 6, deletions: 3 },
      { path: 'web', kind: 'source', pullRequests: [3], files: 1, additions: 2, deletions: 1 },
    ]);
  });

  it('stand with each pull request', () => {
    expect(entryOf(week([['web/b.ts', 'api/a.ts', 'x.ts']]), 1).modules).toEqual(['.', 'api', 'web']);
  });

  it('are those that the settings name, the first that matches', () => {
    const modules = { 'The API': ['src/api/**', 'proto/*.proto'], Everything: ['src/**'] };
    expect(modulesOf([...FOUR_APIS, ['proto/x.proto'], ['docs/y.md']], { modules })).toEqual([
      'The API: 1 2 5',
      'Everything: 3 4',
      'docs: 6',
    ]);
  });

  it('named by the settings hold files that begin with a dot, too', () => {
    expect(modulesOf([['.github/workflows/ci.yml']], { modules: { CI: ['.github/**'] } })).toEqual(['CI: 1']);
  });
});

describe('the packages of a repository', () => {
  const WORKSPACE = ['package.json', 'packages/api/package.json', 'packages/web/package.json'];
  const rest = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(name => [`docs-${name}/x.md`]);

  it('are modules, however little of the week lies in them, and the folders beside them too', () => {
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

  it('are told by the manifests of any ecosystem, the innermost first', () => {
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

  it('are split where most of the week lies', () => {
    const paths = [['packages/api/in/a.ts'], ['packages/api/in/b.ts'], ['packages/api/out/c.ts']];
    expect(modulesOf(paths, { manifests: WORKSPACE })).toEqual(['packages/api/in: 1 2', 'packages/api/out: 3']);
  });

  it('are no examples, tests, templates or vendored code', () => {
    const manifests = ['examples', 'tests', 'make/template-vue', 'vendor'].map(path => `${path}/one/package.json`);
    const paths = [['examples/one/a.ts'], ['tests/one/b.ts'], ['make/template-vue/one/c.ts'], ['vendor/one/d.ts']];
    expect(modulesOf([...paths, ...rest], { manifests }).filter(one => !one.startsWith('docs'))).toEqual([
      'examples: 1',
      'make: 3',
      'tests: 2',
      'vendor: 4',
    ]);
  });

  it('are as if unknown where the only manifest stands at the top', () => {
    expect(modulesOf(FOUR_APIS, { manifests: ['package.json'] })).toEqual(modulesOf(FOUR_APIS));
  });

  it('give way to the modules that the settings name', () => {
    const paths = [['packages/api/a.ts'], ['packages/web/b.ts']];
    expect(modulesOf(paths, { manifests: WORKSPACE, modules: { API: ['packages/api/**'] } })).toEqual([
      'API: 1',
      'packages/web: 2',
    ]);
  });
});

describe('owners of a module', () => {
  const ownersOf = (codeowners: string, ...paths: string[]) =>
    week([paths], { codeowners }).statistics.modules.map(({ owners }) => owners);

  it('are those that CODEOWNERS names for all of its changed files', () => {
    expect(ownersOf('* @octo/all\n/api/ @octo/api @ada # the API\n', 'api/a.ts', 'api/b.ts')).toEqual([
      ['@ada', '@octo/api'],
    ]);
  });

  it('are nobody where the files have different owners, or none', () => {
    expect(ownersOf('a.ts @ada\nb.ts @bo\n', 'api/a.ts', 'api/b.ts')).toEqual([undefined]);
    expect(ownersOf('*.md @ada\n', 'api/a.ts')).toEqual([undefined]);
  });

  it('follow the last rule that matches, also where it names nobody', () => {
    expect(ownersOf('* @ada\napi/ @bo\n', 'api/a.ts')).toEqual([['@bo']]);
    expect(ownersOf('* @ada\napi/\n', 'api/a.ts')).toEqual([undefined]);
  });

  it('know patterns by extension, with spaces, and e-mail addresses', () => {
    expect(ownersOf('*.ts ada@example.org\n', 'api/a.ts')).toEqual([['ada@example.org']]);
    expect(ownersOf('/my\\ docs/ @ada\n', 'my docs/a.md')).toEqual([['@ada']]);
  });

  it('are not told where there is no CODEOWNERS', () => {
    expect(week([['api/a.ts']]).statistics.modules[0]).not.toHaveProperty('owners');
  });

  // "The docs/* pattern will match files like docs/getting-started.md but not further nested files": GitHub's own example.
  it('of dir/* do not own what lies deeper', () => {
    expect(ownersOf('docs/* @ada\n', 'docs/build-app/troubleshooting.md')).toEqual([undefined]);
    expect(ownersOf('docs/* @ada\n', 'docs/getting-started.md')).toEqual([['@ada']]);
  });

  // "CODEOWNERS paths are case sensitive"
  it('of docs/ do not own Docs/', () => {
    expect(ownersOf('/docs/ @ada\n', 'Docs/a.md')).toEqual([undefined]);
  });
});

describe('hot files', () => {
  it('are those that two or more pull requests changed, the hottest first', () => {
    const { files } = week([['b.ts', 'c.ts'], ['b.ts', 'a.ts'], ['a.ts', 'b.ts'], ['once.ts']]).statistics;
    expect(files).toEqual([
      { path: 'b.ts', kind: 'source', pullRequests: [1, 2, 3], additions: 6, deletions: 3 },
      { path: 'a.ts', kind: 'source', pullRequests: [2, 3], additions: 4, deletions: 2 },
    ]);
  });

  it('say what sort they are: a lock file, a version that only bumps and releases change', () => {
    const bump = (number: number, ...names: string[]) =>
      pullRequest({ number, title: `Bump a from ${number} to 9`, files: names.map(name => file(name, 2, 1)) });
    const own = pullRequest({ number: 3, files: [file('yarn.lock'), file('src/version.py'), file('src/a.ts')] });
    const again = pullRequest({ number: 4, files: [file('src/version.py')] });
    const week = [bump(1, 'yarn.lock', 'pom.xml'), bump(2, 'yarn.lock', 'pom.xml'), own, again];
    const { files, modules } = digestOf(week).statistics;
    expect(files.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
      'yarn.lock: lock',
      'pom.xml: version',
      'src/version.py: version',
    ]);
    expect(modules.map(({ path, kind }) => `${path}: ${kind}`)).toEqual(['.: lock', 'src: source']);
  });
});
