import { findRepositories, MAX_REPOSITORIES } from '../../../src/gather/github/repositories.js';
import { createClient } from '../../../src/github/octokit.js';
import type { World } from '../../../tools/local-github/world.js';
import { errorMessage } from '../support.js';
import { aPullRequest, aWorld, connect, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

type Worlds = readonly [World, ...World[]];

const WORLDS: Worlds = [
  aWorld([aPullRequest(1)], { name: 'web', topics: ['frontend', 'product'] }),
  aWorld([], { name: 'web-tools' }),
  aWorld([], { name: 'API', private: true, topics: ['product'] }),
  aWorld([], { name: 'web-old', archived: true, topics: ['product'] }),
  aWorld([], { name: 'web-fork', fork: true }),
  aWorld([], { owner: 'other', name: 'web' }),
];

async function found(patterns: readonly string[], worlds: Worlds = WORLDS): Promise<string[]> {
  const { client } = await connect(worlds);
  return (await findRepositories(client, patterns)).map(({ nameWithOwner }) => nameWithOwner);
}

const problem = async (patterns: readonly string[], worlds: Worlds = WORLDS) =>
  errorMessage(found(patterns, worlds), '\0');

describe('repositories by pattern', () => {
  it.each([
    ['all of an owner but archived ones and forks', ['octo/*'], ['octo/API', 'octo/web', 'octo/web-tools']],
    ['by a part of the name', ['octo/web*'], ['octo/web', 'octo/web-tools']],
    ['by its end', ['octo/*-tools'], ['octo/web-tools']],
    ['by a part in the middle, which is not there twice', ['octo/*eb*tools'], ['octo/web-tools']],
    ['by a topic', ['octo/topic:product'], ['octo/API', 'octo/web']],
    ['in whatever case', ['OCTO/WEB*'], ['octo/web', 'octo/web-tools']],
    ['of several owners', ['octo/web', 'other/*'], ['octo/web', 'other/web']],
    ['without those that are left out', ['octo/*', '!octo/web*'], ['octo/API']],
    ['without one that is left out by name', ['octo/*', '!OCTO/api'], ['octo/web', 'octo/web-tools']],
    ['without those of a topic', ['octo/*', '!octo/topic:product'], ['octo/web-tools']],
    ['once, though two patterns match', ['octo/web', 'octo/*'], ['octo/API', 'octo/web', 'octo/web-tools']],
  ])('are found: %s', async (_, patterns, expected) => {
    expect(await found(patterns)).toEqual(expected);
  });

  it('that is a name is taken as it is, though it is archived or GitHub does not know it, and all need one request', async () => {
    const { client, github } = await connect(WORLDS);
    const names = ['octo/web-old', 'nobody/nothing'];
    expect(await findRepositories(client, names)).toEqual([
      { nameWithOwner: 'nobody/nothing', isPrivate: null },
      { nameWithOwner: 'octo/web-old', isPrivate: false },
    ]);
    expect(github.requests).toHaveLength(1);
  });

  it('that was renamed is there once, by its present name, and not at all if either name is left out', async () => {
    const worlds: Worlds = [{ ...aWorld([], { name: 'web' }), renamedFrom: 'octo/site' }, aWorld([], { name: 'api' })];
    expect(await found(['octo/site', 'octo/web', 'octo/*'], worlds)).toEqual(['octo/api', 'octo/web']);
    expect(await found(['octo/site'], worlds)).toEqual(['octo/web']);
    expect(await found(['octo/*', '!octo/site'], worlds)).toEqual(['octo/api']);
    expect(await found(['octo/api', 'octo/site', '!octo/web'], worlds)).toEqual(['octo/api']);
  });

  it('that is a name is left out by a topic too', async () => {
    expect(await found(['octo/api', 'octo/web-tools', '!octo/topic:product'])).toEqual(['octo/web-tools']);
  });

  it('are known to be private or not where they were listed', async () => {
    const { client } = await connect(WORLDS);
    expect(await findRepositories(client, ['octo/api', 'octo/*'])).toEqual([
      { nameWithOwner: 'octo/API', isPrivate: true },
      { nameWithOwner: 'octo/web', isPrivate: false },
      { nameWithOwner: 'octo/web-tools', isPrivate: false },
    ]);
  });

  it('are an error where an owner is not there, a pattern matches none, or all are left out', async () => {
    expect(await problem(['nobody/*'])).toBe('repositories: there is no nobody on GitHub.');
    expect(await problem(['octo/*', 'octo/nothing-*'])).toBe(
      'repositories: "octo/nothing-*" matches no repository that this token can see.',
    );
    expect(await problem(['octo/web*', '!octo/*'])).toBe('repositories: everything that it names is left out again.');
  });
});

describe('an owner of many repositories', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aWorld([], { name: `r${String(index).padStart(3, '0')}` }),
    ) as unknown as Worlds;

  it('is read page by page', async () => {
    const { client, github } = await connect(many(201));
    expect(await findRepositories(client, ['octo/r20*'])).toEqual([{ nameWithOwner: 'octo/r200', isPrivate: false }]);
    expect(github.requests).toHaveLength(3);
  });

  it(`has more than ${MAX_REPOSITORIES} that match: an error that says what to do`, async () => {
    expect(await problem(['octo/*'], many(MAX_REPOSITORIES + 1))).toBe(
      `repositories: ${MAX_REPOSITORIES + 1} match, and one run makes digests of at most ${MAX_REPOSITORIES}. Name fewer, or give ` +
        'each a job of its own and join them with `digests` (see the README).',
    );
  });
});

describe('a GitHub whose pages never end', () => {
  /** Answers every list with an empty page and the promise of another. */
  async function asked(patterns: readonly string[]): Promise<{ message: string; requests: number }> {
    let requests = 0;
    const pageInfo = () => ({ hasNextPage: true, endCursor: String(requests) });
    const answer = async () => {
      requests += 1;
      return Response.json({ data: { repositoryOwner: { repositories: { pageInfo: pageInfo(), nodes: [] } } } });
    };
    const log = { info() {}, warning() {}, progress() {} };
    const client = createClient({ token: 'x', apiUrl: 'http://127.0.0.1', log, transport: Promise.resolve(answer) });
    return { message: await errorMessage(findRepositories(client, patterns), '\0'), requests };
  }

  it('is asked for thirty of an owner', async () => {
    expect(await asked(['octo/*'])).toEqual({
      message: 'repositories: octo has more than 3000 repositories, too many for a pattern. Name those that you want.',
      requests: 30,
    });
  });
});

it('a thousand patterns of as many owners are no thousand lists', async () => {
  const owners = Array.from({ length: 1_000 }, (_, index) => `owner-${index}`);
  const worlds = owners.map(owner => aWorld([], { owner, name: 'web' })) as unknown as Worlds;
  const { client, github } = await connect(worlds);
  const patterns = owners.map(owner => `${owner}/*`);
  expect(await errorMessage(findRepositories(client, patterns), '\0')).toBe(
    'repositories: its patterns take more than 100 pages of repositories to list. Name those that you want.',
  );
  expect(github.requests).toHaveLength(100);
});
