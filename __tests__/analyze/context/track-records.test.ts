import { earlierReverts } from '../../../src/analyze/context/earlier-reverts.js';
import { NO_HISTORY } from '../../../src/analyze/context/history-index.js';
import { trackRecordsOf } from '../../../src/analyze/context/track-records.js';
import type { EarlierMerge } from '../../../src/domain/history.js';
import { at, type Moment } from '../../support/pull-request.js';

/** A merge that touches this path and `b.ts` in its first folder. */
const merge = (number: number, merged: Moment, title: string, login: string | null, path: string): EarlierMerge => ({
  number,
  title,
  author: login === null ? null : `login:${login}`,
  mergedAt: at(merged),
  paths: [path, `${path.split('/')[0]}/b.ts`],
});
const recordsOf = (merged: EarlierMerge[]) => trackRecordsOf(merged, earlierReverts({ ...NO_HISTORY, merged }));

const records = () =>
  recordsOf([
    merge(1, 'last Mon 10:00', 'Cache the page', 'ada', 'src/a.ts'),
    merge(2, 'last Tue 10:00', 'Cache the page', 'ada', 'lib/a.ts'),
    merge(3, 'last Wed 10:00', 'Revert "Cache the page"', 'bo', 'lib/a.ts'),
    merge(4, 'last Thu 10:00', 'Paint the door', null, 'src/a.ts'),
    merge(5, 'last Fri 10:00', 'Revert #4', 'ada', 'src/a.ts'),
    merge(6, 'last Sat 10:00', 'Cache the page', 'ada', 'src/c.ts'),
    merge(7, 'last Sun 10:00', 'Cache the page', 'bo', 'top.ts'),
  ]);

describe('the track record of an author', () => {
  it('counts merges, reverted merges and reverts, and has the instant of the latest merge', () => {
    const of = (login: string) => records().ofAuthor(`login:${login}`);
    expect(of('ada')).toEqual({ merged: 4, reverted: 1, reverts: 1, last: at('last Sat 10:00') });
    expect(of('bo')).toEqual({ merged: 2, reverted: 0, reverts: 1, last: at('last Sun 10:00') });
  });

  it('is empty for an author without merges', () => {
    expect(records().ofAuthor('login:cleo')).toEqual({ merged: 0, reverted: 0, reverts: 0, last: null });
  });

  it('does not count a merge as reverted by a revert of the same second', () => {
    const sameSecond = recordsOf([
      merge(1, 'last Mon 10:00', 'Cache the page', 'ada', 'src/a.ts'),
      merge(2, 'last Mon 10:00', 'Revert "Cache the page"', 'ada', 'src/a.ts'),
    ]);
    expect(sameSecond.ofAuthor('login:ada').reverted).toBe(0);
  });

  it('does not count a merge as reverted by an earlier revert of its title', () => {
    const relanded = recordsOf([
      merge(1, 'last Mon 10:00', 'Revert "Cache the page"', 'bo', 'src/a.ts'),
      merge(2, 'last Tue 10:00', 'Cache the page', 'ada', 'src/a.ts'),
    ]);
    expect(relanded.ofAuthor('login:ada').reverted).toBe(0);
  });
});

describe('the track record of a folder', () => {
  it('includes deleted accounts and counts each merge once', () => {
    expect(records().ofFolder('src')).toEqual({ merged: 4, reverted: 1, reverts: 1, last: at('last Sat 10:00') });
    expect(records().ofFolder('lib')).toEqual({ merged: 2, reverted: 1, reverts: 1, last: at('last Wed 10:00') });
  });

  it('has the top folder under the name "."', () => {
    expect(records().ofFolder('.')).toEqual({ merged: 1, reverted: 0, reverts: 0, last: at('last Sun 10:00') });
  });

  it('is empty for a folder without merges', () => {
    expect(records().ofFolder('docs')).toEqual({ merged: 0, reverted: 0, reverts: 0, last: null });
  });
});

describe('the merges of an author that touched a place', () => {
  it.each([
    [2, 'ada', { path: 'src/a.ts' }],
    [3, 'ada', { folder: 'src' }],
    [0, 'bo', { path: 'src/a.ts' }],
    [1, 'bo', { folder: '.' }],
    [0, 'cleo', { path: 'src/a.ts' }],
    [0, 'cleo', { folder: 'src' }],
  ])('are %i for %s and %j', (count, login, place) => {
    expect(records().touchedBy(`login:${login}`, place)).toBe(count);
  });
});
