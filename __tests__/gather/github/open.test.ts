import { openGitHub } from '../../../src/gather/github/open.js';
import { aPullRequest, aWorld, connect, gather, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const CONFIG = '.github/merge-digest.yml';

describe('opening a repository', () => {
  it('reads its name, page and default branch, its configuration file and the first CODEOWNERS file', async () => {
    const files = { [CONFIG]: 'language: en\n', CODEOWNERS: '* @root\n', 'docs/CODEOWNERS': '* @docs\n' };
    const { source, github } = await connect(aWorld([aPullRequest(1)], { files }));
    expect(await source.open()).toEqual({
      repository: {
        nameWithOwner: 'octo/repo',
        url: `${github.url}/octo/repo`,
        defaultBranch: 'main',
        isPrivate: false,
      },
      config: 'language: en\n',
      codeowners: '* @root\n',
    });
  });

  it('returns null for files that do not exist', async () => {
    const { source } = await connect(aWorld([aPullRequest(1)], { files: {} }));
    expect(await source.open()).toMatchObject({ config: null, codeowners: null });
  });

  it('counts the pull requests in each eighth of the period', async () => {
    const { options } = await connect(aWorld([aPullRequest(1), aPullRequest(2, { mergedAt: '2026-04-05T23:59:59Z' })]));
    const { slices: counting, window } = await openGitHub(options, 'octo/repo');
    const slices = await counting;
    expect(slices).toHaveLength(8);
    expect([slices[0]?.window.start, slices.at(-1)?.window.end]).toEqual([window.start, window.end]);
    expect(slices.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 0, 0, 1]);
  });

  it('follows a renaming and logs it', async () => {
    const world = aWorld([aPullRequest(1)], {}, { renamedFrom: 'octo/old' });
    const { source, infos } = await connect(world, {}, { repository: 'octo/old' });
    expect((await source.open()).repository.nameWithOwner).toBe('octo/repo');
    expect(infos).toEqual(['octo/old is now octo/repo.']);
    expect((await source.gather()).expected).toBe(1);
  });

  it('is asked for again while GitHub has no resources for it', async () => {
    const faults = [{ kind: 'partial', on: /^Open$/, times: 2 }] as const;
    const { pullRequests } = await gather(aWorld([aPullRequest(1)]), { faults });
    expect(pullRequests).toHaveLength(1);
  });

  it('fails if GitHub never has them', async () => {
    const { source } = await connect(aWorld([aPullRequest(1)]), { faults: [{ kind: 'partial', on: /^Open$/ }] });
    await expect(source.open()).rejects.toMatchObject({ kind: 'too-heavy' });
  });

  it.each([
    ['502', { kind: 'status', status: 502, on: /^Slices$/ }],
    ['no answer to one of them', { kind: 'partial', on: /^Slices$/ }],
  ] as const)('does not need the numbers of the slices: %s', async (_, fault) => {
    const { pullRequests, expected } = await gather(aWorld([aPullRequest(1), aPullRequest(2)]), { faults: [fault] });
    expect([pullRequests.length, expected]).toEqual([2, 2]);
  });

  it('does without the folders of packages, with a warning, if GitHub does not list them', async () => {
    const faults = [{ kind: 'status', status: 502, on: /^Folders$/ }] as const;
    const gathered = await gather(aWorld([aPullRequest(1)], { files: { 'package.json': '{}' } }), { faults });
    expect(gathered.manifests).toBeUndefined();
    expect(gathered.warnings).toEqual([expect.stringMatching(/^The packages of the repository could not be listed/)]);
  });
});
