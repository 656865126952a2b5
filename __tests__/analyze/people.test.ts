import type { Author } from '../../src/domain/pull-request.js';
import { digestOf } from '../support/digest.js';
import { bot, file, fromGit, person, pullRequest } from '../support/pull-request.js';

const [ada, bo, cleo] = [person('ada', 'Ada L.'), person('bo'), person('cleo')];
const robot = bot('dependabot');

const names = (rows: readonly { author: Author; pullRequests: number[] }[] | undefined) =>
  rows?.map(({ author, pullRequests }) => `${author.login ?? author.name}: ${pullRequests.join(' ')}`);

describe('authors', () => {
  const week = [
    pullRequest({ number: 4, author: bo, files: [file('api/a.ts', 10, 1)] }),
    pullRequest({ number: 3, author: ada, files: [file('api/a.ts', 5, 5), file('web/b.ts', 1, 0)] }),
    pullRequest({ number: 2, author: robot, files: [file('package.json', 1, 1)] }),
    pullRequest({ number: 1, author: ada, files: [file('web/b.ts', 2, 2)] }),
    pullRequest({ number: 5, author: null }),
  ];

  it('are told with their pull requests, the most active first, and bots apart', () => {
    const { statistics } = digestOf(week);
    expect(names(statistics.authors)).toEqual(['ada: 1 3', 'bo: 4']);
    expect(names(statistics.bots)).toEqual(['dependabot[bot]: 2']);
  });

  it('who wrote as much as each other go by name', () => {
    const even = [cleo, ada, bo].map((author, index) => pullRequest({ number: index + 1, author }));
    expect(names(digestOf(even).statistics.authors)).toEqual(['ada: 2', 'bo: 3', 'cleo: 1']);
  });

  it('have bots among them if asked', () => {
    const { statistics } = digestOf(week, { botsApart: false });
    expect(names(statistics.authors)).toEqual(['ada: 1 3', 'bo: 4', 'dependabot[bot]: 2']);
    expect(statistics.bots).toEqual([]);
  });

  it('have lines and the modules that most of their pull requests went to', () => {
    expect(digestOf(week).statistics.authors[0]).toStrictEqual({
      author: ada,
      pullRequests: [1, 3],
      coAuthored: [],
      additions: 8,
      deletions: 7,
      modules: ['web', 'api'],
    });
  });

  it('have at most three modules, those of most pull requests first, even ones by name', () => {
    const into = (number: number, ...names: string[]) =>
      pullRequest({ number, author: ada, files: names.map(name => file(`${name}/x.ts`)) });
    const modules = (...all: ReturnType<typeof into>[]) => digestOf(all).statistics.authors[0]?.modules;
    expect(modules(into(1, 'd'), into(2, 'c'), into(3, 'b'), into(4, 'a', 'd'))).toEqual(['d', 'a', 'b']);
    expect(modules(into(1, 'a'), into(2, 'b', 'c'), into(3, 'b'))).toEqual(['b', 'a', 'c']);
  });

  it('do not have a deleted account among them', () => {
    expect(digestOf([pullRequest({ number: 5, author: null })]).statistics.authors).toEqual([]);
  });

  it('are the same person in whatever case their login comes', () => {
    const twice = [
      pullRequest({ number: 1, author: person('Ada') }),
      pullRequest({ number: 2, author: person('ada') }),
    ];
    expect(names(digestOf(twice).statistics.authors)).toEqual(['Ada: 1 2']);
  });

  it('go by name where a git history knows no login', () => {
    const author = { name: 'Ada L.', bot: false };
    expect(names(digestOf([fromGit({ number: 1, author })]).statistics.authors)).toEqual(['Ada L.: 1']);
  });
});

describe('co-authors', () => {
  const together = pullRequest({ number: 1, author: ada, coAuthors: [cleo, bo] });

  it('are told of those who also wrote something of their own', () => {
    const rows = digestOf([together, pullRequest({ number: 2, author: bo })]).statistics.authors;
    expect(rows.map(({ author, pullRequests, coAuthored }) => [author.login, pullRequests, coAuthored])).toEqual([
      ['ada', [1], []],
      ['bo', [2], [1]],
    ]);
  });

  it('are told by themselves too, without bots', () => {
    const all = [together, pullRequest({ number: 2, author: bo, coAuthors: [cleo, robot] })];
    expect(names(digestOf(all).statistics.coAuthors)).toEqual(['cleo: 1 2', 'bo: 1']);
    expect(digestOf([pullRequest({ number: 2, coAuthors: [robot] })]).statistics).toMatchObject({
      coAuthors: [],
      bots: [],
    });
  });

  it('stand with the pull request in the order in which it names them', () => {
    expect(digestOf([together]).pullRequests[0]?.coAuthors).toEqual([cleo, bo]);
  });

  it('add no lines to their own', () => {
    const rows = digestOf([together, pullRequest({ number: 2, author: bo, files: [file('x.ts', 7, 0)] })]).statistics;
    expect(rows.authors.find(({ author }) => author.login === 'bo')).toMatchObject({ additions: 7, deletions: 0 });
  });
});

describe('new contributors', () => {
  const week = [pullRequest({ number: 1, author: ada }), pullRequest({ number: 2, author: bo })];

  it('are those whom the source has not seen before, with what they brought', () => {
    expect(names(digestOf(week, { newContributors: [bo] }).statistics.newContributors)).toEqual(['bo: 2']);
  });

  it('are nobody where all were seen before', () => {
    expect(digestOf(week, { newContributors: [] }).statistics.newContributors).toEqual([]);
  });

  it('are not told where the source cannot tell', () => {
    expect(digestOf(week).statistics).not.toHaveProperty('newContributors');
  });

  it('are no bots, and nobody whose pull requests are left out', () => {
    const exclusions = {
      author: (login: string) => login === 'bo',
      label: () => false,
      path: () => false,
      bots: false,
    };
    const all = [...week, pullRequest({ number: 3, author: robot })];
    expect(digestOf(all, { newContributors: [bo, robot], exclusions }).statistics.newContributors).toEqual([]);
  });
});
