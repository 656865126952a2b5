import { exampleWeek } from '../../../tools/example-week/index.js';
import { emptyWeek, quietWeek } from '../../../tools/example-week/quiet.js';
import { digestOf } from '../../support/digest.js';
import { file, person, review } from '../../support/pull-request.js';
import { digestOfWorld } from '../../support/world.js';
import { suggested, unreviewed, week } from './support.js';

const commented = [review(person('bo'), 'Mon 13:00', 'commented')];
const workaround = { title: 'Work around a stall for now', files: [file('src/a.ts', 4)] };
/** Each of these is enough for a suggestion, except the workarounds, of which two are needed. */
const busy = week(
  workaround,
  workaround,
  { title: 'Add a TPU backend', files: [file('engine/tpu.py', 80, 0, { status: 'added' })] },
  ...Array.from({ length: 8 }, (_, index) => ({
    title: 'Add a stage',
    author: person(`p${index}`),
    files: [file('src/core.ts', 40)],
  })),
  { title: 'Rotate keys', files: [file('src/auth/keys.ts', 40)], reviews: [] },
  { title: 'Rotate keys again', files: [file('src/auth/keys.ts', 40)], reviews: commented },
  { title: 'A cache', files: [file('src/cache.ts', 40)] },
  {
    title: 'Revert "A cache"',
    author: person('bo'),
    files: [file('src/cache.ts', 0, 40)],
    mergedAt: '2026-04-02T00:00:00Z',
  },
);
const assessment = { corePaths: ['src/core.ts'], importance: {}, tags: {} };

describe('the suggestions of a week', () => {
  it('are the five most urgent: what may do harm now, then reverts, then costs that grow over time', () => {
    const { suggestions = [] } = digestOf(busy, { assessment });
    expect(suggestions.map(({ id }) => id)).toEqual([
      'owner-approval',
      'read-now',
      'settle-reverts',
      'tests-for-core',
      'issue-for-workaround',
    ]);
  });

  it('are none if there is nothing to do', () => {
    expect(digestOfWorld(quietWeek()).suggestions).toEqual([]);
    expect(digestOfWorld(emptyWeek()).suggestions).toEqual([]);
    expect(digestOf(week({}, {}, {})).suggestions).toEqual([]);
  });

  it('name only pull requests, paths and owners that the week and CODEOWNERS have', () => {
    const digest = digestOfWorld(exampleWeek());
    const { suggestions = [], pullRequests } = digest;
    expect(suggestions.length).toBeGreaterThan(1);
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
  ])('%s', (_, codeowners, owners) => {
    const files = ['a', 'b', 'c'].map((name, index) => file(`src/auth/${name}.ts`, 90 - index));
    const guarded = { title: 'Rotate keys', files, ...unreviewed };
    expect(suggested('read-now', week(guarded, {}, {}), { codeowners })?.owners).toEqual(owners);
  });
});
