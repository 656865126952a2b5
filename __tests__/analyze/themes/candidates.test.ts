import { candidatesOf } from '../../../src/analyze/themes/candidates.js';
import { file } from '../../support/pull-request.js';
import { alone, kind, sizes, times, weekOf } from './support.js';

/** The candidates of a week, each with the weights of its pull requests, numbered from 1. */
function candidates(...week: Parameters<typeof weekOf>[0][]): Record<string, Record<number, number>> {
  const { changes, tags } = weekOf(week.flat());
  return Object.fromEntries(
    candidatesOf(changes, tags).map(({ id, members }) => [id, Object.fromEntries(members)] as const),
  );
}

describe('a tag is a candidate', () => {
  it.each([
    ['own', 1.1],
    ['name', 1],
    ['kind', 0.5],
    ['paths', 0.4],
    ['words', 0.3],
  ])('with the weight of how it was found: %s %d', (by, weight) =>
    expect(candidates(times(1, `Ada:${by}`))).toEqual({ 'tag:ada': { 1: weight } }),
  );

  it('with less weight for each further tag of the pull request', () => {
    const found = candidates(times(1, 'Ada Bea Cid:words'));
    expect(found).toEqual({
      'tag:ada': { 1: 1 },
      'tag:bea': { 1: 0.87 },
      'tag:cid': { 1: expect.closeTo(0.3 * 0.87 ** 2, 9) },
    });
  });

  it('unless it is a notice, which has no weight in the order either', () =>
    expect(candidates(times(1, 'Deprecation Ada'))).toEqual({ 'tag:ada': { 1: 1 } }));

  it('under the key of its name, with its parts', () => {
    const { changes, tags } = weekOf(times(1, 'Mem_Caches'));
    expect(candidatesOf(changes, tags)).toEqual([
      { id: 'tag:mem cache', by: 'tag', key: 'mem cache', members: new Map([[1, 1]]) },
    ]);
  });
});

describe('a word of the titles is a candidate', () => {
  const titled = (title: string, tags = '') => times(1, tags, { title });

  it('with little weight if no pull request has it as a tag', () =>
    expect(candidates(titled('Wake LanternX up'), titled('Let LanternX sleep'))).toEqual({
      'tag:lanternx': { 1: 0.28, 2: 0.28 },
    }));

  it('with more weight if others have it as a tag', () =>
    expect(candidates(titled('Wake LanternX up'), titled('Let LanternX sleep', 'LanternX'))).toEqual({
      'tag:lanternx': { 1: 0.4, 2: 1 },
    }));

  it('and the greater weight counts if the pull request itself has the tag', () =>
    expect(candidates(titled('Wake LanternX up', 'LanternX:words'), titled('LanternX'))).toEqual({
      'tag:lanternx': { 1: 0.4, 2: 0.4 },
    }));

  it('of the title that a revert quotes', () =>
    expect(candidates(titled('Revert "LanternX"'), titled('LanternX'))).toEqual({
      'kind:revert': { 1: 0.2 },
      'tag:lanternx': { 1: 0.28, 2: 0.28 },
    }));
});

describe('a kind is a candidate', () => {
  it.each([
    ['fix', 'fix'],
    ['feat', 'feature'],
    ['refactor', 'refactor'],
    ['chore', 'chore'],
  ])('if no tag says it: %s', (prefix, name) =>
    expect(candidates(kind(1, prefix))).toEqual({ [`kind:${name}`]: { 1: 0.2 } }),
  );

  it.each(['docs', 'test', 'perf'])('but not if a tag says it: %s', prefix =>
    expect(candidates(kind(1, prefix))).toEqual({}),
  );
});

describe('a module is a candidate', () => {
  const inside = (...paths: string[]) => times(3, '', { files: paths.map(path => file(path)) });

  it('with the least weight', () =>
    expect(candidates(times(1, '', { files: [file('web/a.ts')] }))).toEqual({ 'module:web': { 1: 0.15 } }));

  it.each([
    ['if more than half of the source is in it', ['web/a.ts', 'api/b.txt', 'api/c.txt'], 'Web 3, other 12'],
    ['if more than half of the files are, without source', ['web/a.txt', 'web/b.txt', 'api/c.txt'], 'Web 3, other 12'],
    ['but not if half of the files are', ['web/a.txt', 'api/c.txt'], 'other 15'],
    ['but not if the files are in no folder', ['a.txt'], 'other 15'],
    ['but not without files', [], 'other 15'],
  ])('%s', (_, paths, themes) => expect(sizes(inside(...paths), alone(12))).toBe(themes));
});

describe('a module is the home of a tag', () => {
  const inWeb = (count: number, tags = '') => times(count, tags, { files: [file('web/a.ts')] });

  it('and gives the tag to its other pull requests', () =>
    expect(candidates(inWeb(3, 'Ada'), inWeb(1))['tag:ada']).toEqual({ 1: 1, 2: 1, 3: 1, 4: 0.3 }));

  it('if at least 60 % of its pull requests have the tag', () => {
    expect(sizes(inWeb(3, 'Ada'), inWeb(2), alone(15))).toBe('Ada 5, other 15');
    expect(sizes(inWeb(2, 'Ada'), inWeb(2), alone(16))).toBe('Web 2, Ada 2, other 16');
    expect(sizes(inWeb(2, 'Ada'), inWeb(1), alone(16))).toBe('Ada 3, other 16');
  });

  it('if at least half of the pull requests with the tag are in it', () => {
    expect(sizes(inWeb(3, 'Ada'), inWeb(2), times(3, 'Ada'), alone(15))).toBe('Ada 8, other 15');
    expect(sizes(inWeb(3, 'Ada'), inWeb(2), times(4, 'Ada'), alone(15))).toBe('Ada 7, Web 2, other 15');
  });

  it('but not if only words of titles set the tag', () =>
    expect(sizes(inWeb(3, 'Ada:words'), inWeb(2), alone(15))).toBe('Ada 3, Web 2, other 15'));
});
