import { type HistoryIndex, historyIndexOf, NO_HISTORY } from '../../../src/analyze/context/history-index.js';
import { pathKind } from '../../../src/analyze/paths/index.js';
import type { Churn, History } from '../../../src/domain/history.js';
import { historyFrom } from '../../support/change.js';
import { at, file, type Moment, person, pullRequest } from '../../support/pull-request.js';

const ada = person('ada');
const indexOf = (history: Partial<History>, corePaths: string[] = []): HistoryIndex =>
  historyIndexOf({ ...NO_HISTORY, ...history }, pathKind, corePaths);
const churned = (path: string, churn: Churn, corePaths: string[] = []) =>
  indexOf({ churn: new Map([[path, churn]]) }, corePaths);

describe('the churn of a path', () => {
  it('is what the history says', () => {
    const index = churned('src/a.ts', { changes: 3, authors: 2 });
    expect(index.churn('src/a.ts')).toEqual({ changes: 3, authors: 2 });
    expect(index.churn('src/b.ts')).toBeNull();
  });

  it.each([
    [
      { changes: 20, authors: 1 },
      { changes: 20, authors: 1 },
    ],
    [{ changes: 20 }, { changes: 20 }],
    [{ changes: 19, authors: 9 }, null],
  ])('makes it a hotspot from 20 changes on: %j gives %j', (churn, expected) => {
    expect(churned('src/a.ts', churn).hotspot('src/a.ts')).toEqual(expected);
  });

  it('makes no unknown path a hotspot', () => expect(indexOf({}).hotspot('src/a.ts')).toBeNull());
});

describe('the core of the code', () => {
  const isCore = (churn: Churn, path = 'src/core.ts', corePaths: string[] = []) =>
    churned(path, churn, corePaths).isCore(path);

  it.each<[boolean, Churn]>([
    [true, { changes: 10, authors: 5 }],
    [false, { changes: 9, authors: 9 }],
    [false, { changes: 40, authors: 4 }],
    [true, { changes: 15 }],
    [false, { changes: 14 }],
  ])('is %p for a source file with %j in 90 days', (expected, churn) => expect(isCore(churn)).toBe(expected));

  it.each(['docs/guide.md', 'tests/all.ts'])('does not include %s, which is not source', path =>
    expect(isCore({ changes: 90, authors: 9 }, path)).toBe(false),
  );

  it('does not include a path whose churn is unknown', () => expect(indexOf({}).isCore('src/core.ts')).toBe(false));

  it('is what the settings name and nothing else, hidden folders included', () => {
    const isNamed = (path: string) => isCore({ changes: 90, authors: 9 }, path, ['engine/**', '**/*.sql']);
    expect(['engine/a.md', '.schema/a.sql', 'src/core.ts'].map(isNamed)).toEqual([true, true, false]);
  });
});

describe('the earlier merges of an author', () => {
  it('are counted by the source', () => {
    const index = indexOf({ mergedBy: new Map([['login:ada', 40]]) });
    expect(index.mergedBy(ada)).toBe(40);
    expect(index.mergedBy(person('Ada'))).toBe(40);
    expect(index.mergedBy(person('bo'))).toBeNull();
    expect(indexOf({}).mergedBy(ada)).toBeNull();
  });

  it('are counted by folder, the highest count of several folders', () => {
    const merge = (number: number, ...paths: string[]) =>
      pullRequest({ number, author: ada, merged: 'last Mon 10:00', files: paths.map(path => file(path)) });
    const index = indexOf(historyFrom([merge(1, 'src/a.ts'), merge(2, 'src/b.ts', 'web/a.ts'), merge(3, 'top.ts')]));
    expect(index.mergedIn(ada, ['src/new.ts'])).toBe(2);
    expect(index.mergedIn(ada, ['web/new.ts', 'src/new.ts', 'lib/new.ts'])).toBe(2);
    expect(index.mergedIn(ada, ['new.ts'])).toBe(1);
    expect(index.mergedIn(ada, ['lib/new.ts'])).toBe(0);
    expect(index.mergedIn(ada, [])).toBe(0);
    expect(index.mergedIn(person('bo'), ['src/new.ts'])).toBe(0);
  });

  it('are unknown by folder if the source knows only reverts', () => {
    expect(indexOf({ reverts: [] }).mergedIn(ada, ['src/a.ts'])).toBeNull();
    expect(indexOf({ reverts: [] }).trackRecords).toBeNull();
  });
});

describe('the release notes of earlier merges', () => {
  const merge = (number: number, ...paths: string[]) =>
    pullRequest({ number, merged: 'last Mon 10:00', files: paths.map(path => file(path)) });

  it('are counted once for each merge', () => {
    const merges = [
      merge(1, 'src/a.ts', 'changes/1.fix.md', 'changes/1.feature.md'),
      merge(2, 'CHANGELOG.md'),
      merge(3, 'src/b.ts', 'docs/changes.md'),
      merge(4),
    ];
    expect(indexOf(historyFrom(merges)).releaseNotes).toEqual({ merged: 4, noted: 2 });
    expect(indexOf(historyFrom([])).releaseNotes).toEqual({ merged: 0, noted: 0 });
  });

  it('are unknown if the source knows only reverts', () => {
    expect(indexOf({ reverts: [] }).releaseNotes).toBeNull();
    expect(indexOf({}).releaseNotes).toBeNull();
  });
});

describe('an earlier revert that touched a path', () => {
  const merges = [
    { number: 5, title: 'Touch the file', merged: 'last Sat 10:00', files: [file('src/a.ts')] },
    { number: 6, title: 'Revert "Touch the file"', merged: 'last Sat 10:00', files: [file('src/a.ts')] },
  ] as const;
  const { revertTouching } = indexOf(historyFrom(merges.map(one => pullRequest({ ...one, files: [...one.files] }))));

  it.each<[number | undefined, Moment, number]>([
    [undefined, 'last Sat 10:00', 7],
    [6, 'last Sat 10:01', 7],
    [6, 'last Sun 10:00', 1],
    [undefined, 'last Sun 10:01', 1],
  ])('is #%p before %s within %i days', (expected, instant, days) => {
    expect(revertTouching('src/a.ts', at(instant), days)?.number).toBe(expected);
  });

  it('is none for another path', () => expect(revertTouching('src/b.ts', at('last Sun 10:00'), 7)).toBeNull());
});

describe('an earlier revert of a title', () => {
  const revertQuoting = (...titles: string[]) =>
    indexOf(historyFrom(titles.map((title, n) => pullRequest({ number: n + 1, title, merged: 'last Mon 10:00' }))))
      .revertQuoting;

  it('is the one that quotes it, whatever its case and spaces', () => {
    const find = revertQuoting('Cache the page', 'Revert "Cache the page (#1)"', 'Revert #7');
    expect(find('cache  the PAGE')?.number).toBe(2);
    expect(find('Cache the house')).toBeNull();
    expect(find('')).toBeNull();
  });

  it('is the latest of several', () => {
    const find = revertQuoting('Revert "Cache the page"', 'Revert "Cache the page"');
    expect(find('Cache the page')?.number).toBe(2);
  });

  it('is none if the title is only quoted or relanded', () => {
    expect(revertQuoting('Explain "Cache the page"', 'Reland "Cache the page"')('Cache the page')).toBeNull();
  });
});
