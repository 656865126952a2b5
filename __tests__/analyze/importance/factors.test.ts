import { FACTORS } from '../../../src/analyze/importance/index.js';
import type { Subject } from '../../../src/analyze/subjects/index.js';
import type { Evidence } from '../../../src/domain/digest.js';
import type { FactorId } from '../../../src/domain/factors.js';
import { bot, file, fromGit, person, pullRequest, review } from '../../support/pull-request.js';
import { asSubject, before, subject, week } from '../../support/subject.js';

function see(id: FactorId, of: Subject, past = week([of])): { value: number; evidence: Evidence } | null {
  const factor = FACTORS.find(one => one.id === id);
  if (factor === undefined) throw new Error(`no factor ${id}`);
  return factor.observe(of, past);
}

const added = { status: 'added' as const };
const CODE = file('src/a.ts', 3, 1);

/** Factor, what sets it off, and the nearest that does not. */
const NEIGHBOURS: [FactorId, string, Subject, string, Subject][] = [
  [
    'size',
    'one line of source',
    subject({ files: [file('src/a.ts', 1)] }),
    'a line of tests',
    subject({ files: [file('src/a.test.ts', 1)] }),
  ],
  [
    'supporting-only',
    'a document',
    subject({ files: [file('docs/a.md')] }),
    'a document and source',
    subject({ files: [file('docs/a.md'), CODE] }),
  ],
  [
    'novelty',
    'a new file',
    subject({ files: [file('src/a.ts', 9, 0, added)] }),
    'a new test',
    subject({ files: [CODE, file('src/a.test.ts', 9, 0, added)] }),
  ],
  [
    'interface',
    'an index',
    subject({ files: [file('src/index.ts')] }),
    'a file beside it',
    subject({ files: [file('src/indexes.ts')] }),
  ],
  [
    'settings',
    'the command line',
    subject({ files: [file('src/cli.rs')] }),
    'a client',
    subject({ files: [file('src/client.rs')] }),
  ],
  [
    'settings',
    'the schema of settings',
    subject({ files: [file('app.schema.json')] }),
    'another JSON',
    subject({ files: [file('app.json')] }),
  ],
  [
    'migration',
    'a migration',
    subject({ files: [file('db/migrations/2.py')] }),
    'a document on migrating',
    subject({ files: [file('docs/migrations/2.md')] }),
  ],
  ['default', 'a default', subject({ title: 'Cache by default' }), 'no default', subject({ title: 'Cache by name' })],
  ['breaking', 'a bang', subject({ title: 'feat!: drop Node 18' }), 'none', subject({ title: 'feat: drop Node 18' })],
  ['promise', 'support', subject({ title: 'Support doors' }), 'a supporter', subject({ title: 'Supporter of doors' })],
  ['modesty', 'a typo', subject({ title: 'Typo in doors' }), 'a type of door', subject({ title: 'Typeface of doors' })],
  [
    'tests',
    'source with a test',
    subject({ files: [CODE, file('src/a.test.ts')] }),
    'source with fewer tests',
    subject({ files: [CODE, file('src/a.test.ts', 0, 4)] }),
  ],
  [
    'tests',
    'source with a test',
    subject({ files: [CODE, file('src/a.test.ts')] }),
    'tests alone',
    subject({ files: [file('src/a.test.ts')] }),
  ],
  [
    'documented',
    'source with a guide',
    subject({ files: [CODE, file('docs/a.md')] }),
    'source with a changelog',
    subject({ files: [CODE, file('CHANGELOG.md')] }),
  ],
  [
    'documented',
    'source with a guide',
    subject({ files: [CODE, file('docs/a.md')] }),
    'a guide alone',
    subject({ files: [file('docs/a.md')] }),
  ],
  [
    'description',
    'words',
    subject({ body: 'Why.' }),
    'a comment of the template',
    subject({ body: ' <!-- Why? --> ' }),
  ],
  ['closes', 'an issue', subject({ body: 'Closes #7' }), 'a mention', subject({ body: 'See #7' })],
  [
    'closes',
    'an issue by its address',
    subject({ body: 'Fixes https://github.com/octo/house/issues/7' }),
    'a pull request by its address',
    subject({ body: 'Fixes https://github.com/octo/house/pull/7' }),
  ],
  [
    'undoes',
    'a revert',
    subject({ title: 'Revert "Paint the door"' }),
    'a reland',
    subject({ title: 'Reland "Paint the door"' }),
  ],
  ['discussion', 'a comment', subject({ comments: 1 }), 'silence', subject({ comments: 0 })],
  [
    'discussion',
    'a review',
    subject({ reviews: [review(person('bo'), 'Tue 9:00')] }),
    "a bot's review",
    subject({ reviews: [review(bot('lint'), 'Tue 9:00')] }),
  ],
  [
    'discussion',
    'a review',
    subject({ reviews: [review(null, 'Tue 9:00')] }),
    "the author's own",
    subject({ reviews: [review(person('mona'), 'Tue 9:00', 'commented')] }),
  ],
  [
    'labels',
    'a label that says so',
    subject({ labels: ['high priority'] }),
    'one that does not',
    subject({ labels: ['low priority'] }),
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
    const empty = subject({ title: 'Paint', files: [] });
    expect(FACTORS.filter(({ id }) => see(id, empty) !== null).map(({ id }) => id)).toEqual(['kind']);
  });
});

describe('what a factor sees', () => {
  it('of size is source alone, what went counting half', () => {
    const files = [file('src/a.ts', 2, 2), file('src/b.ts', 5), file('package-lock.json', 900), file('dist/a.js', 900)];
    expect(see('size', subject({ files }))).toEqual({
      value: Math.log2(1 + 7 + 1),
      evidence: { paths: ['src/b.ts', 'src/a.ts'], counts: { additions: 7, deletions: 2, files: 2 } },
    });
  });

  it('of supporting files is nothing where the list of files is cut short', () => {
    expect(see('supporting-only', subject({ files: [file('docs/a.md')], filesTotal: 2 }))).toBeNull();
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
    expect(see('kind', subject({ title }))?.evidence).toEqual({ names: [kind] });
    const order = ['perf', 'feat', 'fix', 'docs', 'refactor', 'ci', 'chore'];
    const values = order.map(type => see('kind', subject({ title: `${type}: x` }))?.value ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBe(order.length);
  });

  it('of the core is what the days before tell, or the settings', () => {
    const one = subject({ files: [file('src/hot.ts'), file('src/cold.ts')] });
    const changes = (count: number) =>
      before(Array.from({ length: count }, (_, n) => pullRequest({ number: 100 + n, files: [file('src/hot.ts')] })));
    expect(see('core', one, week([one]))).toBeNull();
    expect(see('core', one, week([one], changes(19)))).toBeNull();
    const evidence = { paths: ['src/hot.ts'], counts: { core: 1, files: 2 } };
    expect(see('core', one, week([one], changes(20)))).toEqual({ value: 1, evidence });
    const named = { paths: ['src/cold.ts'], counts: { core: 1, files: 2 } };
    expect(see('core', one, week([one], {}, ['src/cold.ts']))).toEqual({ value: 1, evidence: named });
  });

  it('of labels weighs those that say less against those that say more', () => {
    expect(see('labels', subject({ labels: ['internal', 'bug'] }))).toEqual({
      value: -1,
      evidence: { names: ['internal'] },
    });
    expect(see('labels', subject({ labels: ['P0', 'internal'] }))).toBeNull();
  });

  it('of words are the words that the title has', () => {
    expect(see('promise', subject({ title: 'feat: Supports doors, shows windows' }))).toEqual({
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
    const one = subject({ outcome: { reverts: [{ ...undone, evidence: 'number' as const }] } });
    expect(see('undoes', one)?.evidence).toEqual({ pullRequests: [7] });
  });

  it('of talk and labels is nothing where the source tells none', () => {
    const git = asSubject(fromGit({ number: 1 }));
    expect(see('discussion', git)).toBeNull();
    expect(see('labels', git)).toBeNull();
  });
});
