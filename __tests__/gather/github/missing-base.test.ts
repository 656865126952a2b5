import { aPullRequest, aWorld, connect, requestCounts, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const opening = async (
  base: string,
  world = aWorld([aPullRequest(1), aPullRequest(2, { baseRefName: 'release/2.x' })]),
) => {
  const connection = await connect(world, {}, { base });
  return { ...connection, opened: connection.source.open() };
};

describe('a base that does not exist is an error', () => {
  it('that names the nearest branch', async () => {
    const { opened } = await opening('mian');
    await expect(opened).rejects.toThrow(
      'base: got "mian"; octo/repo has no such branch, and nothing was merged into one of that name in this period; did you mean "main"?',
    );
  });

  it('also one that is not the default branch', async () => {
    await expect((await opening('release/2.X')).opened).rejects.toThrow(/; did you mean "release\/2\.x"\?$/);
  });

  it('and names those that there are if none is near', async () => {
    await expect((await opening('development')).opened).rejects.toThrow(/; it may be "main" or "release\/2\.x"\.$/);
  });

  it('and names the default branch if the others cannot be read', async () => {
    const faults = [{ kind: 'status', status: 500, on: /^Bases$/ }] as const;
    const connection = await connect(aWorld(), { faults }, { base: 'mian' });
    await expect(connection.source.open()).rejects.toThrow(/; did you mean "main"\?$/);
  });
});

describe('a base that exists', () => {
  it('is asked for in the first request, and costs no other', async () => {
    const { opened, github } = await opening('release/2.x');
    await opened;
    expect(requestCounts(github)).toEqual({ Open: 1, Slices: 1 });
  });

  it('may have nothing merged into it', async () => {
    await expect((await opening('main', aWorld([]))).opened).resolves.toMatchObject({ config: null });
  });

  it('may have been deleted after something was merged into it', async () => {
    const world = aWorld([aPullRequest(1, { baseRefName: 'stack/1' })], {}, { deletedBranches: ['stack/1'] });
    await expect((await opening('stack/1', world)).opened).resolves.toMatchObject({ config: null });
  });
});
