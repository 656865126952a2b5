import { file, person, pullRequest } from '../../support/pull-request.js';
import { suggested, week } from './support.js';

const DAYS = ['Mon', 'Mon', 'Mon', 'Mon', 'Thu', 'Thu', 'Sun', 'Sun'] as const;

describe('splitting a file', () => {
  const by = (count: number, people: number, lines = 30) =>
    week(
      ...Array.from({ length: count }, (_, index) => ({
        author: person(`p${index % people}`),
        files: [file('src/a.ts', lines)],
      })),
    );

  it('is suggested if eight pull requests by five people changed it and collided', () => {
    expect(suggested('crowded-file', by(8, 5), { codeowners: 'docs/ @mona\n' })).toEqual({
      id: 'crowded-file',
      pullRequests: [1, 2, 3, 4, 5, 6, 7, 8],
      paths: ['src/a.ts'],
      owners: [],
      counts: { people: 5, met: 8 },
    });
  });

  it('is not suggested for fewer pull requests, fewer people, or very small changes', () => {
    expect(suggested('crowded-file', by(7, 5))).toBeUndefined();
    expect(suggested('crowded-file', by(8, 4))).toBeUndefined();
    expect(suggested('crowded-file', by(8, 5, 2))).toBeUndefined();
  });

  /** Eight pull requests by eight people. The first `met` collide; the others have too few lines for that. */
  const crowd = (met: number, ...paths: readonly string[]) =>
    DAYS.map((day, index) =>
      pullRequest({
        number: index + 1,
        author: person(`p${index}`),
        merged: `${day} 12:00`,
        files: paths.map(path => file(path, index < met ? 30 : 3)),
      }),
    );

  it('is suggested if at least four of them collided', () => {
    expect(suggested('crowded-file', crowd(4, 'src/a.ts'))?.counts).toEqual({ people: 8, met: 4 });
    expect(suggested('crowded-file', crowd(3, 'src/a.ts'))).toBeUndefined();
  });

  it('is suggested for the file with the most pull requests, equal ones by path', () => {
    const another = pullRequest({ number: 9, author: person('p9'), files: [file('src/z.ts', 3), file('src/y.ts', 3)] });
    const elsewhere = pullRequest({ number: 10, author: person('q'), files: [file('src/x.ts', 30)] });
    expect(suggested('crowded-file', [...crowd(5, 'src/b.ts', 'src/a.ts'), elsewhere])?.paths).toEqual(['src/a.ts']);
    expect(suggested('crowded-file', [...crowd(5, 'src/a.ts', 'src/z.ts'), another, elsewhere])).toMatchObject({
      paths: ['src/z.ts'],
      pullRequests: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      counts: { people: 9 },
    });
  });
});
