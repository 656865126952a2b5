import { exampleWeek } from '../../../tools/example-week/index.js';
import { emptyWeek, quietWeek } from '../../../tools/example-week/quiet.js';
import { digestOf } from '../../support/digest.js';
import { file, person, pullRequest } from '../../support/pull-request.js';
import { digestOfWorld } from '../../support/world.js';
import { revertedAfter, suggested, week } from './support.js';

const AUTH = ['src/auth/a.ts', 'src/auth/b.ts', 'src/auth/c.ts'];
const modules = { auth: ['src/auth/**'] };
/** Three changes of one module, each reverted after five hours. */
const reverted = AUTH.flatMap((path, index) => revertedAfter(5, index + 1, path));
/** Eight people in one file on one day. */
const crowd = week(
  ...Array.from({ length: 8 }, (_, index) => ({
    number: 300 + index,
    author: person(`p${index}`),
    files: [file('src/core.ts', 40)],
  })),
);

describe('the suggestions of a week', () => {
  it('are in order of urgency: reverts, then costs that grow over time', () => {
    const { suggestions = [] } = digestOf([...crowd, ...reverted], { modules });
    expect(suggestions.map(({ id }) => id)).toEqual(['settle-reverts', 'checks-before-merge', 'crowded-file']);
  });

  it('are none if there is nothing to do', () => {
    expect(digestOfWorld(quietWeek()).suggestions).toEqual([]);
    expect(digestOfWorld(emptyWeek()).suggestions).toEqual([]);
    expect(digestOf(week({}, {}, {})).suggestions).toEqual([]);
  });

  it('name only pull requests, paths and owners that the week and CODEOWNERS have', () => {
    const digest = digestOfWorld(exampleWeek());
    const { suggestions = [], pullRequests } = digest;
    expect(suggestions).not.toEqual([]);
    const paths = new Set(pullRequests.flatMap(({ files }) => files.map(({ path }) => path)));
    const codeowners = exampleWeek().repository.files['.github/CODEOWNERS'];
    for (const one of suggestions) {
      for (const number of one.pullRequests) expect(digest.statistics.totals.pullRequests).toContain(number);
      for (const path of one.paths ?? []) expect(paths).toContain(path);
      for (const owner of one.owners ?? []) expect(codeowners).toContain(owner);
    }
  });
});

describe('the owners of the paths of a suggestion', () => {
  it.each([
    ['are those of the most paths first', '/src/auth/ @zoe\n/src/auth/a.ts @bo\n', ['@zoe', '@bo']],
    ['with as many paths are ordered by name', '/src/auth/a.ts @zoe\n/src/auth/b.ts @bo\n', ['@bo', '@zoe']],
    ['are listed once', '/src/auth/ @bo @bo @abe\n/src/auth/a.ts @abe\n/src/auth/b.ts @abe\n', ['@abe', '@bo']],
    ['are none where nobody owns them', 'docs/ @zoe', []],
  ])('%s', (_, codeowners, owners) => {
    expect(suggested('checks-before-merge', reverted, { codeowners, modules })?.owners).toEqual(owners);
  });

  it('are unknown without a file of code owners', () => {
    expect(suggested('checks-before-merge', reverted, { modules })).toMatchObject({ paths: AUTH });
    expect(suggested('checks-before-merge', reverted, { modules })).not.toHaveProperty('owners');
  });
});

describe('the part that a count is of its whole', () => {
  const parts = (...pullRequests: Parameters<typeof digestOf>[0][number][]) =>
    suggested('checks-before-merge', pullRequests, { modules })?.parts;

  it('is all, some or none of it', () => {
    const fixed = (number: number, path: string) => [
      pullRequest({ number, title: `A cache ${number}`, merged: 'Tue 00:00', files: [file(path, 30)] }),
      pullRequest({
        number: number + 50,
        title: `Fix the cache of #${number}`,
        merged: 'Tue 08:00',
        files: [file(path, 3)],
      }),
    ];
    const allFixed = AUTH.flatMap((path, index) => fixed(index + 1, path));
    expect(parts(...reverted)).toEqual({ reverted: 'all' });
    expect(parts(...reverted.slice(0, 4), ...fixed(3, 'src/auth/c.ts'))).toEqual({ reverted: 'some' });
    expect(parts(...allFixed)).toEqual({ reverted: 'none' });
  });
});
