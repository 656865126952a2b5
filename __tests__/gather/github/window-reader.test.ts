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
    expect(cursors).toHaveLength(3);
  });

  it('is read once more if a page lacks pull requests', async () => {
    const faults = [{ kind: 'null-nodes', node: 5, on: PAGES, times: 1 }] as const;
    const { pullRequests, expected, missing } = await gather(world(10), { faults });
    expect([pullRequests.length, expected, missing]).toEqual([10, 10, []]);
  });

  it('has those read by number that are missing after the second reading', async () => {
    const faults = [{ kind: 'null-nodes', node: 5, on: PAGES }] as const;
    const { pullRequests, expected, missing } = await gather(world(10), { faults });
    expect([pullRequests.length, expected, missing]).toEqual([10, 10, []]);
  });

  it('reports those that cannot be read by number either', async () => {
    const faults = [
      { kind: 'null-nodes', node: 5, on: PAGES },
      { kind: 'status', status: 502, on: /^ByNumber$/ },
    ] as const;
    const { pullRequests, expected, missing } = await gather(world(10), { faults: [...faults] });
    expect([pullRequests.length, expected]).toEqual([8, 10]);
    expect(missing).toEqual([expect.objectContaining({ pullRequests: 2 })]);
  });

  it('with two pages or more is read again only where it lacks something', async () => {
    const spread = Array.from({ length: 80 }, (_, n) =>
      aPullRequest(n + 1, { mergedAt: `2026-04-01T1${n % 5}:00:00Z` }),
    );
    const faults = [{ kind: 'null-nodes', node: 25, on: PAGES, times: 1 }] as const;
    const { pullRequests, missing, github } = await gather(aWorld(spread), { faults: [...faults] });
    expect([pullRequests.length, missing]).toEqual([80, []]);
    const nodes = github.requests.filter(({ operation }) => PAGES.test(operation ?? '')).map(one => one.nodes);
    expect(nodes).toEqual([25, 25, 25, 5, 25, 7]);
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

  it('of one second with more pull requests than a search returns is read by number, as far as that goes', async () => {
    const { pullRequests, expected, missing } = await gather(world(1001));
    expect([pullRequests.length, expected]).toEqual([300, 1001]);
    expect(missing).toEqual([{ ...SECOND, pullRequests: 701 }]);
  });
});

describe('a page', () => {
  it('that GitHub finds too heavy is halved until it is answered', async () => {
    const faults = [{ kind: 'heavy-page', first: 10, on: PAGES }] as const;
    const { pullRequests, infos } = await gather(world(10), { faults });
    expect(pullRequests).toHaveLength(10);
    expect(infos).toEqual([
      'GitHub could not answer for 25 pull requests at once; asking for 12.',
      'GitHub could not answer for 12 pull requests at once; asking for 6.',
    ]);
  });

  it('that it can answer sets the size of the pages after it, and larger ones are tried after four', async () => {
    const faults = [{ kind: 'heavy-page', first: 12, on: PAGES }] as const;
    const { pullRequests, github } = await gather(world(80), { faults: [...faults] });
    expect(pullRequests).toHaveLength(80);
    const sizes = github.requests.flatMap(({ variables }) => (variables.first === undefined ? [] : [variables.first]));
    expect(sizes).toEqual([25, 12, 12, 12, 12, 24, 12, 12, 12]);
  });

  it('of six pull requests that GitHub does not answer ends the run', async () => {
    const faults = [{ kind: 'heavy-page', first: 5, on: PAGES }] as const;
    await expect(gather(world(10), { faults })).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
