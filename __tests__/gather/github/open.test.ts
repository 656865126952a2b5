import { openGitHub } from '../../../src/gather/github/open.js';
import { aPullRequest, aWorld, connect, gather, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const CONFIG = '.github/merge-digest.yml';

describe('opening a repository', () => {
  it('reads its name, page and default branch, its configuration file and the first CODEOWNERS file', async () => {
    const files = { [CONFIG]: 'language: en\n', CODEOWNERS: '* @root\n', 'docs/CODEOWNERS': '* @docs\n' };
    const { source, github } = await connect(aWorld([aPullRequest(1)], { files }));
    expect(await source.open()).toEqual({
      repository: { nameWithOwner: 'octo/repo', url: `${github.url}/octo/repo`, defaultBranch: 'main' },
      config: 'language: en\n',
      codeowners: '* @root\n',
    });
  });

  it('returns null for files that do not exist', async () => {
    const { source } = await connect(aWorld([aPullRequest(1)], { files: {} }));
    expect(await source.open()).toMatchObject({ config: null, codeowners: null });
  });

  it('counts the pull requests in each of 35 slices of the period', async () => {
    const { options } = await connect(aWorld([aPullRequest(1), aPullRequest(2, { mergedAt: '2026-04-05T23:59:59Z' })]));
    const { slices, window } = await openGitHub(options, 'octo/repo');
    expect(slices).toHaveLength(35);
    expect([slices[0]?.window.start, slices.at(-1)?.window.end]).toEqual([window.start, window.end]);
    expect(slices.flatMap(({ count }, n) => (count > 0 ? [[n, count]] : []))).toEqual([
      [7, 1],
      [34, 1],
    ]);
  });

  it('follows a renaming and logs it', async () => {
    const world = aWorld([aPullRequest(1)], {}, { renamedFrom: 'octo/old' });
    const { source, infos } = await connect(world, {}, { repository: 'octo/old' });
    expect((await source.open()).repository.nameWithOwner).toBe('octo/repo');
    expect(infos).toEqual(['octo/old is now octo/repo.']);
    expect((await source.gather()).expected).toBe(1);
  });

  it('is sent again without the folders of packages if GitHub finds it too heavy', async () => {
    const files = { 'package.json': '{}' };
    const faults = [{ kind: 'partial', on: /^Open$/, times: 1 }] as const;
    const gathered = await gather(aWorld([aPullRequest(1)], { files }), { faults });
    expect(gathered.manifests).toEqual([]);
    expect(gathered.pullRequests).toHaveLength(1);
  });
});
