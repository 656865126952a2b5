import { digestOf } from '../../support/digest.js';
import { file, pullRequest } from '../../support/pull-request.js';

type Options = Parameters<typeof digestOf>[1];

/** The modules of a period in which each list of paths is one pull request. */
function modulesOf(paths: readonly string[][], options: Options = {}) {
  const week = paths.map((names, index) =>
    pullRequest({ number: index + 1, files: names.map(name => file(name, 2, 1)) }),
  );
  return digestOf(week, options).statistics.modules;
}

describe('a row of the modules', () => {
  it('counts a pull request once and each path once, with all lines', () => {
    expect(modulesOf([['api/a.ts', 'api/b.ts'], ['api/a.ts'], ['web/c.ts']])).toEqual([
      { path: 'api', kind: 'source', pullRequests: [1, 2], files: 2, additions: 6, deletions: 3 },
      { path: 'web', kind: 'source', pullRequests: [3], files: 1, additions: 2, deletions: 1 },
    ]);
  });

  it('with the same number of pull requests is ordered by path', () => {
    expect(modulesOf([['z/one.ts'], ['a/one.ts']]).map(({ path }) => path)).toEqual(['a', 'z']);
  });

  it.each([
    [['src/a.ts', 'src/b.md'], 'source'],
    [['src/a.json', 'src/b.md'], 'docs'],
    [['src/a.ts', 'src/b.md', 'src/c.md'], 'docs'],
  ])('of %j has the kind %s: the most common one, or source if that is as common', (paths, kind) => {
    expect(modulesOf([paths])[0]?.kind).toBe(kind);
  });
});

describe('the owners of a module', () => {
  const ownersOf = (codeowners: string, ...paths: string[]) =>
    modulesOf([paths], { codeowners }).map(({ owners }) => owners);

  it('are those that CODEOWNERS names for all of its changed files', () => {
    expect(ownersOf('* @octo/all\n/api/ @octo/api @ada # the API\n', 'api/a.ts', 'api/b.ts')).toEqual([
      ['@ada', '@octo/api'],
    ]);
  });

  it('are absent if the files have different owners, or none', () => {
    expect(ownersOf('a.ts @ada\nb.ts @bo\n', 'api/a.ts', 'api/b.ts')).toEqual([undefined]);
    expect(ownersOf('*.md @ada\n', 'api/a.ts')).toEqual([undefined]);
  });

  it('come from the last rule that matches, even if it names nobody', () => {
    expect(ownersOf('* @ada\napi/ @bo\n', 'api/a.ts')).toEqual([['@bo']]);
    expect(ownersOf('* @ada\napi/\n', 'api/a.ts')).toEqual([undefined]);
  });

  it('come from patterns with extensions or spaces, and may be email addresses', () => {
    expect(ownersOf('*.ts ada@example.org\n', 'api/a.ts')).toEqual([['ada@example.org']]);
    expect(ownersOf('/my\\ docs/ @ada\n', 'my docs/a.md')).toEqual([['@ada']]);
  });

  it('are absent without a CODEOWNERS file', () => {
    expect(modulesOf([['api/a.ts']])[0]).not.toHaveProperty('owners');
  });

  // "The docs/* pattern will match files like docs/getting-started.md but not further nested files": GitHub's own example.
  it('of dir/* do not own nested files', () => {
    expect(ownersOf('docs/* @ada\n', 'docs/build-app/troubleshooting.md')).toEqual([undefined]);
    expect(ownersOf('docs/* @ada\n', 'docs/getting-started.md')).toEqual([['@ada']]);
  });

  // "CODEOWNERS paths are case sensitive"
  it('of docs/ do not own Docs/', () => {
    expect(ownersOf('/docs/ @ada\n', 'Docs/a.md')).toEqual([undefined]);
  });
});
