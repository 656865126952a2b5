import { digestOf } from '../../support/digest.js';
import { file, pullRequest } from '../../support/pull-request.js';

/** A period in which each list of paths is one pull request. */
const week = (...paths: string[][]) =>
  digestOf(paths.map((names, index) => pullRequest({ number: index + 1, files: names.map(name => file(name, 2, 1)) })));

describe('files', () => {
  it('are those that two or more pull requests changed, those with the most first', () => {
    const { files } = week(['b.ts', 'c.ts'], ['b.ts', 'a.ts'], ['a.ts', 'b.ts'], ['once.ts']).statistics;
    expect(files).toEqual([
      { path: 'b.ts', kind: 'source', pullRequests: [1, 2, 3], additions: 6, deletions: 3 },
      { path: 'a.ts', kind: 'source', pullRequests: [2, 3], additions: 4, deletions: 2 },
    ]);
  });

  it('with the same number of pull requests are ordered by path', () => {
    const { files } = week(['z/one.ts'], ['z/one.ts'], ['a/one.ts'], ['a/one.ts']).statistics;
    expect(files.map(({ path }) => path)).toEqual(['a/one.ts', 'z/one.ts']);
  });

  it('are of the kind version if they hold one, or only bumps changed them', () => {
    const bump = (number: number, ...names: string[]) =>
      pullRequest({ number, title: `Bump a from ${number} to 9`, files: names.map(name => file(name, 2, 1)) });
    const own = pullRequest({ number: 3, files: [file('yarn.lock'), file('src/version.py'), file('src/a.ts')] });
    const again = pullRequest({ number: 4, files: [file('src/version.py')] });
    const all = [bump(1, 'yarn.lock', 'pom.xml'), bump(2, 'yarn.lock', 'pom.xml'), own, again];
    const { files, modules } = digestOf(all).statistics;
    expect(files.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
      'yarn.lock: lock',
      'pom.xml: version',
      'src/version.py: version',
    ]);
    expect(modules.map(({ path, kind }) => `${path}: ${kind}`)).toEqual(['.: lock', 'src: source']);
  });
});
