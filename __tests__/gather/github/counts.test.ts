import { countAll } from '../../../src/gather/github/counts.js';
import type { LocalGitHubOptions } from '../../../tools/local-github/index.js';
import { aPullRequest, aWorld, connect, requestCounts, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const RANGE = {
  repository: { owner: 'octo', name: 'repo' },
  revision: 'HEAD',
  since: '2026-03-30T00:00:00Z',
  until: '2026-04-06T00:00:00Z',
};
const MERGED = 'repo:octo/repo is:pr is:merged';

async function count(questions: Parameters<typeof countAll>[1], options: LocalGitHubOptions = {}, range = RANGE) {
  const { client, github } = await connect(aWorld([1, 2, 3].map(number => aPullRequest(number))), options);
  const counts = await countAll(client, questions, range);
  return { counts, requests: requestCounts(github).Count };
}

describe('counting', () => {
  it('answers searches and paths in the order of the questions', async () => {
    const { counts } = await count([{ path: 'src/a.ts' }, { search: MERGED }, { path: 'src/b.ts' }]);
    expect(counts.map(one => one?.count)).toEqual([3, 3, 0]);
  });

  it('lists the results of a search only if the question says so', async () => {
    const { counts } = await count([{ search: MERGED, list: true }, { search: MERGED }]);
    expect(counts[0]?.nodes).toHaveLength(3);
    expect(counts[0]?.nodes[0]).toMatchObject({ files: { nodes: [{ path: 'src/a.ts' }] } });
    expect(counts[1]?.nodes.every(node => !Object.hasOwn(node as object, 'number'))).toBe(true);
  });

  it('takes one request for twenty questions', async () => {
    const { counts, requests } = await count(Array.from({ length: 21 }, () => ({ search: MERGED })));
    expect([counts.length, requests]).toEqual([21, 2]);
  });

  it('splits a request that GitHub finds too heavy', async () => {
    const faults = [{ kind: 'status', status: 502, on: /^Count$/, times: 1 }] as const;
    const { counts, requests } = await count([{ path: 'src/a.ts' }, { search: MERGED }], { faults });
    expect([counts.map(one => one?.count), requests]).toEqual([[3, 3], 3]);
  });

  it('knows nothing of a branch that is not there', async () => {
    const { counts } = await count([{ path: 'src/a.ts' }, { search: MERGED }], {}, { ...RANGE, revision: 'missing' });
    expect(counts.map(one => one?.count)).toEqual([undefined, 3]);
  });
});
