import { mergedPullRequestIn, titleInBody } from '../../../src/gather/git/commit-subject.js';
import { MONDAY, removeTemporaryFolders, TUESDAY } from '../support.js';
import { gatherFrom, repositoryWithHistory } from './support.js';

afterAll(removeTemporaryFolders);

describe('the subject of a commit', () => {
  it.each([
    ['Read faster (#12)', { number: 12, title: 'Read faster' }],
    ['Read faster(#12) ', { number: 12, title: 'Read faster' }],
    ['Revert "Read faster (#12)" (#34)', { number: 34, title: 'Revert "Read faster (#12)"' }],
    ['Merge pull request #7 from hubo/a/topic', { number: 7, title: null, branchOwner: 'hubo' }],
  ])('%j names a pull request', (subject, expected) => {
    expect(mergedPullRequestIn(subject)).toEqual(expected);
  });

  it.each([
    'Fix what (#34) broke',
    '(#12)',
    'Read faster #12',
    'Read faster (#0)',
    'Read faster (#1234567890)',
    'Merge pull request #0 from hubo/topic',
    'Merge pull request #7 from hubo',
    "Merge branch 'topic'",
    '',
  ])('%j names no pull request', subject => {
    expect(mergedPullRequestIn(subject)).toBeUndefined();
  });

  it('that has the number of another pull request in its middle is a direct push', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Revert "Read faster (#12)" (#34)', at: MONDAY });
    repository.commit({ message: 'Fix what (#34) broke', at: TUESDAY });
    const { pullRequests, directPushes } = await gatherFrom(repository);
    expect(pullRequests.map(({ number, title }) => [number, title])).toEqual([[34, 'Revert "Read faster (#12)"']]);
    expect(directPushes?.map(({ title }) => title)).toEqual(['Fix what (#34) broke']);
  });
});

describe('the body of a merge commit', () => {
  it('has the title in its first line and the description in the rest', () => {
    expect(titleInBody('\nAdd two files \n\nBoth are needed.\n')).toEqual({
      title: 'Add two files',
      body: 'Both are needed.',
    });
  });

  it('has no title if it is empty', () => {
    expect(titleInBody(' \n')).toEqual({ title: undefined, body: '' });
  });
});
