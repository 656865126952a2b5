import { CHANGE_KINDS } from '../../../src/analyze/changes/index.js';
import { FEATURES, featuresOf } from '../../../src/analyze/risk/features.js';
import { change, context, historyFrom as historyOf } from '../../support/change.js';
import { bot, file, type Given, person } from '../../support/pull-request.js';
import { earlier, FILES, featureOf, unknownOf } from './support.js';

const CODE = file('src/a.ts', 30, 10);
const TEST = file('tests/a.test.ts', 9, 1);
const PAGE = file('docs/a.md', 4);
const onFiles = (...files: ReturnType<typeof file>[]) => ({ files });
const added = { status: 'added' } as const;
const removed = { status: 'removed' } as const;

describe('the features of the risk score', () => {
  it('are numbers for any change with a known history', () => {
    const mona = new Map([['login:mona', 4]]);
    for (const one of [change({ files: [] }), change({ body: '' }), change({ title: '' })])
      for (const value of featuresOf(one, context([one], historyOf([], mona))))
        expect(value).toEqual(expect.any(Number));
  });

  it('are those of the product: an example beside it changes nothing', () => {
    const both = [change(onFiles(CODE)), change(onFiles(CODE, file('examples/a.ts', 900), file('demo/Makefile', 9)))];
    const [alone, beside] = both.map(one => featuresOf(one, context([one], historyOf([]))));
    expect(beside).toEqual(alone);
  });

  it('have each their own id', () => {
    const ids = FEATURES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('of the history are unknown where the source does not know it', () => {
    const one = change({});
    expect(unknownOf(one, context([one]))).toEqual([
      'churn-mean',
      'authors-most',
      'core',
      'revert-touched-7',
      'revert-touched-90',
      'experience',
      'experience-here',
      'same-title',
      'author-recent',
      'author-away',
      'author-reverted',
      'own-changes',
      'own-share',
      'folder-reverted',
      'folder-reverts',
    ]);
  });

  it('of the author are unknown where the account was deleted', () => {
    const own = change({ files: FILES, merged: 'Mon 10:00', author: null });
    expect(unknownOf(own, context([], historyOf([earlier(1)])))).toEqual([
      'experience',
      'experience-here',
      'bot',
      'author-recent',
      'author-away',
      'author-reverted',
      'own-changes',
      'own-share',
    ]);
  });
});

describe('the features of the changed files', () => {
  it.each<[string, string, Partial<Given>, number]>([
    ['source-lines', 'the lines of source', onFiles(CODE, TEST), Math.log(41)],
    ['files', 'all files', onFiles(CODE, TEST, PAGE), Math.log(4)],
    ['folders', 'the folders of source', onFiles(CODE, file('src/b.ts'), file('lib/b.ts'), PAGE), Math.log(3)],
    ['entropy', '0 for a single file', onFiles(file('src/a.ts', 10)), 0],
    ['entropy', '0 if one file has all lines', onFiles(CODE, file('src/b.ts', 0)), 0],
    ['entropy', 'log 2 for two equal files', onFiles(file('src/a.ts', 10), file('src/b.ts', 10)), Math.log(2)],
    ['entropy', '0 without source', onFiles(PAGE), 0],
    ['new-files', 'the share of new files', onFiles(CODE, file('b.ts', 1, 0, added), file('c.ts'), file('d.ts')), 0.25],
    ['new-files', '0 without source', onFiles(PAGE), 0],
    ['removed-files', 'the removed files', onFiles(CODE, PAGE, file('b.md', 0, 9, removed)), Math.log(2)],
    ['no-source', '1 without source', onFiles(PAGE, TEST), 1],
    ['no-source', '0 with source', onFiles(PAGE, CODE), 0],
    ['docs-only', '1 for documents alone', onFiles(PAGE), 1],
    ['docs-only', '0 for documents with another file', onFiles(PAGE, TEST), 0],
    ['docs-only', '0 without files', onFiles(), 0],
    ['test-share', 'the lines of tests among those and the source', onFiles(CODE, TEST, PAGE), 0.2],
    ['test-share', '0 without tests and source', onFiles(PAGE), 0],
    ['touches-pipeline', '1 for a workflow among others', onFiles(CODE, file('.github/workflows/ci.yml')), 1],
    ['touches-pipeline', '0 without a workflow', onFiles(CODE, file('Cargo.lock')), 0],
    ['touches-lock', '1 for a lock file among others', onFiles(CODE, file('Cargo.lock')), 1],
    ['touches-lock', '0 without a lock file', onFiles(CODE), 0],
  ])('%s is %s', (id, _, given, value) => expect(featureOf(id, given)).toBeCloseTo(value, 9));
});

describe('the features of the title', () => {
  it.each([
    ['title-performance', 'Optimise the cache', 'Keep the cache'],
    ['title-default', 'Defaults for the cache', 'Fault in the cache'],
    ['title-temporary', 'Skip the cache', 'Ship the cache'],
    ['title-temporary', 'Add a workaround', 'Work around it'],
    ['title-fix', 'Bug in the cache', 'Debug the cache'],
    ['title-bump', 'Update node to v22', 'Update node'],
    ['kind-feature', 'feat: a cache', 'fix: a cache'],
    ['kind-fix', 'fix: a cache', 'feat: a cache'],
    ['kind-refactor', 'refactor: a cache', 'fix: a cache'],
    ['kind-performance', 'perf: a cache', 'fix: a cache'],
    ['kind-test', 'test: a cache', 'fix: a cache'],
    ['kind-pipeline', 'ci: a cache', 'fix: a cache'],
    ['kind-chore', 'chore: a cache', 'fix: a cache'],
    ['kind-release', 'Release 1.2.0', 'fix: a cache'],
    ['kind-dependencies', 'deps: a cache', 'fix: a cache'],
    ['kind-docs', 'docs: a cache', 'fix: a cache'],
    ['kind-other', 'The cache', 'docs: the cache'],
    ['reland', 'Reland "A cache"', 'Revert "A cache"'],
  ])('%s is 1 for %p and 0 for %p', (id, yes, no) => {
    expect([yes, no].map(title => featureOf(id, { title, files: [CODE] }))).toEqual([1, 0]);
  });

  it('have every kind but security', () => {
    const kinds = FEATURES.flatMap(({ id }) => (id.startsWith('kind-') ? [id.slice('kind-'.length)] : []));
    expect(kinds.sort()).toEqual(CHANGE_KINDS.filter(kind => kind !== 'security').sort());
  });
});

describe('the features of the history of the changed files', () => {
  const own = { files: FILES, merged: 'Mon 10:00' } as const;
  const several = { ...own, files: [...FILES, file('src/b.ts')] };
  const elsewhere = { ...own, files: [file('src/b.ts')] };
  const revertOn = (mergedAt: string) => historyOf([earlier(1, { title: 'Revert "X"', mergedAt })]);

  it('have the mean of earlier changes and the most authors of a file', () => {
    const history = historyOf([earlier(1), earlier(2), earlier(3)]);
    expect(featureOf('churn-mean', own, history)).toBeCloseTo(Math.log(4));
    expect(featureOf('authors-most', own, history)).toBeCloseTo(Math.log(4));
    expect(featureOf('authors-most', elsewhere, history)).toBe(0);
  });

  it('count a file without churn as unchanged if nothing but churn is known', () => {
    const churn = new Map([['src/a.ts', { changes: 6, authors: 2 }]]);
    expect(featureOf('churn-mean', several, { days: 90, churn })).toBeCloseTo(Math.log(4));
    expect(featureOf('authors-most', several, { days: 90, churn })).toBeCloseTo(Math.log(3));
    expect(featureOf('churn-mean', elsewhere, { days: 90, churn })).toBeNull();
  });

  it('do not know the most authors where the source counts changes alone', () => {
    const churn = new Map([['src/a.ts', { changes: 6 }]]);
    expect(featureOf('authors-most', own, { days: 90, churn })).toBeNull();
  });

  it('see one core file among several', () => {
    const churn = new Map([['src/a.ts', { changes: 10, authors: 5 }]]);
    expect(featureOf('core', several, { days: 90, churn })).toBe(1);
    expect(featureOf('core', elsewhere, { ...historyOf([]), churn })).toBe(0);
  });

  it('see a revert on one of the files', () => {
    const history = revertOn('2026-03-28T10:00:00Z');
    expect(featureOf('revert-touched-7', several, history)).toBe(1);
    expect(featureOf('revert-touched-7', { files: FILES, merged: 'Tue 12:00' }, history)).toBe(1);
    expect(featureOf('revert-touched-7', { files: [file('src/b.ts')], merged: 'Tue 12:00' }, history)).toBe(0);
    expect(featureOf('revert-touched-7', { files: FILES, merged: 'Sun 12:00' }, history)).toBe(0);
  });

  it('see a revert of the last 7 days, and of the last 90', () => {
    const [within, before] = [revertOn('2026-03-23T10:00:00Z'), revertOn('2026-03-23T09:59:59Z')];
    expect(featureOf('revert-touched-7', own, within)).toBe(1);
    expect(featureOf('revert-touched-7', own, before)).toBe(0);
    expect(featureOf('revert-touched-90', own, before)).toBe(1);
    expect(featureOf('revert-touched-90', own, revertOn('2025-12-30T10:00:00Z'))).toBe(1);
    expect(featureOf('revert-touched-90', own, revertOn('2025-12-30T09:59:59Z'))).toBe(0);
  });

  it('see a revert where the source knows nothing but reverts', () => {
    const reverts = historyOf([earlier(8, { title: 'Revert "X"' })]).merged ?? [];
    expect(featureOf('revert-touched-7', own, { reverts })).toBe(1);
    expect(featureOf('revert-touched-7', elsewhere, { reverts })).toBeNull();
  });
});

describe('the features of the author', () => {
  const mona = person('mona');
  const own = { files: FILES, merged: 'Mon 10:00', author: mona } as const;

  it('have the number of earlier merges, and of those in the folders of the change', () => {
    const history = historyOf([earlier(1, { author: mona }), earlier(2, { author: mona, files: [file('lib/b.ts')] })]);
    expect(featureOf('experience', own, history)).toBeCloseTo(Math.log(3));
    expect(featureOf('experience-here', own, history)).toBeCloseTo(Math.log(2));
    expect(featureOf('experience-here', { ...own, author: person('bo') }, history)).toBe(0);
  });

  it('see a title that was reverted', () => {
    const history = historyOf([earlier(1, { title: 'Revert "Cache answers"' })]);
    expect(featureOf('same-title', { ...own, title: 'Cache answers' }, history)).toBe(1);
    expect(featureOf('same-title', { ...own, title: 'Cache questions' }, history)).toBe(0);
  });

  it('see a bot', () => {
    expect(featureOf('bot', { author: bot('renovate') })).toBe(1);
    expect(featureOf('bot', { author: mona })).toBe(0);
  });
});
