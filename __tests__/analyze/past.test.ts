import type { HistoryIndex } from '../../src/analyze/context/history-index.js';
import { type Churn, historyOf } from '../../src/domain/history.js';
import { at, file, type Moment, person, pullRequest } from '../support/pull-request.js';
import { change, context, before as historyFrom } from '../support/subject.js';

const ada = person('ada');

describe('the core of the code', () => {
  const isCore = (counted: Churn, path = 'src/core.ts', corePaths: string[] = []) =>
    context([], { days: 90, churn: new Map([[path, counted]]) }, corePaths).history.isCore(path);

  it.each<[Churn, boolean]>([
    [{ changes: 10, authors: 5 }, true],
    [{ changes: 9, authors: 9 }, false],
    [{ changes: 40, authors: 4 }, false],
    [{ changes: 15 }, true],
    [{ changes: 14 }, false],
  ])('is what many people change: %j in 90 days, %s', (counted, core) => expect(isCore(counted)).toBe(core));

  it('is source', () => {
    expect(isCore({ changes: 90, authors: 9 }, 'docs/guide.md')).toBe(false);
    expect(isCore({ changes: 90, authors: 9 }, 'tests/all.ts')).toBe(false);
  });

  it('is what the settings name, and then nothing else, folders that begin with a dot among it', () => {
    const core = (path: string) => isCore({ changes: 90, authors: 9 }, path, ['engine/**', '**/*.sql']);
    expect(['engine/a.md', '.schema/a.sql', 'src/core.ts'].map(core)).toEqual([true, true, false]);
  });
});

describe('a revert that touched a path', () => {
  const revert = (number: number, merged: Moment) => ({
    number,
    merged,
    title: `Revert "Change ${number}"`,
    files: [file('src/a.ts')],
  });
  const ask = (own: Parameters<typeof revert>[], earlier: Parameters<typeof revert>[], path = 'src/a.ts') => {
    const history = historyFrom([
      pullRequest({ number: 1, merged: 'last Wed 12:00', files: [file('src/a.ts')] }),
      ...earlier.map(one => pullRequest(revert(...one))),
    ]);
    const changes = [
      change({ number: 2, merged: 'Wed 11:00', files: [file('src/a.ts')] }),
      ...own.map(one => change(revert(...one))),
    ];
    return context(changes, history).revertTouching(path, at('Wed 12:00'), 7)?.number ?? null;
  };

  it.each<[string, Parameters<typeof ask>, number | null]>([
    [
      'is of the week, the latest',
      [
        [
          [8, 'Mon 10:00'],
          [9, 'Tue 10:00'],
        ],
        [],
      ],
      9,
    ],
    [
      'is of the days before, the latest',
      [
        [],
        [
          [5, 'last Fri 10:00'],
          [6, 'last Sat 10:00'],
        ],
      ],
      6,
    ],
    ['of the week comes before one of the days before', [[[9, 'Mon 10:00']], [[6, 'last Sat 10:00']]], 9],
    ['is one of the days before where that of the week came later', [[[9, 'Thu 10:00']], [[6, 'last Sat 10:00']]], 6],
    ['is none that came in the same second', [[[9, 'Wed 12:00']], []], null],
    ['may have come seven days before', [[], [[6, 'last Wed 12:00']]], 6],
    ['is none that came earlier', [[], [[6, 'last Wed 11:59']]], null],
    ['is none of another path', [[[9, 'Tue 10:00']], [[6, 'last Sat 10:00']], 'src/b.ts'], null],
    ['is none where only other changes touched it', [[], []], null],
  ])('%s', (_, asked, number) => expect(ask(...asked)).toBe(number));

  it('is looked for before an instant also where both are of the days before', () => {
    const { history } = context([], historyFrom([pullRequest(revert(6, 'last Sat 10:00'))]));
    const touching = (instant: Moment, days: number) => history.revertTouching('src/a.ts', at(instant), days)?.number;
    expect(touching('last Sat 10:00', 7)).toBeUndefined();
    expect(touching('last Sat 10:01', 7)).toBe(6);
    expect(touching('last Sun 10:00', 1)).toBe(6);
    expect(touching('last Sun 10:01', 1)).toBeUndefined();
  });

  it('is looked for in the week within the days that are asked for', () => {
    const own = context([change(revert(9, 'Mon 10:00'))]);
    const touching = (instant: Moment) => own.revertTouching('src/a.ts', at(instant), 1)?.number;
    expect(touching('Tue 10:00')).toBe(9);
    expect(touching('Tue 10:01')).toBeUndefined();
  });
});

describe('a revert of the week that names a title', () => {
  const revert = (number: number, merged: Moment) => change({ number, merged, title: 'Revert "Cache the page"' });
  const naming = (title: string, instant: Moment) =>
    context([
      revert(8, 'Mon 10:00'),
      revert(9, 'Tue 10:00'),
      change({ number: 7, title: 'Cache the page' }),
    ]).revertNaming(title, at(instant))?.pullRequest.number;

  it('is the latest before an instant', () => {
    expect(naming('Cache the page', 'Wed 10:00')).toBe(9);
    expect(naming('Cache the page', 'Tue 10:00')).toBe(8);
    expect(naming('Cache the page', 'Mon 10:00')).toBeUndefined();
    expect(naming('Cache the house', 'Wed 10:00')).toBeUndefined();
  });

  it('is none that names no title', () => {
    const unnamed = context([change({ number: 9, merged: 'Mon 10:00', title: 'Revert #4' })]);
    expect(unnamed.revertNaming('', at('Tue 10:00'))).toBeNull();
  });
});

describe('a title that was taken back before the week', () => {
  const history = (...titles: string[]): HistoryIndex =>
    context([], historyFrom(titles.map((title, n) => pullRequest({ number: n + 1, title, merged: 'last Mon 10:00' }))))
      .history;

  it('is told by the revert that quotes it', () => {
    const { revertedTitle } = history('Cache the page', 'Revert "Cache the page (#1)"', 'Revert #7');
    expect(revertedTitle('cache  the PAGE')?.number).toBe(2);
    expect(revertedTitle('Cache the house')).toBeNull();
    expect(revertedTitle('')).toBeNull();
  });

  it('is not told by what no revert says', () => {
    expect(history('Explain "Cache the page"', 'Reland "Cache the page"').revertedTitle('Cache the page')).toBeNull();
  });
});

describe('the track record of the days before', () => {
  const merge = (
    number: number,
    merged: Moment,
    title: string,
    author: ReturnType<typeof person> | null,
    path: string,
  ) => pullRequest({ number, merged, title, author, files: [file(path), file(`${path.split('/')[0]}/b.ts`)] });
  const trackRecords = () =>
    context(
      [],
      historyFrom([
        merge(1, 'last Mon 10:00', 'Cache the page', ada, 'src/a.ts'),
        merge(2, 'last Tue 10:00', 'Cache the page', ada, 'lib/a.ts'),
        merge(3, 'last Wed 10:00', 'Revert "Cache the page"', person('bo'), 'lib/a.ts'),
        merge(4, 'last Thu 10:00', 'Paint the door', null, 'src/a.ts'),
        merge(5, 'last Fri 10:00', 'Revert #4', ada, 'src/a.ts'),
        merge(6, 'last Sat 10:00', 'Cache the page', ada, 'src/c.ts'),
        merge(7, 'last Sun 10:00', 'Cache the page', person('bo'), 'top.ts'),
      ]),
    ).history.trackRecords;

  it('of an author tells what was merged and when last, what was taken back, and what took back', () => {
    const of = (login: string) => trackRecords()?.ofAuthor(`login:${login}`);
    expect(of('ada')).toEqual({ merged: 4, reverted: 1, reverts: 1, last: at('last Sat 10:00') });
    expect(of('bo')).toEqual({ merged: 2, reverted: 0, reverts: 1, last: at('last Sun 10:00') });
    expect(of('cleo')).toEqual({ merged: 0, reverted: 0, reverts: 0, last: null });
  });

  it('of a folder counts accounts that are gone too, and a merge once', () => {
    const of = (folder: string) => trackRecords()?.ofFolder(folder);
    expect(of('src')).toEqual({ merged: 4, reverted: 1, reverts: 1, last: at('last Sat 10:00') });
    expect(of('lib')).toEqual({ merged: 2, reverted: 1, reverts: 1, last: at('last Wed 10:00') });
    expect(of('.')).toEqual({ merged: 1, reverted: 0, reverts: 0, last: at('last Sun 10:00') });
    expect(of('docs')).toEqual({ merged: 0, reverted: 0, reverts: 0, last: null });
  });

  it('tells how often an author was at a path, and in a folder', () => {
    const touched = (login: string, place: { path: string } | { folder: string }) =>
      trackRecords()?.touchedBy(`login:${login}`, place);
    expect(touched('ada', { path: 'src/a.ts' })).toBe(2);
    expect(touched('ada', { folder: 'src' })).toBe(3);
    expect(touched('bo', { path: 'src/a.ts' })).toBe(0);
    expect(touched('bo', { folder: '.' })).toBe(1);
    expect(touched('cleo', { path: 'src/a.ts' })).toBe(0);
    expect(touched('cleo', { folder: 'src' })).toBe(0);
  });

  it('does not say that an earlier revert took back what came in the same second', () => {
    const history = historyFrom([
      merge(1, 'last Mon 10:00', 'Cache the page', ada, 'src/a.ts'),
      merge(2, 'last Mon 10:00', 'Revert "Cache the page"', ada, 'src/a.ts'),
    ]);
    expect(context([], history).history.trackRecords?.ofAuthor('login:ada').reverted).toBe(0);
  });
});

describe('what an author had merged before', () => {
  const own = (number: number, merged: Moment, author: ReturnType<typeof person> | null = ada) =>
    change({ number, merged, author });
  const history = historyOf([], 90, new Map([['login:ada', 4]]));

  it('counts the days before, and what came earlier in the week', () => {
    const changes = [own(1, 'Mon 10:00'), own(2, 'Tue 10:00'), own(3, 'Tue 10:00'), own(4, 'Wed 10:00', person('bo'))];
    const { mergedBefore } = context(changes, history);
    expect(changes.map(mergedBefore)).toEqual([4, 5, 5, null]);
  });

  it('is not known of an account that is gone', () => {
    expect(context([own(1, 'Mon 10:00', null)], history).mergedBefore(own(1, 'Mon 10:00', null))).toBeNull();
  });

  it('is found by its author, in the order of merging', () => {
    const changes = [own(2, 'Tue 10:00'), own(1, 'Mon 10:00')];
    const { by } = context(changes);
    expect(by(person('Ada')).map(({ pullRequest: { number } }) => number)).toEqual([1, 2]);
    expect(by(person('bo'))).toEqual([]);
  });
});
