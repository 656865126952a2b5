import { repositoryName } from '../../../src/gather/github/repository-name.js';
import { aWorld, connect, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

describe('the name of a repository', () => {
  it('has an owner and a name', () => {
    expect(repositoryName('octo/repo')).toEqual({ owner: 'octo', name: 'repo' });
  });

  it('that changes with each answer ends the run with the advice which name to use', async () => {
    const { source } = await connect(aWorld(), { faults: [{ kind: 'another-name', on: /^Open$/ }] });
    await expect(source.open()).rejects.toThrow(
      'The repository octo/repo answers under another name each time. ' +
        'Set the `repository` input to the name that the page of the repository shows.',
    );
  });
});
