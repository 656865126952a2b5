import { parseRemote } from '../../../src/gather/git/clone.js';
import { removeTemporaryFolders, temporaryFolder, WEDNESDAY } from '../support.js';
import { cloneOf, failureOf, makeRepository, repositoryWithWeek, runGit, sourceOf } from './support.js';

afterAll(removeTemporaryFolders);

describe('the repository of a clone', () => {
  it('is the one that the user names, on the host of the remote', async () => {
    const repository = repositoryWithWeek();
    repository.git('remote', 'add', 'origin', 'ssh://git@github.acme.com:2222/octo/reader');
    const { repository: opened } = await sourceOf(repository.path, { repository: 'acme/writer' }).open();
    expect(opened).toMatchObject({ nameWithOwner: 'acme/writer', url: 'https://github.acme.com/acme/writer' });
  });

  it('is called after its folder if there is no remote', async () => {
    const folder = `${temporaryFolder()}/reader.git`;
    runGit('.', ['clone', '--quiet', '--bare', repositoryWithWeek().path, folder]);
    runGit(folder, ['remote', 'remove', 'origin']);
    expect(await sourceOf(folder).open()).toEqual({
      repository: { nameWithOwner: 'local/reader', url: null, defaultBranch: 'main' },
      config: null,
      codeowners: null,
    });
  });

  it('cannot be read without commits', async () => {
    expect(await failureOf(makeRepository().path)).toBe(
      'PATH has no commits yet, or its HEAD names a branch that does not exist.',
    );
  });
});

describe('the URL of a remote', () => {
  it.each([
    ['https://github.com/octo/reader.git', 'octo/reader', 'https://github.com/octo/reader'],
    ['https://user:secret@github.com/octo/reader/', 'octo/reader', 'https://github.com/octo/reader'],
    ['git@github.com:octo/read.er.git', 'octo/read.er', 'https://github.com/octo/read.er'],
    ['org-1234@github.com:octo/reader', 'octo/reader', 'https://github.com/octo/reader'],
    ['ssh://git@ssh.github.com:443/octo/reader.git', 'octo/reader', 'https://github.com/octo/reader'],
    ['git://github.acme.com/octo/reader', 'octo/reader', 'https://github.acme.com/octo/reader'],
    ['https://gitlab.com/octo/reader.git', 'octo/reader', null],
  ])('%s is that of %s, with the page %s', (remote, nameWithOwner, url) => {
    expect(parseRemote(remote)).toEqual({ nameWithOwner, url });
  });

  it.each(['/home/octo/reader', '../reader', 'C:\\reader', 'file:///home/octo/reader', 'https://gitlab.com/a/b/c'])(
    '%s names no repository',
    remote => expect(parseRemote(remote)).toBeUndefined(),
  );

  it.each([
    ['of any length', `https://github.com/octo/${'r'.repeat(200_000)}`],
    ['of a folder above', 'https://github.com/../reader'],
    ['of a folder above, with a suffix', 'git@github.com:octo/...git'],
    ['with markup', 'https://github.com/octo/<b>"'],
    ['with the end of a line', 'https://github.com/octo/reader\n# Reader'],
    ['on a host of any length', `https://${'h'.repeat(200_000)}/octo/reader`],
  ])('of a stranger is no repository by a name %s', (_, remote) => expect(parseRemote(remote)).toBeUndefined());
});

describe('the base branch', () => {
  it('is read instead of HEAD, whether it is local or remote', async () => {
    const repository = repositoryWithWeek();
    repository.git('switch', '--quiet', '-c', 'release/1.x', 'HEAD~1');
    repository.commit({ message: 'Backport (#4)', at: WEDNESDAY });
    repository.git('switch', '--quiet', 'main');
    const numbers = async (path: string, base?: string) => {
      const { pullRequests } = await sourceOf(path, { base }).gather();
      return pullRequests.map(({ number, baseRef }) => `${number} ${baseRef}`);
    };
    expect(await numbers(repository.path)).toEqual(['2 main', '3 main']);
    expect(await numbers(repository.path, 'release/1.x')).toEqual(['2 release/1.x', '4 release/1.x']);
    const clone = cloneOf(repository);
    expect(await numbers(clone, 'release/1.x')).toEqual(['2 release/1.x', '4 release/1.x']);
    expect(await numbers(clone, 'origin/release/1.x')).toEqual(['2 release/1.x', '4 release/1.x']);
  });

  it('has no name if HEAD is detached; the default branch is then the one of origin', async () => {
    const clone = cloneOf(repositoryWithWeek());
    runGit(clone, ['switch', '--quiet', '--detach']);
    const source = sourceOf(clone);
    expect((await source.open()).repository.defaultBranch).toBe('main');
    expect((await source.gather()).pullRequests[0]).not.toHaveProperty('baseRef');
  });
});

describe('a base branch that does not exist', () => {
  const repositoryWithBranches = () => {
    const repository = repositoryWithWeek();
    for (const branch of ['release/1.x', 'release/2.x', 'develop', 'a-topic-of-somebody'])
      repository.git('branch', branch);
    return repository;
  };

  it('is refused with the names of the branches that it was probably meant to be', async () => {
    expect(await failureOf(repositoryWithBranches().path, { base: 'release/3.x' })).toBe(
      'PATH has no branch release/3.x. The nearest it has: release/1.x, release/2.x.',
    );
  });

  it('is refused with the names of some branches if none is similar', async () => {
    expect(await failureOf(repositoryWithBranches().path, { base: '--output=stolen' })).toBe(
      'PATH has no branch --output=stolen. It has a-topic-of-somebody, develop, main and 2 more.',
    );
  });

  it('is refused with the names of all branches if there are few', async () => {
    expect(await failureOf(repositoryWithWeek().path, { base: 'release' })).toBe(
      'PATH has no branch release. It has main.',
    );
  });

  it('is refused in a clone without branches', async () => {
    const repository = repositoryWithWeek();
    repository.git('checkout', '--quiet', '--detach');
    repository.git('branch', '--quiet', '-D', 'main');
    expect(await failureOf(repository.path, { base: 'main' })).toBe('PATH has no branch main. It has no branches.');
  });
});
