import { digestOf, entryOf, WEEK_14 } from '../support/digest.js';
import { at, file, fromGit, person, pullRequest, review } from '../support/pull-request.js';

describe('the digest', () => {
  it('holds pull requests in the order in which they were merged, those of one second by number', () => {
    const week = [
      pullRequest({ number: 3, merged: 'Tue 10:00' }),
      pullRequest({ number: 9, merged: 'Mon 10:00' }),
      pullRequest({ number: 1, merged: 'Tue 10:00' }),
    ];
    expect(digestOf(week).pullRequests.map(({ number }) => number)).toEqual([9, 1, 3]);
  });

  it('holds everything about a pull request but its body', () => {
    const given = pullRequest({ number: 1, title: 'fix: it', body: 'Fixes #7', labels: ['b', 'a'] });
    const { body, ...facts } = given;
    expect(entryOf(digestOf([given]), 1)).toMatchObject({
      ...facts,
      labels: ['a', 'b'],
      closes: [7],
      size: 'S',
      modules: ['src'],
      outcome: {},
      kind: 'fix',
      summary: 'It',
    });
    expect(entryOf(digestOf([given]), 1)).not.toHaveProperty('body');
  });

  it('says what it is about and what made it', () => {
    const digest = digestOf([], { version: '3.2.1', baseBranch: 'release' });
    expect(digest).toMatchObject({
      schemaVersion: 1,
      generator: { name: 'merge-digest', version: '3.2.1' },
      source: 'github',
      repository: { nameWithOwner: 'octo/house' },
      period: WEEK_14,
      baseBranch: 'release',
    });
  });

  it('says what is missing: whole stretches, and the files that were not read', () => {
    const late = { start: at('Fri 00:00'), end: at('Sat 00:00'), pullRequests: 2 };
    const early = { start: at('Mon 00:00'), end: at('Tue 00:00'), pullRequests: 1 };
    const week = [pullRequest({ number: 2, filesTotal: 3000 }), pullRequest({ number: 1 })];
    expect(digestOf(week, { expected: 5, missing: [late, early] }).completeness).toEqual({
      expected: 5,
      gathered: 2,
      missing: [early, late],
      filesTruncated: [2],
      excluded: [],
    });
  });

  it('says which lists and fields were read in part, of the pull requests that it tells of', () => {
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

  it('holds files by path, and reviews by time, those of one second in an order that does not change', () => {
    const [late, early] = [review(person('ada'), 'Tue 10:00'), review(person('zoe'), 'Mon 13:00')];
    const same = [review(person('bo'), 'Tue 10:00'), review(person('ada'), 'Tue 10:00', 'commented')];
    const files = [file('b.ts'), file('a.ts')];
    const entry = (reviews: ReturnType<typeof review>[]) =>
      entryOf(digestOf([pullRequest({ number: 1, files, reviews })]), 1);
    expect(entry([late, early]).files.map(({ path }) => path)).toEqual(['a.ts', 'b.ts']);
    expect(entry([late, early]).reviews).toEqual([early, late]);
    expect(entry([...same, early]).reviews?.[0]).toEqual(early);
    expect(entry([...same, late]).reviews).toEqual(entry([late, ...same.toReversed()]).reviews);
  });
});

describe('totals', () => {
  it('add up lines, and count each path once', () => {
    const week = [
      pullRequest({ number: 2, files: [file('a.ts', 5, 1), file('b.ts', 1, 1)] }),
      pullRequest({ number: 1, files: [file('a.ts', 2, 2)] }),
    ];
    expect(digestOf(week).statistics.totals).toEqual({ pullRequests: [1, 2], additions: 8, deletions: 4, files: 2 });
  });

  it('go by the pull request’s own count of lines where not all files were read', () => {
    const week = [pullRequest({ number: 1, files: [file('a.ts', 5, 1)], additions: 900, deletions: 100 })];
    expect(digestOf(week).statistics.totals).toMatchObject({ additions: 900, deletions: 100, files: 1 });
  });
});

describe('a size', () => {
  it.each([
    [0, 'XS'],
    [9, 'XS'],
    [10, 'S'],
    [29, 'S'],
    [30, 'M'],
    [99, 'M'],
    [100, 'L'],
    [499, 'L'],
    [500, 'XL'],
    [999, 'XL'],
    [1000, 'XXL'],
  ])('of %i changed lines is %s', (lines, size) => {
    const half = Math.floor(lines / 2);
    const digest = digestOf([pullRequest({ number: 1, files: [file('a.ts', half, lines - half)] })]);
    expect(digest.statistics.sizes).toEqual([{ size, pullRequests: [1] }]);
  });

  it('stands in the order of sizes, and only where somebody has it', () => {
    const sized = (number: number, lines: number) => pullRequest({ number, files: [file('a.ts', lines, 0)] });
    expect(digestOf([sized(1, 2000), sized(2, 1), sized(3, 50), sized(4, 2)]).statistics.sizes).toEqual([
      { size: 'XS', pullRequests: [2, 4] },
      { size: 'M', pullRequests: [3] },
      { size: 'XXL', pullRequests: [1] },
    ]);
  });
});

describe('labels and branches', () => {
  it('are counted, the most frequent first', () => {
    const { labels, baseBranches } = digestOf([
      pullRequest({ number: 1, labels: ['docs', 'bug'], baseRef: 'main' }),
      pullRequest({ number: 2, labels: ['bug'], baseRef: 'release' }),
      pullRequest({ number: 3, labels: [], baseRef: 'main' }),
    ]).statistics;
    expect(labels).toEqual([
      { label: 'bug', pullRequests: [1, 2] },
      { label: 'docs', pullRequests: [1] },
    ]);
    expect(baseBranches).toEqual([
      { branch: 'main', pullRequests: [1, 3] },
      { branch: 'release', pullRequests: [2] },
    ]);
  });
});

describe('what a git history cannot know', () => {
  const { baseRef, ...known } = fromGit({ number: 1 });
  const digest = () => digestOf([known], { source: 'git' });

  it.each(['labels', 'baseBranches', 'newContributors', 'directPushes'])('is absent from the statistics: %s', name => {
    expect(digest().statistics).not.toHaveProperty(name);
  });

  it.each(['labels', 'reviews', 'comments', 'createdAt', 'mergedBy', 'baseRef'])(
    'is absent from the entry: %s',
    name => {
      expect(digest().pullRequests[0]).not.toHaveProperty(name);
    },
  );

  it('is what was pushed without a pull request, told where it does know', () => {
    const push = (sha: string, moment: Parameters<typeof at>[0]) => ({
      sha,
      title: 'Quick fix',
      author: person('ada'),
      committedAt: at(moment),
    });
    const [first, second] = [push('a'.repeat(40), 'Mon 10:00'), push('b'.repeat(40), 'Tue 10:00')];
    expect(digestOf([known], { directPushes: [second, first] }).statistics.directPushes).toEqual([first, second]);
  });
});

describe('the issues that a pull request closes', () => {
  const closed = (body: string) => entryOf(digestOf([pullRequest({ number: 1, body })]), 1).closes;

  it.each([
    ['Fixes #12', [12]],
    ['closes #3, resolves: #2 and fixed #3', [2, 3]],
    ['CLOSE #9', [9]],
    ['Fixes other/house#12', []],
    ['prefixes #12', []],
    ['See #12', []],
    [
      'close #1 closes #2 closed #3 fix #4 fixes #5 fixed #6 resolve #7 resolves #8 resolved #9',
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    ['closing #1, fixing #2, resolving #3, fixe #4, resolver #5', []],
    ['Fixes #0, fixes#1, fixes # 2, fixes 3, fixes #4a', []],
    ['Fixes #12<!-- and no other -->', [12]],
    ['Fixes #12 <!-- also fixes #13', [12]],
    ['<!-- Fixes #12 -->', []],
    ['<!--\nCloses #1\n-->\nCloses #2', [2]],
  ])('in %j are %j', (body, numbers) => {
    expect(closed(body)).toEqual(numbers);
  });
});
