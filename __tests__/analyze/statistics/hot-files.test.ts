import { hotFiles } from '../../../src/analyze/statistics/hot-files.js';
import { bot, file, person } from '../../support/pull-request.js';
import { entries, FACTS } from './support.js';

const [ada, bo] = [person('ada'), person('bo')];

/** Seven pull requests; `counts` says how many of them, from the first on, change each path. */
function hotFilesOf(counts: Readonly<Record<string, number>>, authors: readonly (typeof ada | null)[] = [ada]) {
  const week = entries(7, number => ({
    author: authors[(number - 1) % authors.length] ?? null,
    files: Object.entries(counts).flatMap(([path, count]) => (number <= count ? [file(path)] : [])),
  }));
  return hotFiles.of(week, FACTS);
}

describe('hot files', () => {
  it('are those that five or more pull requests changed, the busiest first', () => {
    expect(hotFilesOf({ 'src/hot.ts': 5 })?.paths).toEqual(['src/hot.ts']);
    expect(hotFilesOf({ 'src/hot.ts': 4 })).toBeUndefined();
    expect(hotFilesOf({ 'src/warm.ts': 5, 'src/hot.ts': 6, 'src/cool.ts': 4 })?.paths).toEqual([
      'src/hot.ts',
      'src/warm.ts',
    ]);
  });

  it('do not include files that change because others do', () => {
    const hot = hotFilesOf({ 'package-lock.json': 7, 'package.json': 6, 'src/hot.ts': 5 });
    expect(hot?.paths).toEqual(['src/hot.ts']);
    expect(hot?.busiest?.path).toBe('src/hot.ts');
  });
});

describe('the busiest file', () => {
  it('is the one with the most pull requests, and unknown if two have as many', () => {
    expect(hotFilesOf({ 'src/warm.ts': 5, 'src/hot.ts': 6 })?.busiest).toEqual({
      path: 'src/hot.ts',
      pullRequests: [1, 2, 3, 4, 5, 6],
      people: 1,
    });
    expect(hotFilesOf({ 'src/hot.ts': 6, 'src/warm.ts': 6 })).not.toHaveProperty('busiest');
  });

  it('has the number of people who changed it', () => {
    expect(hotFilesOf({ 'src/hot.ts': 6 }, [ada, bo])?.busiest?.people).toBe(2);
    expect(hotFilesOf({ 'src/hot.ts': 5 }, [ada, ada, ada, ada, ada, bo, bo])?.busiest?.people).toBe(1);
  });

  it.each([
    ['a deleted account', null],
    ['a bot', bot('ci')],
  ])('has no number of people if %s changed it too', (_, other) => {
    expect(hotFilesOf({ 'src/hot.ts': 6 }, [ada, other])?.busiest).not.toHaveProperty('people');
  });
});
