import { FEATURES, featuresOf } from '../../../src/analyze/risk/features.js';
import type { History } from '../../../src/domain/history.js';
import { ordinary } from '../../backtest/made.js';
import { change, context, historyFrom as historyOf } from '../../support/change.js';
import { bot, file, type Given, person } from '../../support/pull-request.js';

/** One number that the score is made of, of a change with this before it. */
function featureOf(id: string, given: Partial<Given>, history?: Partial<History>): number | null | undefined {
  const own = change(given);
  return featuresOf(own, context([own], history))[FEATURES.findIndex(feature => feature.id === id)];
}

const CODE = file('src/a.ts', 30, 10);
const TEST = file('tests/a.test.ts', 9, 1);
const PAGE = file('docs/a.md', 4);
const onFiles = (...files: ReturnType<typeof file>[]) => ({ files });
const titled = (title: string) => ({ title, files: [CODE] });
const added = { status: 'added' } as const;
const removed = { status: 'removed' } as const;

describe('what the risk score sees of the files', () => {
  it.each<[string, string, Partial<Given>, number]>([
    ['source-lines', 'the lines of source', onFiles(CODE, TEST), Math.log(41)],
    ['files', 'all files', onFiles(CODE, TEST, PAGE), Math.log(4)],
    ['folders', 'the folders of source', onFiles(CODE, file('src/b.ts'), file('lib/b.ts'), PAGE), Math.log(3)],
    ['entropy', 'that one file holds all lines, the others none', onFiles(CODE, file('src/b.ts', 0)), 0],
    ['new-files', 'the share of new files', onFiles(CODE, file('b.ts', 1, 0, added), file('c.ts'), file('d.ts')), 0.25],
    ['new-files', 'no share where there is no source', onFiles(PAGE), 0],
    ['removed-files', 'the files that are gone', onFiles(CODE, PAGE, file('b.md', 0, 9, removed)), Math.log(2)],
    ['no-source', 'that there is no source', onFiles(PAGE, TEST), 1],
    ['no-source', 'that there is some', onFiles(PAGE, CODE), 0],
    ['docs-only', 'documents alone', onFiles(PAGE), 1],
    ['docs-only', 'documents beside another file', onFiles(PAGE, TEST), 0],
    ['docs-only', 'no files as no documents', onFiles(), 0],
    ['test-share', 'the lines of tests among those and the source', onFiles(CODE, TEST, PAGE), 0.2],
    ['touches-pipeline', 'a workflow among others', onFiles(CODE, file('.github/workflows/ci.yml')), 1],
    ['touches-pipeline', 'that there is none', onFiles(CODE, file('Cargo.lock')), 0],
    ['touches-lock', 'a lock file among others', onFiles(CODE, file('Cargo.lock')), 1],
    ['touches-lock', 'that there is none', onFiles(CODE), 0],
  ])('%s: %s', (id, _, given, value) => {
    expect(featureOf(id, given)).toBeCloseTo(value, 9);
  });
});

describe('what the risk score sees in a title', () => {
  it.each([
    ['title-performance', 'Optimise the cache', 'Keep the cache'],
    ['title-default', 'Defaults for the cache', 'Fault in the cache'],
    ['title-temporary', 'Skip the cache', 'Ship the cache'],
    ['title-temporary', 'Add a workaround', 'Work around it'],
    ['title-fix', 'Bug in the cache', 'Debug the cache'],
    ['title-bump', 'Update node to v22', 'Update node'],
    ['kind-feature', 'feat: a cache', 'fix: a cache'],
    ['kind-fix', 'fix: a cache', 'feat: a cache'],
    ['kind-other', 'The cache', 'docs: the cache'],
    ['reland', 'Reland "A cache"', 'Revert "A cache"'],
  ])('%s: %p and not %p', (id, yes, no) => {
    expect([yes, no].map(title => featureOf(id, titled(title)))).toEqual([1, 0]);
  });
});

describe('what the risk score sees of the days before', () => {
  const files = [file('src/a.ts')];
  const on = (day: number, given: Parameters<typeof ordinary>[1]) =>
    ordinary(day, { files, mergedAt: `2026-03-${20 + day}T10:00:00Z`, ...given });
  const own = { files, merged: 'Mon 10:00' } as const;

  it('a title that was reverted', () => {
    const history = historyOf([on(1, { title: 'Revert "Cache answers"' })]);
    expect(featureOf('same-title', { ...own, title: 'Cache answers' }, history)).toBe(1);
    expect(featureOf('same-title', { ...own, title: 'Cache questions' }, history)).toBe(0);
  });

  it('a revert on one file of several', () => {
    const history = historyOf([on(8, { title: 'Revert "X"' })]);
    expect(featureOf('revert-touched-7', { ...own, files: [...files, file('src/b.ts')] }, history)).toBe(1);
  });

  it('a revert where reverts are all that is known', () => {
    const [revert] = historyOf([on(8, { title: 'Revert "X"' })]).merged ?? [];
    const history = { reverts: revert === undefined ? [] : [revert] };
    expect(featureOf('revert-touched-7', own, history)).toBe(1);
    expect(featureOf('revert-touched-7', { ...own, files: [file('src/b.ts')] }, history)).toBeNull();
  });

  it('files of the core, be it one of several', () => {
    const churn = new Map([['src/a.ts', { changes: 10, authors: 5 }]]);
    const several = { ...own, files: [...files, file('src/b.ts')] };
    expect(featureOf('core', several, { days: 90, churn })).toBe(1);
    expect(featureOf('core', { ...own, files: [file('src/b.ts')] }, { ...historyOf([]), churn })).toBe(0);
  });

  it('the churn of files where it is all that is known, a file without any counted as unchanged', () => {
    const churn = new Map([['src/a.ts', { changes: 6, authors: 2 }]]);
    const several = { ...own, files: [...files, file('src/b.ts')] };
    expect(featureOf('churn-mean', several, { days: 90, churn })).toBeCloseTo(Math.log(4));
    expect(featureOf('authors-most', several, { days: 90, churn })).toBeCloseTo(Math.log(3));
    expect(featureOf('churn-mean', { ...own, files: [file('src/b.ts')] }, { days: 90, churn })).toBeNull();
  });

  it('no most authors where changes were counted and people were not', () => {
    const churn = new Map([['src/a.ts', { changes: 6 }]]);
    expect(featureOf('authors-most', own, { days: 90, churn })).toBeNull();
  });

  it('how often the author was here before', () => {
    const mona = person('mona');
    const history = historyOf([on(1, { author: mona }), on(2, { author: mona, files: [file('lib/b.ts')] })]);
    expect(featureOf('experience', { ...own, author: mona }, history)).toBeCloseTo(Math.log(3));
    expect(featureOf('experience-here', { ...own, author: mona }, history)).toBeCloseTo(Math.log(2));
    expect(featureOf('experience-here', { ...own, author: person('bo') }, history)).toBe(0);
  });

  it('whether a bot wrote it', () => {
    expect(featureOf('bot', { author: bot('renovate') })).toBe(1);
    expect(featureOf('bot', { author: person('mona') })).toBe(0);
  });

  it('nothing of an author whose account is gone', () => {
    const history = historyOf([on(1, {})]);
    const values = featuresOf(change({ ...own, author: null }), context([], history));
    const unknown = FEATURES.filter((_, index) => values[index] === null).map(({ id }) => id);
    expect(unknown).toEqual([
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
