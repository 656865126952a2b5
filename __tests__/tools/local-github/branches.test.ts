import type { World } from '../../../tools/local-github/index.js';
import { syntheticWorld } from '../../../tools/local-github/synthetic.js';
import { aPullRequest, askRepository, aWorld, find, type Json, start } from './support.js';

const oid = (digit: string) => digit.repeat(40);

/** One merge a day from 1 April on, and what else is on the default branch. */
const world = (rest: Partial<World> = {}) =>
  aWorld(
    [1, 2, 3].map(number =>
      aPullRequest(number, {
        mergedAt: `2026-04-0${number}T10:00:00Z`,
        baseRefName: number === 2 ? 'release/1.x' : 'main',
        mergeCommit: { oid: oid(String(number)), message: `Change ${number} (#${number})` },
      }),
    ),
    {},
    rest,
  );

const aPush = {
  oid: oid('a'),
  message: 'Revert "Change 1"\n\nIt broke the build.',
  author: 'ada',
  committedDate: '2026-04-02T08:00:00Z',
  paths: ['src/a.ts'],
};

async function historyOf(given: World, expression: string, args = 'first: 10', fields = 'oid'): Promise<Json> {
  const commits = `object(expression: "${expression}") { ... on Commit { history(${args}) { totalCount nodes { ${fields} } } } }`;
  const { data, errors } = await askRepository(await start(given), commits);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.repository.object?.history ?? null;
}

describe('the history of a branch', () => {
  it('has what was merged into it and what was pushed, newest first', async () => {
    const { totalCount, nodes } = await historyOf(world({ commits: [aPush] }), 'HEAD');
    expect(totalCount).toBe(3);
    expect(nodes).toEqual([{ oid: oid('3') }, { oid: oid('a') }, { oid: oid('1') }]);
  });

  it('lacks what was merged into another branch, which has a history of its own', async () => {
    for (const name of ['release/1.x', 'refs/heads/release/1.x'])
      expect((await historyOf(world(), name)).nodes).toEqual([{ oid: oid('2') }]);
    const github = await start(world());
    const { data } = await askRepository(
      github,
      'ref(qualifiedName: "refs/heads/release/1.x") { target { oid } } defaultBranchRef { target { oid } }',
    );
    expect(data.repository).toEqual({
      ref: { target: { oid: oid('2') } },
      defaultBranchRef: { target: { oid: oid('3') } },
    });
  });

  it('can be asked for from a commit on, between two instants, and for a path', async () => {
    const given = world({ commits: [aPush] });
    expect((await historyOf(given, oid('a'))).nodes).toEqual([{ oid: oid('a') }, { oid: oid('1') }]);
    const between = 'first: 10, since: "2026-04-02T08:00:00Z", until: "2026-04-03T09:59:59Z"';
    expect((await historyOf(given, 'main', between)).nodes).toEqual([{ oid: oid('a') }]);
    const pathless = { ...aPush, oid: oid('b'), paths: [] };
    const ofPath = await historyOf(world({ commits: [aPush, pathless] }), 'main', 'first: 10, path: "src"');
    expect(ofPath.totalCount).toBe(3);
  });

  it('leads from each commit to the one before it, unless the world says otherwise', async () => {
    const merge = { ...aPush, parents: [oid('1'), oid('3')] };
    const fields = 'parents(first: 5) { nodes { oid } }';
    expect((await historyOf(world(), 'HEAD', 'first: 10', fields)).nodes).toEqual([
      { parents: { nodes: [{ oid: oid('1') }] } },
      { parents: { nodes: [] } },
    ]);
    const [, pushed] = (await historyOf(world({ commits: [merge] }), 'HEAD', 'first: 10', fields)).nodes;
    expect(pushed).toEqual({ parents: { nodes: [{ oid: oid('1') }, { oid: oid('3') }] } });
  });

  it('of a synthetic world is as long as the list of what was merged into the default branch', async () => {
    const synthetic = syntheticWorld(200, { owner: 'octo', name: 'repo' });
    const merged = synthetic.pullRequests.filter(({ baseRefName }) => baseRefName === 'main').length;
    expect(merged).toBeLessThan(200);
    expect((await historyOf(synthetic, 'HEAD', 'first: 1')).totalCount).toBe(merged);
  });
});

describe('a commit', () => {
  it('says who wrote it and which pull request it belongs to, where there is one', async () => {
    const commits = [
      aPush,
      { ...aPush, oid: oid('b'), author: null, authorName: 'Somebody', committedDate: '2026-04-02T07:00:00Z' },
      { ...aPush, oid: oid('c'), message: 'First half', pullRequest: 3, committedDate: '2026-04-02T06:00:00Z' },
    ];
    const fields =
      'messageHeadline committedDate author { name user { login } } associatedPullRequests(first: 1) { nodes { number } }';
    const { nodes } = await historyOf(world({ commits }), 'HEAD', 'first: 10', fields);
    expect(nodes.slice(1, 4)).toEqual([
      {
        messageHeadline: 'Revert "Change 1"',
        committedDate: '2026-04-02T08:00:00Z',
        author: { name: 'Ada Lovelace', user: { login: 'ada' } },
        associatedPullRequests: { nodes: [] },
      },
      expect.objectContaining({ author: { name: 'Somebody', user: null } }),
      expect.objectContaining({ associatedPullRequests: { nodes: [{ number: 3 }] } }),
    ]);
  });
});

describe('a pull request that was closed without a merge', () => {
  const { mergedAt, mergedBy, mergeCommit, ...unmerged } = aPullRequest(9);
  const given = () => world({ closedPullRequests: [{ ...unmerged, closedAt: '2026-04-02T12:00:00Z' }] });

  it('is found by its number and says so', async () => {
    const { data } = await askRepository(
      await start(given()),
      'pullRequest(number: 9) { state merged closed mergedAt closedAt mergeCommit { oid } } other: pullRequest(number: 1) { state merged }',
    );
    expect(data.repository).toEqual({
      pullRequest: {
        state: 'CLOSED',
        merged: false,
        closed: true,
        mergedAt: null,
        closedAt: '2026-04-02T12:00:00Z',
        mergeCommit: null,
      },
      other: { state: 'MERGED', merged: true },
    });
  });

  it('is among the pull requests that are closed, and not among those that are merged', async () => {
    const github = await start(given());
    const list = 'first: 9, orderBy: { field: CREATED_AT, direction: ASC }';
    const { data } = await askRepository(
      github,
      `all: pullRequests(${list}) { totalCount } merged: pullRequests(${list}, states: MERGED) { totalCount }
      closed: pullRequests(${list}, states: [CLOSED]) { nodes { number } } open: pullRequests(${list}, states: [OPEN]) { totalCount }`,
    );
    expect(data.repository).toEqual({
      all: { totalCount: 4 },
      merged: { totalCount: 3 },
      closed: { nodes: [{ number: 9 }] },
      open: { totalCount: 0 },
    });
  });

  it('is not found by a search for merged ones', async () => {
    const github = await start(given());
    const sorted = async (query: string) => (await find(github, `repo:octo/repo is:pr ${query}`)).sort();
    expect(await sorted('is:merged')).toEqual([1, 2, 3]);
    expect(await sorted('merged:>=2026-04-01')).toEqual([1, 2, 3]);
    expect(await sorted('is:unmerged')).toEqual([9]);
    expect(await sorted('is:closed closed:2026-04-02')).toEqual([2, 9]);
  });

  it('takes a number that no issue gets', async () => {
    const github = await start(given());
    expect(github.state.nextNumber()).toBe(10);
  });
});
