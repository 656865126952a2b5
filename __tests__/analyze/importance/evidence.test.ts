import { FACTORS, importanceOf } from '../../../src/analyze/importance/index.js';
import type { Evidence, Outcome } from '../../../src/domain/digest.js';
import type { FactorId } from '../../../src/domain/factors.js';
import { asChange, change, context } from '../../support/change.js';
import { bot, file, fromGit, type Given, person, review } from '../../support/pull-request.js';

type Told = Partial<Given> & { outcome?: Outcome };

/** What one factor sees, if it sees anything. */
function seen(id: FactorId, given: Told) {
  const own = change(given);
  return FACTORS.find(factor => factor.id === id)?.observe(own, context([own])) ?? null;
}

const added = { status: 'added' as const };
const removed = { status: 'removed' as const };
const CODE = file('src/a.ts', 3, 1);
const undone = (number: number | null) => ({
  number,
  title: null,
  evidence: null,
  afterHours: null,
  mergedInPeriod: false,
  partial: false,
});

const EXAMPLES: [FactorId, string, Told, number, Evidence][] = [
  [
    'supporting-only',
    'the kinds of files that there are',
    { files: [file('tests/a.test.ts'), file('docs/a.md'), file('docs/b.md')] },
    1,
    { names: ['docs', 'test'], counts: { files: 3 } },
  ],
  [
    'novelty',
    'the new files, of how many',
    { files: [CODE, file('src/c.ts', 9, 0, added), file('src/b.ts', 20, 0, added), file('src/d.ts', 8, 0, added)] },
    2,
    { paths: ['src/b.ts', 'src/c.ts', 'src/d.ts'], counts: { added: 3, files: 4 } },
  ],
  [
    'interface',
    'the files where others enter',
    { files: [CODE, file('src/index.ts'), file('include/a.h')] },
    1,
    { paths: ['include/a.h', 'src/index.ts'], counts: { interfaces: 2, files: 3 } },
  ],
  [
    'settings',
    'the files of settings',
    { files: [CODE, file('src/cli.ts', 9), file('app.schema.json')] },
    1,
    { paths: ['src/cli.ts', 'app.schema.json'], counts: { settings: 2 } },
  ],
  [
    'migration',
    'the migrations',
    { files: [CODE, file('db/migrations/2.sql', 4), file('db/migrations/2.yaml')] },
    1,
    { paths: ['db/migrations/2.sql', 'db/migrations/2.yaml'], counts: { migrations: 2 } },
  ],
  ['default', 'nothing but that it is said', { title: 'Cache by default' }, 1, {}],
  ['breaking', 'nothing but that it is said', { title: 'feat!: drop the cache' }, 1, {}],
  [
    'minor-wording',
    'the words that play it down, as one each and as two at most',
    { title: 'Refactor unused helpers of the tests' },
    2,
    { names: ['unused', 'refactor', 'tests'] },
  ],
  ['minor-wording', 'one word that plays it down', { title: 'Tidy the cache' }, 1, { names: ['tidy'] }],
  ['user-facing-wording', 'one word that promises', { title: 'Faster caches' }, 1, { names: ['faster'] }],
  [
    'user-facing-wording',
    'the words that promise, as two at most',
    { title: 'Support faster caches, and show them' },
    2,
    { names: ['support', 'faster', 'show'] },
  ],
  [
    'tests',
    'the tests that grew, and by how many lines',
    { files: [CODE, file('tests/a.test.ts', 5), file('tests/b.test.ts', 7, 2), file('tests/c.test.ts', 0, 9)] },
    1,
    { paths: ['tests/b.test.ts', 'tests/a.test.ts'], counts: { tests: 2, additions: 12 } },
  ],
  [
    'documented',
    'the guides that grew, and by how many lines',
    { files: [CODE, file('docs/a.md', 5), file('docs/b.md', 7, 2), file('docs/c.md', 0, 9), file('CHANGELOG.md')] },
    1,
    { paths: ['docs/b.md', 'docs/a.md'], counts: { documents: 2, additions: 12 } },
  ],
  ['description', 'the characters', { body: ' Because.<!-- Why? --> ' }, Math.log2(9), { counts: { characters: 8 } }],
  [
    'description',
    'no more than 600 characters',
    { body: 'x'.repeat(601) },
    Math.log2(601),
    { counts: { characters: 600 } },
  ],
  ['closes', 'an issue', { body: 'Closes #7. See #8.' }, 1, { counts: { issues: 1 } }],
  [
    'closes',
    'issues of elsewhere too, each once, in whatever case they are written',
    { body: 'Closes #7, fixes Octo/Barn#3. Resolves octo/barn#3, closed octo/barn#4' },
    2,
    { counts: { issues: 3 } },
  ],
  [
    'closes',
    'as many as three issues',
    { body: 'Closes #1. Closes #2. Closes #3. Closes #4.' },
    2,
    { counts: { issues: 4 } },
  ],
  [
    'discussion',
    'the reviews by how many people, the rounds and the comments',
    {
      comments: 2,
      reviews: [
        review(person('bo'), 'Mon 13:00', 'changes-requested'),
        review(person('bo'), 'Mon 14:00'),
        review(null, 'Mon 15:00', 'commented'),
        review(person('mona'), 'Mon 16:00', 'commented'),
        review(bot('lint'), 'Mon 17:00', 'changes-requested'),
      ],
    },
    Math.log2(7),
    { counts: { reviews: 3, people: 2, rounds: 1, comments: 2 } },
  ],
  [
    'discussion',
    'reviews where comments are not known',
    { comments: undefined, reviews: [review(person('bo'), 'Mon 13:00')] },
    1,
    { counts: { reviews: 1, people: 1, rounds: 0, comments: 0 } },
  ],
  [
    'discussion',
    'comments where reviews are not known, and no more than 31',
    { comments: 90, reviews: undefined },
    5,
    { counts: { reviews: 0, people: 0, rounds: 0, comments: 90 } },
  ],
  ['labels', 'those that say so, by name', { labels: ['P0', 'highlight', 'bug'] }, 1, { names: ['P0', 'highlight'] }],
  [
    'labels',
    'those of the side that has more',
    { labels: ['minor', 'P0', 'internal'] },
    -1,
    { names: ['internal', 'minor'] },
  ],
  ['is-revert', 'nothing but that it is said', { title: 'Revert "Paint"' }, 1, {}],
  [
    'is-revert',
    'what was found to be undone, ascending, whatever the title says',
    { title: 'Back to the old paint', outcome: { reverts: [undone(12), undone(null), undone(7)] } },
    1,
    { pullRequests: [7, 12] },
  ],
  ['is-revert', 'that something was undone, if not what', { outcome: { reverts: [undone(null)] } }, 1, {}],
];

describe('the points', () => {
  it.each(EXAMPLES)('of %s rest on %s', (id, _, given, value, evidence) => {
    expect(seen(id, given)).toEqual({ value: expect.closeTo(value, 9), evidence });
  });

  it.each<[string, FactorId, Told]>([
    ['tests that came with no source', 'tests', { files: [file('tests/a.test.ts', 9)] }],
    ['guides that only lost lines', 'documented', { files: [CODE, file('docs/a.md', 0, 9)] }],
    ['a test of the settings', 'settings', { files: [file('tests/cli.test.ts')] }],
    ['a schema in the documents', 'settings', { files: [file('tests/app.schema.json')] }],
    ['a test of a migration', 'migration', { files: [file('tests/migrations/2.py')] }],
    ['a file moved to where nothing changed', 'size', { files: [file('src/a.ts', 0, 0, { status: 'renamed' })] }],
    ['a new test', 'novelty', { files: [CODE, file('tests/a.test.ts', 9, 0, added)] }],
    ['a file that is gone', 'novelty', { files: [file('src/a.ts', 0, 9, removed)] }],
    ['labels that say both', 'labels', { labels: ['P0', 'minor'] }],
    ['a release, which is worth as little as it is much', 'kind', { title: 'Release 1.2.0' }],
  ])('are none for %s', (_, id, given) => {
    expect(seen(id, given)).toBeNull();
  });

  it('are none for what a git history does not know', () => {
    const git = asChange(fromGit({ number: 1, body: '' }));
    const { factors } = importanceOf(git, context([git]));
    expect(factors.map(({ id }) => id).sort()).toEqual(['kind', 'size']);
  });
});
