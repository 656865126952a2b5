import { AFTER, BEFORE, MONDAY, removeTemporaryFolders, TUESDAY, WEDNESDAY } from '../support.js';
import { cloneOf, failureOf, gatherFrom, repositoryWithHistory, type TestRepository } from './support.js';

afterAll(removeTemporaryFolders);

const numbersOf = async (repository: { path: string }) => {
  const { pullRequests, clone, directPushes } = await gatherFrom(repository);
  return {
    numbers: pullRequests.map(({ number }) => number),
    pushed: directPushes?.map(({ title }) => title),
    clone,
  };
};

/** A local main with a commit of its own, into which main was merged; then it was pushed. */
function mergedLocally(repository: TestRepository, at: string): void {
  repository.git('switch', '--quiet', '-c', 'local', 'HEAD~1');
  repository.commit({ message: 'Local work', at: MONDAY, files: { 'local.txt': 'l\n' } });
  repository.merge('main', { message: "Merge branch 'main' of github.com:octo/repo", at });
  repository.git('branch', '--quiet', '--force', 'main', 'local');
  repository.git('switch', '--quiet', 'main');
}

describe('pull requests behind a merge that merged none itself', () => {
  it('are found after a local main was merged and pushed', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Add the parser (#10)', at: MONDAY, files: { 'a.txt': 'a\n' } });
    mergedLocally(repository, TUESDAY);
    repository.commit({ message: 'Add the linker (#11)', at: WEDNESDAY });
    expect(await numbersOf(repository)).toEqual({
      numbers: [10, 11],
      pushed: ['Local work'],
      clone: { branch: 'main', commits: 3, unnamed: 1, commonestShape: null },
    });
  });

  it('are found behind a merge of a merge, also if the last merge is after the period', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Add the parser (#10)', at: MONDAY, files: { 'a.txt': 'a\n' } });
    mergedLocally(repository, TUESDAY);
    repository.commit({ message: 'Add the printer (#12)', at: WEDNESDAY, files: { 'p.txt': 'p\n' } });
    repository.git('branch', '--quiet', '-D', 'local');
    mergedLocally(repository, AFTER);
    expect((await numbersOf(repository)).numbers).toEqual([10, 12]);
  });

  it('on a release branch are of the week in which it was merged forward', async () => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '-c', '7.1');
    repository.commit({ message: 'Fix of the week before (#8)', at: BEFORE, files: { 'b.txt': 'b\n' } });
    repository.commit({ message: 'Fix the parser (#9)', at: MONDAY, files: { 'a.txt': 'a\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Add the linker (#11)', at: TUESDAY, files: { 'c.txt': 'c\n' } });
    repository.merge('7.1', { message: "Merge branch '7.1'", at: WEDNESDAY });
    repository.git('switch', '--quiet', '7.1');
    repository.commit({ message: 'Not forward yet (#12)', at: WEDNESDAY, files: { 'd.txt': 'd\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.merge('7.1', { message: "Merge branch '7.1'", at: AFTER });
    const { pullRequests, history } = await gatherFrom(repository);
    expect(pullRequests).toMatchObject([
      { number: 11, additions: 1, mergedAt: TUESDAY },
      { number: 8, additions: 1, mergedAt: WEDNESDAY },
      { number: 9, additions: 1, mergedAt: WEDNESDAY },
    ]);
    expect(history?.merged).toEqual([]);
  });

  it.each([
    ["Merge branch 'main' of github.com:octo/repo", MONDAY],
    ["Merge remote-tracking branch 'origin/main' into topic", MONDAY],
    ["Merge branch 'master' of github.com:octo/repo", MONDAY],
    ["Merge branch '7.1' of github.com:octo/repo", WEDNESDAY],
    ["Merge remote-tracking branch 'origin/7.1'", WEDNESDAY],
    ['fix conflicts', WEDNESDAY],
  ])('behind “%s” in main are of %s', async (message, mergedAt) => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '-c', 'other');
    repository.commit({ message: 'Add the parser (#10)', at: MONDAY, files: { 'a.txt': 'a\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Add the linker (#11)', at: TUESDAY, files: { 'c.txt': 'c\n' } });
    repository.merge('other', { message, at: WEDNESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.find(({ number }) => number === 10)?.mergedAt).toBe(mergedAt);
  });

  it('behind a pull that a release branch brought are of the time when that was merged forward', async () => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '-c', 'other');
    repository.commit({ message: 'Add the parser (#10)', at: MONDAY, files: { 'a.txt': 'a\n' } });
    repository.git('switch', '--quiet', '-c', '7.1', 'HEAD~1');
    repository.commit({ message: 'Local work', at: MONDAY, files: { 'b.txt': 'b\n' } });
    repository.merge('other', { message: "Merge branch 'main' of github.com:octo/repo into 7.1", at: TUESDAY });
    repository.git('switch', '--quiet', 'main');
    repository.merge('7.1', { message: "Merge branch '7.1'", at: WEDNESDAY });
    expect((await gatherFrom(repository)).pullRequests).toMatchObject([{ number: 10, mergedAt: WEDNESDAY }]);
  });

  it('are in one week only if a backport with the number of the original is merged forward later', async () => {
    const repository = repositoryWithHistory();
    repository.git('branch', '--quiet', '7.1');
    repository.commit({ message: 'Fix the parser (#9)', at: BEFORE, files: { 'a.txt': 'a\n' } });
    repository.git('switch', '--quiet', '7.1');
    repository.commit({ message: 'Fix the parser (#9)', at: MONDAY, files: { 'a.txt': 'a\n' } });
    repository.commit({ message: 'Fix the printer (#10)', at: MONDAY, files: { 'b.txt': 'b\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.merge('7.1', { message: "Merge branch '7.1'", at: TUESDAY });
    expect(await numbersOf(repository)).toMatchObject({ numbers: [10], pushed: [] });
  });

  it('are not looked for behind a merge of plain commits, which stays one push', async () => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({ message: 'One', at: MONDAY, files: { 'a.txt': 'a\n' } });
    repository.commit({ message: 'Two', at: MONDAY, files: { 'b.txt': 'b\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message: "Merge branch 'topic'", at: TUESDAY });
    expect(await numbersOf(repository)).toEqual({
      numbers: [],
      pushed: ["Merge branch 'topic'"],
      clone: { branch: 'main', commits: 1, unnamed: 1, commonestShape: null },
    });
  });

  it('end a run if a shallow clone may lack some of them', async () => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '-c', '7.1');
    for (const number of [7, 8, 9]) repository.commit({ message: `Fix (#${number})`, at: MONDAY });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ message: 'Before', at: BEFORE });
    repository.merge('7.1', { message: "Merge branch '7.1' into main", at: TUESDAY });
    expect(await failureOf(cloneOf(repository, '--depth=3'))).toMatch(/^The clone is shallow: it starts at 2026-03-30/);
  });

  it('end a run if a merge of the period brought what a shallow clone lacks', async () => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '-c', '7.1');
    for (const number of [7, 8, 9]) repository.commit({ message: `Fix (#${number})`, at: BEFORE });
    repository.git('switch', '--quiet', 'main');
    for (const number of [4, 5, 6]) repository.commit({ message: `Add (#${number})`, at: BEFORE });
    repository.merge('7.1', { message: "Merge branch '7.1' into main", at: TUESDAY });
    expect(await failureOf(cloneOf(repository, '--depth=3'))).toMatch(
      /^The clone is shallow: it has not all that “Merge branch '7.1' into main” brought in the period\. Run `git fetch --unshallow`/,
    );
  });
});

describe('a roll-up', () => {
  it('has its pull requests, each with its lines, at the time of the roll-up', async () => {
    const repository = repositoryWithHistory();
    for (const number of [12, 13]) {
      repository.git('switch', '--quiet', '-c', `topic-${number}`, 'main');
      repository.commit({ message: 'wip', at: BEFORE, files: { [`${number}.txt`]: 'a\nb\n' } });
    }
    repository.git('switch', '--quiet', '-c', 'rollup', 'main');
    for (const number of [12, 13]) {
      const message = `Rollup merge of #${number} - ann:topic, r=bob\n\nAdd file ${number}`;
      repository.merge(`topic-${number}`, { message, at: BEFORE });
    }
    repository.git('switch', '--quiet', 'main');
    const list = 'Successful merges:\n\n - #12 (Add file 12)\n - #13 (Add file 13)\n';
    repository.merge('rollup', {
      message: `Auto merge of #20 - bob:rollup, r=bob\n\nRollup of 2 pull requests\n\n${list}`,
      at: MONDAY,
    });
    const { pullRequests, clone } = await gatherFrom(repository);
    expect(pullRequests.map(({ number, title, additions, mergedAt }) => [number, title, additions, mergedAt])).toEqual([
      [12, 'Add file 12', 2, MONDAY],
      [13, 'Add file 13', 2, MONDAY],
      [20, 'Rollup of 2 pull requests', 0, MONDAY],
    ]);
    expect(clone?.unnamed).toBe(0);
  });
});

describe('a release', () => {
  it('counts the lines of its pull requests once', async () => {
    const repository = repositoryWithHistory();
    repository.git('switch', '--quiet', '-c', 'develop');
    repository.commit({ message: 'Add the parser (#10)', at: MONDAY, files: { 'a.txt': 'a\nb\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.merge('develop', { message: 'Merge pull request #11 from octo/develop\n\nRelease 1', at: TUESDAY });
    repository.git('switch', '--quiet', 'develop');
    repository.commit({ message: 'Add the linker (#12)', at: WEDNESDAY, files: { 'c.txt': 'c\n' } });
    repository.merge('main', { message: "Merge branch 'main' into develop", at: WEDNESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ number, additions }) => [number, additions])).toEqual([
      [10, 2],
      [12, 1],
      [11, 0],
    ]);
  });
});
