import { digestOf } from '../../support/digest.js';
import { at, fromGit, pullRequest } from '../../support/pull-request.js';

describe('the completeness of a digest', () => {
  it('has the missing stretches in order of time, and the pull requests with missing files', () => {
    const late = { start: at('Fri 00:00'), end: at('Sat 00:00'), pullRequests: 2 };
    const early = { start: at('Mon 00:00'), end: at('Tue 00:00'), pullRequests: 1 };
    const week = [pullRequest({ number: 2, filesTotal: 3000 }), pullRequest({ number: 1 })];
    expect(digestOf(week, { expected: 5, missing: [late, early] }).completeness).toEqual({
      expected: 5,
      gathered: 2,
      notGathered: 3,
      missing: [early, late],
      filesTruncated: [2],
      unknownFields: [],
      excluded: [],
      excludedPullRequests: [],
    });
  });

  it('has the pull requests with files whose lines are unknown', () => {
    const file = { path: 'src/a.ts', additions: 0, deletions: 0, status: 'modified' as const };
    const week = [
      pullRequest({ number: 1, files: [file] }),
      pullRequest({ number: 2, files: [file, { ...file, path: 'src/b.ts', unread: true }] }),
    ];
    expect(digestOf(week).completeness).toMatchObject({ filesTruncated: [], filesUnread: [2] });
    expect(digestOf(week.slice(0, 1)).completeness).not.toHaveProperty('filesUnread');
  });

  it('misses nothing if more was gathered than the source counted', () => {
    const week = [pullRequest({ number: 1 }), pullRequest({ number: 2 })];
    expect(digestOf(week, { expected: 1 }).completeness).toMatchObject({ expected: 1, gathered: 2, notGathered: 0 });
  });

  it('names the lists and fields that were read only in part, for pull requests that are not excluded', () => {
    const exclusions = {
      author: () => false,
      label: (name: string) => name === 'skip',
      path: () => false,
      bots: false,
    };
    const week = [pullRequest({ number: 1 }), pullRequest({ number: 2, labels: ['skip'] })];
    const completeness = (given: Parameters<typeof digestOf>[1]) =>
      digestOf(week, { exclusions, ...given }).completeness;
    const [reviews, labels] = [
      { list: 'reviews' as const, pullRequests: [1, 2] },
      { list: 'labels' as const, pullRequests: [2] },
    ];
    expect(completeness({ cutLists: [reviews, labels] }).cutLists).toEqual([{ list: 'reviews', pullRequests: [1] }]);
    expect(completeness({ cutLists: [labels] })).not.toHaveProperty('cutLists');
    expect(completeness({ missingFields: ['PullRequest.reviewThreads'] }).missingFields).toEqual([
      'PullRequest.reviewThreads',
    ]);
    expect(completeness({})).not.toHaveProperty('missingFields');
  });

  it('names what the source knows of none of the pull requests', () => {
    const unknown = (source: 'github' | 'git' | 'file', ...week: Parameters<typeof digestOf>[0]) =>
      digestOf(week, { source }).completeness.unknownFields;
    const described = fromGit({ number: 2, body: 'Doors open again.' });
    const labelled = pullRequest({ number: 3, body: '\n ' });
    expect(unknown('git', fromGit({ number: 1 }))).toEqual(['descriptions', 'labels', 'reviews', 'opening-times']);
    expect(unknown('git', fromGit({ number: 1 }), described)).toEqual(['labels', 'reviews', 'opening-times']);
    expect(unknown('file', fromGit({ number: 1 }), labelled)).toEqual(['descriptions']);
    expect(unknown('file', described, labelled)).toEqual([]);
  });

  it('names nothing as unknown for GitHub, which knows all of it, and for a week without pull requests', () => {
    expect(digestOf([pullRequest({ number: 1, body: '' })]).completeness.unknownFields).toEqual([]);
    expect(digestOf([], { source: 'git' }).completeness.unknownFields).toEqual([]);
  });
});
