import type { Change } from '../../../src/analyze/changes/index.js';
import { FACTORS } from '../../../src/analyze/importance/index.js';
import type { Evidence } from '../../../src/domain/digest.js';
import type { FactorId } from '../../../src/domain/factors.js';
import { asChange, change, context, historyFrom } from '../../support/change.js';
import { bot, file, fromGit, person, pullRequest, review } from '../../support/pull-request.js';

function see(id: FactorId, of: Change, history = context([of])): { value: number; evidence: Evidence } | null {
  const factor = FACTORS.find(one => one.id === id);
  if (factor === undefined) throw new Error(`no factor ${id}`);
  return factor.observe(of, history);
}

const added = { status: 'added' as const };
const CODE = file('src/a.ts', 3, 1);

/** Factor, what sets it off, and the nearest that does not. */
const NEIGHBOURS: [FactorId, string, Change, string, Change][] = [
  [
    'size',
    'one line of source',
    change({ files: [file('src/a.ts', 1)] }),
    'a line of tests',
    change({ files: [file('src/a.test.ts', 1)] }),
  ],
  [
    'supporting-only',
    'a document',
    change({ files: [file('docs/a.md')] }),
    'a document and source',
    change({ files: [file('docs/a.md'), CODE] }),
  ],
  [
    'novelty',
    'a new file',
    change({ files: [file('src/a.ts', 9, 0, added)] }),
    'a new test',
    change({ files: [CODE, file('src/a.test.ts', 9, 0, added)] }),
  ],
  [
    'interface',
    'an index',
    change({ files: [file('src/index.ts')] }),
    'a file beside it',
    change({ files: [file('src/indexes.ts')] }),
  ],
  [
    'settings',
    'the command line',
    change({ files: [file('src/cli.rs')] }),
    'a client',
    change({ files: [file('src/client.rs')] }),
  ],
  [
    'settings',
    'the schema of settings',
    change({ files: [file('app.schema.json')] }),
    'another JSON',
    change({ files: [file('app.json')] }),
  ],
  [
    'migration',
    'a migration',
    change({ files: [file('db/migrations/2.py')] }),
    'a document on migrating',
    change({ files: [file('docs/migrations/2.md')] }),
  ],
  ['default', 'a default', change({ title: 'Cache by default' }), 'no default', change({ title: 'Cache by name' })],
  ['breaking', 'a bang', change({ title: 'feat!: drop Node 18' }), 'none', change({ title: 'feat: drop Node 18' })],
  [
    'user-facing-wording',
    'support',
    change({ title: 'Support doors' }),
    'a supporter',
    change({ title: 'Supporter of doors' }),
  ],
  [
    'minor-wording',
    'a typo',
    change({ title: 'Typo in doors' }),
    'a type of door',
    change({ title: 'Typeface of doors' }),
  ],
  [
    'tests',
    'source with a test',
    change({ files: [CODE, file('src/a.test.ts')] }),
    'source with fewer tests',
    change({ files: [CODE, file('src/a.test.ts', 0, 4)] }),
  ],
  [
    'tests',
    'source with a test',
    change({ files: [CODE, file('src/a.test.ts')] }),
    'tests alone',
    change({ files: [file('src/a.test.ts')] }),
  ],
  [
    'documented',
    'source with a guide',
    change({ files: [CODE, file('docs/a.md')] }),
    'source with a changelog',
    change({ files: [CODE, file('CHANGELOG.md')] }),
  ],
  [
    'documented',
    'source with a guide',
    change({ files: [CODE, file('docs/a.md')] }),
    'a guide alone',
    change({ files: [file('docs/a.md')] }),
  ],
  ['description', 'words', change({ body: 'Why.' }), 'a comment of the template', change({ body: ' <!-- Why? --> ' })],
  ['closes', 'an issue', change({ body: 'Closes #7' }), 'a mention', change({ body: 'See #7' })],
  [
    'closes',
    'an issue by its address',
    change({ body: 'Fixes https://github.com/octo/house/issues/7' }),
    'a pull request by its address',
    change({ body: 'Fixes https://github.com/octo/house/pull/7' }),
  ],
  [
    'is-revert',
    'a revert',
    change({ title: 'Revert "Paint the door"' }),
    'a reland',
    change({ title: 'Reland "Paint the door"' }),
  ],
  ['discussion', 'a comment', change({ comments: 1 }), 'silence', change({ comments: 0 })],
  [
    'discussion',
    'a review',
    change({ reviews: [review(person('bo'), 'Tue 9:00')] }),
    "a bot's review",
    change({ reviews: [review(bot('lint'), 'Tue 9:00')] }),
  ],
  [
    'discussion',
    'a review',
    change({ reviews: [review(null, 'Tue 9:00')] }),
    "the author's own",
    change({ reviews: [review(person('mona'), 'Tue 9:00', 'commented')] }),
  ],
  [
    'labels',
    'a label that says so',
    change({ labels: ['high priority'] }),
    'one that does not',
    change({ labels: ['low priority'] }),
  ],
];

describe('a factor', () => {
  it.each(NEIGHBOURS)('%s sees %s', (id, _, sets) => expect(see(id, sets)).not.toBeNull());
  it.each(NEIGHBOURS)('%s, which sees %s, does not see %4$s', (id, _, __, ___, not) => expect(see(id, not)).toBeNull());

  it('is met here, each but those that are told of below', () => {
    const met = new Set(NEIGHBOURS.map(([id]) => id));
    expect(FACTORS.map(({ id }) => id).filter(id => !met.has(id))).toEqual(['core', 'kind']);
  });

  it('sees nothing in an empty pull request but its kind', () => {
    const empty = change({ title: 'Paint', files: [] });
    expect(FACTORS.filter(({ id }) => see(id, empty) !== null).map(({ id }) => id)).toEqual(['kind']);
  });
});

describe('what a factor sees', () => {
  it('of size is source alone, what went counting half', () => {
    const files = [file('src/a.ts', 2, 2), file('src/b.ts', 5), file('package-lock.json', 900), file('dist/a.js', 900)];
    expect(see('size', change({ files }))).toEqual({
      value: Math.log2(1 + 7 + 1),
      evidence: { paths: ['src/b.ts', 'src/a.ts'], counts: { additions: 7, deletions: 2, files: 2 } },
    });
  });

  it('of supporting files is nothing where the list of files is cut short', () => {
    expect(see('supporting-only', change({ files: [file('docs/a.md')], filesTotal: 2 }))).toBeNull();
  });

  it.each([
    ['performance', 'perf: paint faster'],
    ['feature', 'feat: paint'],
    ['fix', 'fix: paint'],
    ['docs', 'docs: paint'],
    ['refactor', 'refactor: paint'],
    ['pipeline', 'ci: paint'],
    ['chore', 'chore: paint'],
  ])('of %s is less than of what stands before it', (kind, title) => {
    expect(see('kind', change({ title }))?.evidence).toEqual({ names: [kind] });
    const order = ['perf', 'feat', 'fix', 'docs', 'refactor', 'ci', 'chore'];
    const values = order.map(type => see('kind', change({ title: `${type}: x` }))?.value ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBe(order.length);
  });

  it('of the core is what the days before tell, or the settings', () => {
    const one = change({ files: [file('src/hot.ts'), file('src/cold.ts')] });
    const changes = (count: number) =>
      historyFrom(
        Array.from({ length: count }, (_, n) => pullRequest({ number: 100 + n, files: [file('src/hot.ts')] })),
      );
    expect(see('core', one, context([one]))).toBeNull();
    expect(see('core', one, context([one], changes(19)))).toBeNull();
    const evidence = { paths: ['src/hot.ts'], counts: { core: 1, files: 2 } };
    expect(see('core', one, context([one], changes(20)))).toEqual({ value: 1, evidence });
    const named = { paths: ['src/cold.ts'], counts: { core: 1, files: 2 } };
    expect(see('core', one, context([one], {}, ['src/cold.ts']))).toEqual({ value: 1, evidence: named });
  });

  it('of labels weighs those that say less against those that say more', () => {
    expect(see('labels', change({ labels: ['internal', 'bug'] }))).toEqual({
      value: -1,
      evidence: { names: ['internal'] },
    });
    expect(see('labels', change({ labels: ['P0', 'internal'] }))).toBeNull();
  });

  it('of words are the words that the title has', () => {
    expect(see('user-facing-wording', change({ title: 'feat: Supports doors, shows windows' }))).toEqual({
      value: 2,
      evidence: { names: ['supports', 'shows'] },
    });
  });

  it('of a revert are the numbers of what it undid', () => {
    const undone = {
      number: 7,
      title: 'Paint',
      evidence: 'number',
      afterHours: 1,
      mergedInPeriod: true,
      partial: false,
    };
    const one = change({ outcome: { reverts: [{ ...undone, evidence: 'number' as const }] } });
    expect(see('is-revert', one)?.evidence).toEqual({ pullRequests: [7] });
  });

  it('of talk and labels is nothing where the source tells none', () => {
    const git = asChange(fromGit({ number: 1 }));
    expect(see('discussion', git)).toBeNull();
    expect(see('labels', git)).toBeNull();
  });
});
