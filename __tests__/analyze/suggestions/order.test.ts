import { exampleWeek } from '../../../tools/example-week/index.js';
import { emptyWeek, quietWeek } from '../../../tools/example-week/quiet.js';
import { digestOf } from '../../support/digest.js';
import { file, person, review } from '../../support/pull-request.js';
import { digestOfWorld } from '../../support/world.js';
import { week } from './support.js';

const commented = [review(person('bo'), 'Mon 13:00', 'commented')];
const workaround = { title: 'Work around a stall for now', files: [file('src/a.ts', 4)] };
/** Every one of these alone makes a suggestion, but for the workarounds, of which it takes two. */
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
  it('are the five that weigh most: what may do harm now, what fell, what will cost', () => {
    const { suggestions = [] } = digestOf(busy, { assessment });
    expect(suggestions.map(({ id }) => id)).toEqual([
      'owner-approval',
      'read-now',
      'settle-reverts',
      'tests-for-core',
      'issue-for-workaround',
    ]);
  });

  it('are none where nothing is to be done', () => {
    expect(digestOfWorld(quietWeek()).suggestions).toEqual([]);
    expect(digestOfWorld(emptyWeek()).suggestions).toEqual([]);
    expect(digestOf(week({}, {}, {})).suggestions).toEqual([]);
  });

  it('name no pull request, path or owner that the week and CODEOWNERS do not', () => {
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
