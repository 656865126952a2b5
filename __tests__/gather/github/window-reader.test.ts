import { aPullRequest, aWorld, gather, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const PAGES = /MergedPullRequests/;

/** Pull requests that were merged in one second, so that no window can separate them. */
const world = (count: number) => aWorld(Array.from({ length: count }, (_, n) => aPullRequest(n + 1)));

const SECOND = { start: '2026-03-31T10:00:00Z', end: '2026-03-31T10:00:01Z' };

describe('a window', () => {
  it('with more pull requests than a page is read page by page', async () => {
    const { pullRequests, missing, github } = await gather(world(80));
    expect([pullRequests.length, missing]).toEqual([80, []]);
    const cursors = github.requests.map(({ variables }) => variables.after).filter(after => after != null);
    expect(cursors).toHaveLength(2);
  });

  it('is read once more if a page lacks pull requests', async () => {
    const faults = [{ kind: 'null-nodes', node: 5, on: PAGES, times: 1 }] as const;
    const { pullRequests, expected, missing } = await gather(world(10), { faults });
    expect([pullRequests.length, expected, missing]).toEqual([10, 10, []]);
  });

  it('reports the pull requests that are missing after the second reading', async () => {
    const faults = [{ kind: 'null-nodes', node: 5, on: PAGES }] as const;
    const { pullRequests, expected, missing } = await gather(world(10), { faults });
    expect([pullRequests.length, expected]).toEqual([8, 10]);
    expect(missing).toEqual([expect.objectContaining({ pullRequests: 2 })]);
  });

  it('does not count a pull request twice that is on two pages', async () => {
    const faults = [{ kind: 'repeated-nodes', on: PAGES, times: 1 }] as const;
    const { pullRequests, missing } = await gather(world(10), { faults });
    expect([new Set(pullRequests.map(({ number }) => number)).size, pullRequests.length, missing]).toEqual([
      10,
      10,
      [],
    ]);
  });

  it('is read from the start if a cursor has expired', async () => {
    const faults = [{ kind: 'expired-cursor', on: PAGES, times: 1 }] as const;
    const { pullRequests, missing } = await gather(world(50), { faults });
    expect([pullRequests.length, missing]).toEqual([50, []]);
  });

  it('of one second with more pull requests than a search returns is reported as missing', async () => {
    const { pullRequests, expected, missing } = await gather(world(1001));
    expect([pullRequests.length, expected]).toEqual([0, 1001]);
    expect(missing).toEqual([{ ...SECOND, pullRequests: 1001 }]);
  });
});

describe('a page', () => {
  it('that GitHub finds too heavy is halved until it is answered', async () => {
    const faults = [{ kind: 'heavy-page', first: 10, on: PAGES }] as const;
    const { pullRequests, infos } = await gather(world(10), { faults });
    expect(pullRequests).toHaveLength(10);
    expect(infos).toEqual([
      'GitHub could not answer for 37 pull requests at once; asking for 18.',
      'GitHub could not answer for 18 pull requests at once; asking for 9.',
      'GitHub could not answer for 18 pull requests at once; asking for 9.',
    ]);
  });

  it('of six pull requests that GitHub does not answer ends the run', async () => {
    const faults = [{ kind: 'heavy-page', first: 5, on: PAGES }] as const;
    await expect(gather(world(10), { faults })).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
