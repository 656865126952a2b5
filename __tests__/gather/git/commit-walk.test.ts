import { AFTER, BEFORE, MONDAY, removeTemporaryFolders, TUESDAY, WEDNESDAY, WEEK } from '../support.js';
import {
  cloneOf,
  failureOf,
  gatherFrom,
  makeRepository,
  repositoryWithHistory,
  repositoryWithWeek,
} from './support.js';

afterAll(removeTemporaryFolders);

describe('the commits of a period', () => {
  it('include its first instant and not its end', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'A second before (#1)', at: '2026-03-29T23:59:59Z' });
    repository.commit({ message: 'At the start (#2)', at: WEEK.start });
    repository.commit({ message: 'In the last second (#3)', at: '2026-04-05T23:59:59Z' });
    repository.commit({ message: 'At the end (#4)', at: WEEK.end });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('are read up to `asOf` if the period has not ended', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'One (#1)', at: MONDAY });
    repository.commit({ message: 'Two (#2)', at: WEDNESDAY });
    const { pullRequests } = await gatherFrom(repository, { period: { ...WEEK, asOf: TUESDAY } });
    expect(pullRequests.map(({ number }) => number)).toEqual([1]);
  });

  it('are complete even if a commit with an older date is on top of them', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Behind (#1)', at: MONDAY });
    repository.commit({ message: 'From a slow clock (#2)', at: '2025-01-01T00:00:00Z' });
    repository.commit({ message: 'In front (#3)', at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('can be none if the history goes on after the period', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Later (#1)', at: AFTER });
    const empty = { pullRequests: [], directPushes: [], newContributors: [], expected: 0, missing: [] };
    expect(await gatherFrom(repository)).toMatchObject(empty);
  });

  it('can start with the first commit of the repository', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'Begin (#1)', at: MONDAY, files: { 'a.txt': 'a\n' } });
    const { pullRequests, newContributors } = await gatherFrom(repository);
    expect(pullRequests).toMatchObject([{ number: 1, additions: 1 }]);
    expect(newContributors).toEqual([{ name: 'Octo Cat', bot: false }]);
  });
});

describe('a clone that does not cover the period', () => {
  it('is refused with the advice to fetch the rest if it is shallow', async () => {
    expect(await failureOf(cloneOf(repositoryWithWeek(), '--depth=1'))).toBe(
      'The clone is shallow: it starts at 2026-03-31T09:00:00Z, after the start of the period, 2026-03-30T00:00:00Z. ' +
        'Run `git fetch --unshallow` in it first (in a workflow: actions/checkout with `fetch-depth: 0`).',
    );
  });

  it('is refused if only a wrong clock makes it seem to reach back', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Behind (#1)', at: MONDAY });
    repository.commit({ message: 'From a slow clock (#2)', at: '2001-01-01T00:00:00Z' });
    repository.commit({ message: 'In front (#3)', at: TUESDAY });
    expect(await failureOf(cloneOf(repository, '--depth=2'))).toMatch(/^The clone is shallow: it starts at 2026-03-31/);
    expect(await failureOf(cloneOf(repository, '--depth=3'))).toMatch(/^The clone is shallow: it starts at 2026-03-30/);
  });

  it('is refused if its history starts after the period', async () => {
    const period = { start: '2025-03-30T00:00:00Z', end: '2025-04-06T00:00:00Z', asOf: null };
    expect(await failureOf(repositoryWithWeek().path, { period })).toBe(
      `The period ends at 2025-04-06T00:00:00Z, but the history starts at ${BEFORE}. Ask for a later period.`,
    );
  });
});
