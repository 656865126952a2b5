import { gitHubSource } from '../../../src/gather/github/index.js';
import { aPullRequest, aWorld, connect, requestCounts, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

describe('the GitHub source', () => {
  it('cannot be made without a token', async () => {
    const { options } = await connect(aWorld());
    expect(() => gitHubSource({ ...options, client: null })).toThrow(
      'token: not given; it may be a token that reads pull requests. In a workflow, check that the secret it comes from is there; on a terminal, set GITHUB_TOKEN.',
    );
  });

  it('says what to check if the repository does not exist', async () => {
    const { source } = await connect(aWorld(), {}, { repository: 'octo/nothing' });
    await expect(source.open()).rejects.toMatchObject({
      name: 'DigestError',
      message:
        'The repository octo/nothing does not exist, or this token cannot see it. ' +
        'Check the `repository` input; for a private one the token needs access to it.',
    });
  });

  it('names the permissions if the token lacks them', async () => {
    const { source } = await connect(aWorld(), { permissions: { 'pull-requests': 'none' } });
    await source.open();
    await expect(source.gather()).rejects.toThrow(
      /^The token may not read the pull requests of octo\/repo\. Add to the workflow: `permissions:` with `contents: read` and `pull-requests: read`\./,
    );
  });

  it('goes on with a warning if references cannot be looked up', async () => {
    const { source, warnings } = await connect(aWorld([aPullRequest(1)]), {
      faults: [{ kind: 'status', status: 502, on: /^LookUp$/ }],
    });
    await source.open();
    expect(await source.lookUp([{ number: 7 }])).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The pull requests that the reverts of the period name could not be looked up: GitHub could not be reached/,
      ),
    ]);
  });

  it('sends no request for no references', async () => {
    const { source, github } = await connect(aWorld([aPullRequest(1)]));
    await source.open();
    expect(await source.lookUp([])).toEqual([]);
    expect(requestCounts(github)).toEqual({ Open: 1, Slices: 1 });
  });
});
