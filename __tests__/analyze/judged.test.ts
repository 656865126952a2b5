import { mostChangedPaths } from '../../src/analyze/changes/most-changed-paths.js';
import { Digest } from '../../src/domain/digest.js';
import { digestOf, entryOf } from '../support/digest.js';
import { bot, file, type Given, pullRequest } from '../support/pull-request.js';

const THINGS = ['Mend a door', 'Hang the lamps', 'Tile that roof', 'Fill his sink', 'Heat our oven', 'Wax my floor'];
const change = (number: number, more: Partial<Given> = {}) =>
  pullRequest({ number, title: THINGS[number - 1] ?? 'Sweep', files: [file(`part-${number}/a.ts`, 40)], ...more });

describe('what is judged of a pull request', () => {
  it('stands with it: tags, the factors of importance, and the rank by risk among those of the week', () => {
    const wide = Array.from({ length: 12 }, (_, n) => file(`src/part-${n}/main.ts`, 90, 40));
    const digest = digestOf([
      change(1, { title: '[Query] Fix a typo', files: [file('docs/a.md')] }),
      change(2, { title: 'feat!: rebuild it all', files: wide }),
    ]);
    expect(entryOf(digest, 1).tags).toEqual(['Query', 'Documentation']);
    expect(entryOf(digest, 2).importance.factors.map(({ id }) => id)).toContain('breaking');
    expect(digest.pullRequests.map(({ number, risk }) => [number, risk])).toEqual([
      [1, { rank: 2, of: 2 }],
      [2, { rank: 1, of: 2 }],
    ]);
  });

  it('shows its evidence in one order, so that a saved digest is read and written again byte for byte', () => {
    const digest = digestOf([
      change(1, { title: 'Temporarily disable the cache', body: 'Closes #7', files: [file('src/a.ts', 400)] }),
      change(2, { title: 'Bump a from 1.0 to 2.0', files: [file('package.json'), file('src/a.ts', 9)] }),
      change(3, { title: 'Revert "Bump a from 1.0 to 2.0"', files: [file('.github/workflows/ci.yml')] }),
    ]);
    const assessed = ({ pullRequests }: Digest) =>
      pullRequests.map(({ findings, importance }) => JSON.stringify({ findings, importance }));
    expect(assessed(Digest.parse(JSON.parse(JSON.stringify(digest))))).toEqual(assessed(digest));
    for (const part of [
      '"paths":["src/a.ts"]',
      '"names":["a 1.0 → 2.0"]',
      '"pullRequests":[3]',
      '"counts":{"lines":400}',
    ])
      expect(assessed(digest).join()).toContain(part);
  });

  it('makes the themes of the week, the most important first in each', () => {
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

  it('are no bots, and may be of an account that is gone', () => {
    const week = [large(1), large(2, { author: null }), large(3, { author: bot('coder') }), large(4)];
    expect(digestOf(week).highlights).toEqual([1, 2, 4]);
  });

  it('tell of more than one theme where themes have names', () => {
    const query = { labels: ['area/query'] };
    const week = [1, 2, 3].map(number => large(number, query));
    const other = change(4, { files: [file('part-4/a.ts', 800)] });
    const rest = [change(5), change(6)];
    const scores = (digest: Digest) => [3, 4].map(number => entryOf(digest, number).importance.score);
    const digest = digestOf([...week, other, ...rest]);
    const [third = 0, fourth = 0] = scores(digest);
    expect(third).toBeGreaterThan(fourth);
    expect(digest.highlights).toEqual([1, 2, 4]);
    const inQuery = (number: number) => change(number, query);
    const others = [
      large(1),
      large(2),
      large(3),
      change(4, { ...query, files: [file('part-4/a.ts', 800)] }),
      inQuery(5),
    ];
    expect(digestOf([...others, inQuery(6)]).highlights).toEqual([1, 2, 3]);
    const unnamed = digestOf([...[1, 2, 3].map(number => large(number)), other, ...rest]);
    expect(unnamed.themes.map(({ by }) => by)).toEqual(['rest']);
    expect(unnamed.highlights).toEqual([1, 2, 3]);
  });
});

describe('the paths that tell most of a change', () => {
  it('are at most five, those of the most added and deleted lines first, even ones by name', () => {
    const files = [file('f', 1), file('e', 5, 9), file('d', 9, 5), file('c', 2), file('b', 30), file('a', 0, 31)];
    expect(mostChangedPaths(files)).toEqual(['a', 'b', 'd', 'e', 'c']);
  });
});
