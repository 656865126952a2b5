import { addedLines } from '../../../src/gather/git/fragments.js';
import { BEFORE, MONDAY, removeTemporaryFolders, TUESDAY } from '../support.js';
import { gatherFrom, makeRepository } from './support.js';

afterAll(removeTemporaryFolders);

function repositoryWithFragments() {
  const repository = makeRepository();
  const log = '# Changes\n\n## 1.0\n\n- Old\n';
  repository.commit({ message: 'Begin (#1)', at: BEFORE, files: { 'CHANGELOG.md': log, 'b/CHANGELOG.md': 'x\n' } });
  repository.commit({
    message: 'One (#2)',
    at: MONDAY,
    files: { 'newsfragments/2.feature.md': 'Cursors stay\n', '.changeset/ä b.md': '---\n---\n\nYes\n', 'a.txt': 'a' },
  });
  repository.commit({
    message: 'Two (#3)',
    at: TUESDAY,
    files: { 'CHANGELOG.md': log.replace('- Old', '- New (#3)\n-- b/x\n++ b/x\n- Old'), 'b/CHANGELOG.md': 'y\n' },
  });
  repository.commit({
    message: 'Three (#4)',
    at: TUESDAY,
    files: { 'newsfragments/2.feature.md': null, 'a.txt': 'b' },
  });
  return repository;
}

it('reads the fragments that were added, and the lines that were added to changelogs', async () => {
  const { pullRequests } = await gatherFrom(repositoryWithFragments());
  expect(pullRequests.map(({ number, fragments }) => [number, fragments])).toEqual([
    [
      2,
      [
        { path: '.changeset/ä b.md', text: '---\n---\n\nYes\n' },
        { path: 'newsfragments/2.feature.md', text: 'Cursors stay\n' },
      ],
    ],
    [
      3,
      [
        { path: 'CHANGELOG.md', text: '- New (#3)\n-- b/x\n++ b/x\n' },
        { path: 'b/CHANGELOG.md', text: 'y\n' },
      ],
    ],
    [4, undefined],
  ]);
});

it('reads at most 4,000 characters of each', async () => {
  const repository = makeRepository();
  repository.commit({ message: 'Begin (#1)', at: BEFORE });
  repository.commit({ message: 'One (#2)', at: MONDAY, files: { 'newsfragments/2.feature.md': 'x'.repeat(9_000) } });
  const { pullRequests } = await gatherFrom(repository);
  expect(pullRequests[0]?.fragments?.[0]?.text).toHaveLength(4_000);
});

it('reads no changelog that no hand has written, but the others', async () => {
  const repository = makeRepository();
  repository.commit({ message: 'Begin (#1)', at: BEFORE, files: { 'CHANGELOG.md': 'x\n', 'b/CHANGELOG.md': 'x\n' } });
  const long = `${'x'.repeat(3_000_000)}\n`;
  repository.commit({ message: 'One (#2)', at: MONDAY, files: { 'CHANGELOG.md': long, 'b/CHANGELOG.md': 'y\n' } });
  const { pullRequests } = await gatherFrom(repository);
  expect(pullRequests[0]?.fragments).toEqual([{ path: 'b/CHANGELOG.md', text: 'y\n' }]);
  expect(pullRequests[0]?.files).toMatchObject([{ additions: 1 }, { additions: 1 }]);
});

it('takes no content of a patch for a header', async () => {
  const patch = '\u0001abc\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n--- a/y\n+++ b/y\n+\u0001def\n';
  expect(await addedLines([patch.split('\n')])).toEqual([{ sha: 'abc', path: 'x', text: '++ b/y\n\u0001def\n' }]);
});
