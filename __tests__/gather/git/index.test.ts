import { BEFORE, MONDAY, removeTemporaryFolders, WEDNESDAY } from '../support.js';
import { cloneOf, makeRepository, repositoryWithWeek, sourceOf } from './support.js';

afterAll(removeTemporaryFolders);

describe('the git source', () => {
  it('opens with the repository of origin, the default branch, and configuration and CODEOWNERS of HEAD', async () => {
    const repository = repositoryWithWeek();
    repository.git('remote', 'add', 'fork', 'https://github.com/somebody/reader.git');
    repository.git('remote', 'add', 'origin', 'git@github.com:octo/reader.git');
    const files = {
      '.github/merge-digest.yml': 'language: en\n',
      CODEOWNERS: '* @root\n',
      'docs/CODEOWNERS': '* @docs\n',
    };
    repository.commit({ message: 'Configure', at: WEDNESDAY, files });
    expect(await sourceOf(repository.path).open()).toEqual({
      repository: { nameWithOwner: 'octo/reader', url: 'https://github.com/octo/reader', defaultBranch: 'main' },
      config: 'language: en\n',
      codeowners: '* @root\n',
    });
  });

  it('reads a shallow clone that covers the period, but without new contributors', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'Long ago', at: BEFORE, files: { 'a.txt': 'a\n' } });
    repository.commit({ message: 'Before', at: BEFORE, files: { 'a.txt': 'b\n' } });
    repository.commit({ message: 'One (#2)', at: MONDAY, files: { 'a.txt': 'c\n' } });
    const gathered = await sourceOf(cloneOf(repository, '--depth=2')).gather();
    expect(gathered.pullRequests).toMatchObject([{ number: 2, additions: 1, deletions: 1 }]);
    expect(gathered).not.toHaveProperty('newContributors');
  });

  it('logs how many commits it reads', async () => {
    const progress: string[] = [];
    const log = { info() {}, warning() {}, progress: (message: string) => void progress.push(message) };
    await sourceOf(repositoryWithWeek().path, { log }).gather();
    expect(progress).toEqual(['Reading 2 commits']);
  });
});
