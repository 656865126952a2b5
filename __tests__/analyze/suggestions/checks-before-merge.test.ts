import type { PullRequest } from '../../../src/domain/pull-request.js';
import { bot, file, pullRequest } from '../../support/pull-request.js';
import { revertedAfter, suggested } from './support.js';

const modules = { engine: ['engine/**'], web: ['web/**'] };
const codeowners = '/engine/ @mona\n';
const suggestion = (pullRequests: readonly PullRequest[]) =>
  suggested('checks-before-merge', pullRequests, { modules, codeowners });
/** Changes of these paths, each reverted after five hours. */
const reverted = (...paths: readonly string[]) => paths.flatMap((path, index) => revertedAfter(5, index + 1, path));
const nameOf = (pullRequests: readonly PullRequest[]) => suggestion(pullRequests)?.names?.[0];

describe('better checks before a merge are suggested', () => {
  const three = (hours: number) => [
    ...revertedAfter(5, 1, 'engine/a.ts'),
    ...revertedAfter(9, 2, 'engine/a.ts', { files: [file('engine/a.ts', 30), file('engine/a.test.ts', 9)] }),
    ...revertedAfter(hours, 3, 'engine/b.ts'),
  ];

  it('for a module with three changes that were reverted within two days', () => {
    expect(suggestion(three(47))).toEqual({
      id: 'checks-before-merge',
      pullRequests: [1, 2, 3],
      paths: ['engine/a.ts', 'engine/b.ts'],
      names: ['engine'],
      owners: ['@mona'],
      counts: { hours: 47, reverted: 3 },
      parts: { reverted: 'all' },
    });
  });

  it('not if one of the three was reverted later, or is in another module', () => {
    expect(suggestion(three(49))).toBeUndefined();
    expect(suggestion(three(47).slice(0, 4))).toBeUndefined();
  });

  it('for changes that were fixed instead of reverted', () => {
    const fixed = [
      pullRequest({ number: 4, title: 'A cache', merged: 'Tue 00:00', files: [file('engine/c.ts', 30)] }),
      pullRequest({ number: 5, title: 'Fix the cache of #4', merged: 'Tue 08:00', files: [file('engine/c.ts', 3)] }),
    ];
    expect(suggestion([...three(47).slice(0, 4), ...fixed])).toMatchObject({
      pullRequests: [1, 2, 4],
      counts: { hours: 9, reverted: 2 },
      parts: { reverted: 'some' },
    });
  });

  it('for the module with the most such changes, equal ones by name', () => {
    const engine = ['engine/a.ts', 'engine/b.ts', 'engine/c.ts'];
    const web = ['web/a.ts', 'web/b.ts', 'web/c.ts'];
    expect(nameOf(reverted(...web, ...engine))).toBe('engine');
    expect(nameOf(reverted(...engine, ...web, 'web/d.ts'))).toBe('web');
    expect(nameOf(reverted('engine/a.ts', 'engine/b.ts', 'web/c.ts'))).toBeUndefined();
  });

  it('not for files outside all folders', () => {
    expect(nameOf(reverted('a.ts', 'b.ts', 'c.ts'))).toBeUndefined();
    expect(nameOf(reverted('a.ts', 'b.ts', 'c.ts', 'd.ts', 'web/a.ts', 'web/b.ts', 'web/c.ts'))).toBe('web');
  });

  it('up to 48 hours after the merge, but not for bots and workarounds', () => {
    const two = reverted('engine/a.ts', 'engine/b.ts');
    const withThird = (...given: Parameters<typeof revertedAfter>) => nameOf([...two, ...revertedAfter(...given)]);
    expect(withThird(48, 3, 'engine/c.ts')).toBe('engine');
    expect(withThird(48.1, 3, 'engine/c.ts')).toBeUndefined();
    expect(withThird(5, 3, 'engine/c.ts', { author: bot('renovate') })).toBeUndefined();
    expect(withThird(5, 3, 'engine/c.ts', { title: 'Work around a stall for now' })).toBeUndefined();
  });

  it('with only paths of the module', () => {
    const both = { files: [file('engine/c.ts', 30), file('web/c.ts', 20)] };
    const three = [...reverted('engine/a.ts', 'engine/b.ts'), ...revertedAfter(5, 3, 'engine/c.ts', both)];
    expect(suggestion(three)?.paths).toEqual(['a', 'b', 'c'].map(name => `engine/${name}.ts`));
  });
});
