import { authors } from '../../../src/analyze/statistics/authors.js';
import { digestOf } from '../../support/digest.js';
import { bot, file, fromGit, person, pullRequest } from '../../support/pull-request.js';
import { entry, FACTS, rowsOf } from './support.js';

const [ada, bo, cleo] = [person('ada', 'Ada L.'), person('bo'), person('cleo')];
const robot = bot('dependabot');

describe('authors', () => {
  const week = [
    pullRequest({ number: 4, author: bo, files: [file('api/a.ts', 10, 1)] }),
    pullRequest({ number: 3, author: ada, files: [file('api/a.ts', 5, 5), file('web/b.ts', 1, 0)] }),
    pullRequest({ number: 2, author: robot, files: [file('package.json', 1, 1)] }),
    pullRequest({ number: 1, author: ada, files: [file('web/b.ts', 2, 2)] }),
    pullRequest({ number: 5, author: null }),
  ];

  it('are people, those with the most pull requests first', () => {
    const { statistics } = digestOf(week);
    expect(rowsOf(statistics.authors)).toEqual(['ada: 1 3', 'bo: 4']);
    expect(rowsOf(statistics.bots)).toEqual(['dependabot[bot]: 2']);
  });

  it('with the same number of pull requests are ordered by name', () => {
    const even = [cleo, ada, bo].map((author, index) => entry(index + 1, { author }));
    expect(rowsOf(authors.of(even, FACTS))).toEqual(['ada: 2', 'bo: 3', 'cleo: 1']);
  });

  it('are ordered by login and not by full name', () => {
    const [a, z] = [person('a-author', 'Zoe'), person('z-author', 'Abe')];
    expect(rowsOf(authors.of([entry(1, { author: z }), entry(2, { author: a })], FACTS))).toEqual([
      'a-author: 2',
      'z-author: 1',
    ]);
  });

  it('are who they are, and not what their names look like', () => {
    const alike = ['ada', 'ada\u00ad', 'ada\u200c'].map(login => ({ login, name: 'Ada', bot: false }));
    const rows = rowsOf(
      authors.of(
        alike.map((author, index) => entry(index + 1, { author })),
        FACTS,
      ),
    );
    expect(rows).toEqual(['ada: 1', 'ada\u00ad: 2', 'ada\u200c: 3']);
  });

  it('include bots if the settings say so', () => {
    const { statistics } = digestOf(week, { botsApart: false });
    expect(rowsOf(statistics.authors)).toEqual(['ada: 1 3', 'bo: 4', 'dependabot[bot]: 2']);
    expect(statistics.bots).toEqual([]);
  });

  it('have lines and the modules that most of their pull requests changed', () => {
    expect(digestOf(week).statistics.authors[0]).toStrictEqual({
      author: ada,
      pullRequests: [1, 3],
      coAuthored: [],
      additions: 8,
      deletions: 7,
      modules: ['web', 'api'],
    });
  });

  it('have at most three modules, those with the most pull requests first, equal ones by name', () => {
    const modulesOf = (...modules: string[][]) =>
      authors.of(
        modules.map((own, index) => entry(index + 1, { author: ada, modules: own })),
        FACTS,
      )[0]?.modules;
    expect(modulesOf(['d'], ['c'], ['b'], ['a', 'd'])).toEqual(['d', 'a', 'b']);
    expect(modulesOf(['a'], ['b', 'c'], ['b'])).toEqual(['b', 'a', 'c']);
  });

  it('do not include deleted accounts', () => {
    expect(authors.of([entry(5, { author: null })], FACTS)).toEqual([]);
  });

  it('are the same person whatever the case of the login', () => {
    const twice = [entry(1, { author: person('Ada') }), entry(2, { author: person('ada') })];
    expect(rowsOf(authors.of(twice, FACTS))).toEqual(['Ada: 1 2']);
  });

  it('are identified by name in a git history, which has no logins', () => {
    const author = { name: 'Ada L.', bot: false };
    expect(rowsOf(digestOf([fromGit({ number: 1, author })]).statistics.authors)).toEqual(['Ada L.: 1']);
  });

  it('have the numbers that they co-authored', () => {
    const rows = authors.of([entry(1, { author: ada, coAuthors: [cleo, bo] }), entry(2, { author: bo })], FACTS);
    expect(rows.map(({ author, pullRequests, coAuthored }) => [author.login, pullRequests, coAuthored])).toEqual([
      ['ada', [1], []],
      ['bo', [2], [1]],
    ]);
  });

  it('do not get the lines of pull requests that they co-authored', () => {
    const week = [
      entry(1, { author: ada, coAuthors: [bo], additions: 12, deletions: 3 }),
      entry(2, { author: bo, additions: 7, deletions: 0 }),
    ];
    expect(authors.of(week, FACTS).find(({ author }) => author.login === 'bo')).toMatchObject({
      additions: 7,
      deletions: 0,
    });
  });
});
