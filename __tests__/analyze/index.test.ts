import { digestOf, entryOf, WEEK_14 } from '../support/digest.js';
import { bot, file, type Given, pullRequest } from '../support/pull-request.js';

describe('a digest', () => {
  it('says which period, repository and branch it is about, and what made it', () => {
    expect(digestOf([], { version: '3.2.1', baseBranch: 'release' })).toMatchObject({
      schemaVersion: 2,
      generator: { name: 'merge-digest', version: '3.2.1' },
      source: 'github',
      repository: { nameWithOwner: 'octo/house' },
      period: WEEK_14,
      baseBranch: 'release',
    });
  });

  it('has its pull requests in merge order, those of the same second by number', () => {
    const week = [
      pullRequest({ number: 3, merged: 'Tue 10:00' }),
      pullRequest({ number: 9, merged: 'Mon 10:00' }),
      pullRequest({ number: 1, merged: 'Tue 10:00' }),
    ];
    expect(digestOf(week).pullRequests.map(({ number }) => number)).toEqual([9, 1, 3]);
  });
});

const TITLES = ['Mend a door', 'Hang the lamps', 'Tile that roof', 'Fill his sink', 'Heat our oven', 'Wax my floor'];
const change = (number: number, more: Partial<Given> = {}) =>
  pullRequest({ number, title: TITLES[number - 1] ?? 'Sweep', files: [file(`part-${number}/a.ts`, 40)], ...more });

describe('the themes of a digest', () => {
  it('have their pull requests in order of importance', () => {
    const labels = ['area/query'];
    const week = [change(1, { labels }), change(2, { labels, title: 'feat!: drop the lamps' }), change(3, { labels })];
    expect(digestOf([...week, change(4), change(5), change(6)]).themes).toMatchObject([
      { id: 'tag:query', pullRequests: [2, 1, 3] },
      { by: 'rest' },
    ]);
  });
});

describe('the highlights of a digest', () => {
  const large = (number: number, more: Partial<Given> = {}) =>
    change(number, { files: [file(`part-${number}/a.ts`, 900)], ...more });

  it('are not by bots, but may be by deleted accounts', () => {
    const week = [large(1), large(2, { author: null }), large(3, { author: bot('coder') }), large(4)];
    expect(digestOf(week).highlights).toEqual([1, 2, 4]);
  });

  it('prefer a second theme over a more important change, if the theme has a name', () => {
    const query = { labels: ['area/query'] };
    const inQuery = (number: number) => change(number, query);
    const other = (more: Partial<Given> = {}) => change(4, { files: [file('part-4/a.ts', 800)], ...more });
    const ofOneTheme = [1, 2, 3].map(number => large(number, query));
    const digest = digestOf([...ofOneTheme, other(), change(5), change(6)]);
    const [third = 0, fourth = 0] = [3, 4].map(number => entryOf(digest, number).importance.score);
    expect(third).toBeGreaterThan(fourth);
    expect(digest.highlights).toEqual([1, 2, 4]);
    expect(digestOf([large(1), large(2), large(3), other(query), inQuery(5), inQuery(6)]).highlights).toEqual([
      1, 2, 3,
    ]);
    const unnamed = digestOf([large(1), large(2), large(3), other(), change(5), change(6)]);
    expect(unnamed.themes.map(({ by }) => by)).toEqual(['rest']);
    expect(unnamed.highlights).toEqual([1, 2, 3]);
  });
});
