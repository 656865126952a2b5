import { exampleWeek } from '../../../tools/example-week/index.js';
import type { WorldPullRequest } from '../../../tools/local-github/world.js';
import { END, inWeek, numbers, START, world } from './support.js';

const { pullRequests } = world;
const bots = new Set(world.users.filter(user => user.bot).map(user => user.login));

describe('the example week', () => {
  it('has 72 pull requests in the week, 20 before it and 3 after it', () => {
    expect(inWeek).toHaveLength(72);
    expect(pullRequests.filter(({ mergedAt }) => mergedAt < START)).toHaveLength(20);
    expect(pullRequests.filter(({ mergedAt }) => mergedAt >= END)).toHaveLength(3);
    expect(pullRequests.filter(({ mergedAt }) => mergedAt >= '2026-03-23' && mergedAt < START)).toHaveLength(11);
  });

  it('has merges in the first and last second of the week, and just outside it', () => {
    const at = (mergedAt: string) => numbers(pullRequests.filter(pullRequest => pullRequest.mergedAt === mergedAt));
    expect(at('2026-03-29T23:59:59Z')).toEqual([2875]);
    expect(at(START)).toEqual([2879]);
    expect(at('2026-04-05T23:59:59Z')).toEqual([2963]);
    expect(at(END)).toEqual([2967]);
  });

  it('has these totals', () => {
    const files = inWeek.flatMap(pullRequest => pullRequest.files);
    const sum = (of: 'additions' | 'deletions') => files.reduce((total, file) => total + file[of], 0);
    expect({
      additions: sum('additions'),
      deletions: sum('deletions'),
      files: new Set(files.map(({ path }) => path)).size,
    }).toEqual({ additions: 21544, deletions: 6634, files: 318 });
  });

  it('is a new, equal copy each time', () => {
    const again = exampleWeek();
    expect(again).toEqual(world);
    again.pullRequests.pop();
    expect(exampleWeek()).toEqual(world);
  });
});

describe('the data of the example week', () => {
  it('has unique numbers, in the order of opening', () => {
    const all = [...pullRequests, ...world.issues].sort((a, b) => a.number - b.number);
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    expect(all.map(({ createdAt }) => createdAt)).toEqual(all.map(({ createdAt }) => createdAt).sort());
  });

  it('defines every user that it names', () => {
    const known = new Set(world.users.map(({ login }) => login));
    const named = [...pullRequests, ...world.issues].map(({ author }) => author);
    for (const { mergedBy, reviews } of pullRequests) named.push(mergedBy, ...reviews.map(({ author }) => author));
    expect(named.filter(login => login !== null && !known.has(login))).toEqual([]);
  });

  it('defines every label that it uses, and uses every label', () => {
    const used = new Set(inWeek.flatMap(({ labels }) => labels));
    expect([...used].sort()).toEqual(world.repository.labels.map(({ name }) => name).sort());
    expect(inWeek.filter(({ labels }) => labels.length === 0)).toHaveLength(13);
  });

  it('opens pull requests before the merge, and reviews them before it, with one exception', () => {
    const late = [];
    for (const { number, createdAt, mergedAt, reviews } of pullRequests) {
      expect([number, createdAt < mergedAt]).toEqual([number, true]);
      for (const { submittedAt } of reviews) if (submittedAt >= mergedAt) late.push(number);
    }
    expect(late).toEqual([2925]);
  });

  it('has each file of a pull request once', () => {
    for (const { number, files } of pullRequests) {
      expect([number, new Set(files.map(({ path }) => path)).size]).toEqual([number, files.length]);
      expect(files.length).toBeGreaterThan(0);
    }
  });

  it('closes only issues that exist', () => {
    const issues = new Set(world.issues.map(({ number }) => number));
    const closed = inWeek.flatMap(({ body }) =>
      [...body.matchAll(/\b(?:fixes|closes) #(\d+)/gi)].map(m => Number(m[1])),
    );
    expect(closed.length).toBeGreaterThan(15);
    expect(closed.filter(number => !issues.has(number))).toEqual([]);
  });
});

describe('people', () => {
  it('are 23 authors, most with few pull requests, one deleted account and two bots', () => {
    const counts = new Map<string | null, number>();
    for (const { author } of inWeek) counts.set(author, (counts.get(author) ?? 0) + 1);
    const people = [...counts].filter(([login]) => login !== null && !bots.has(login));
    expect(people.map(([, count]) => count).sort((a, b) => b - a)).toEqual([
      11, 7, 6, 6, 6, 4, 3, 3, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    expect(counts.get(null)).toBe(1);
    expect(counts.get('dependabot[bot]')).toBe(3);
    expect(counts.get('lantern-release[bot]')).toBe(2);
  });

  it('include five first-time contributors', () => {
    const before = new Set(pullRequests.filter(({ mergedAt }) => mergedAt < START).map(({ author }) => author));
    const first = new Set(inWeek.map(({ author }) => author).filter(login => login !== null && !before.has(login)));
    expect([...first].sort()).toEqual(['fionn-adeyemi', 'marisol-ibarra', 'okonjo-t', 'teodor-pv', 'zhang-wanyue']);
  });

  it('are co-authors in the merge commits', () => {
    const trailers = inWeek.filter(({ mergeCommit }) => mergeCommit?.message.includes('\n\nCo-authored-by: '));
    expect(numbers(trailers)).toEqual([2604, 2779, 2846, 2852, 2857, 2887, 2915, 2936, 2947]);
  });

  it('merged some pull requests without review, and some of their own', () => {
    const reviewed = ({ author, mergedAt, reviews }: WorldPullRequest) =>
      reviews.some(by => by.author !== author && !bots.has(by.author ?? '') && by.submittedAt < mergedAt);
    const unreviewed = inWeek.filter(pullRequest => !reviewed(pullRequest));
    expect(numbers(unreviewed)).toEqual([2879, 2893, 2912, 2925, 2926, 2941, 2950, 2952, 2963]);
    const selfMerged = inWeek.filter(({ author, mergedBy }) => author === mergedBy);
    expect(numbers(selfMerged)).toEqual([2893, 2925, 2926, 2941, 2950, 2952, 2963]);
  });
});

describe('the repository', () => {
  it('has code owners, a category for the digest, and no configuration file', () => {
    expect(Object.keys(world.repository.files)).toEqual(['.github/CODEOWNERS', 'README.md']);
    expect(world.repository.discussionCategories.map(({ name }) => name)).toEqual([
      'Announcements',
      'General',
      'Show and tell',
      'Weekly digest',
    ]);
  });

  it('has issues by people that look like reports', () => {
    const issue = (number: number) => world.issues.find(each => each.number === number);
    expect(issue(2945)).toMatchObject({ author: 'salmatazi', title: expect.stringContaining('2026-W14') });
    expect(issue(2870)).toMatchObject({ author: 'quietfox42', body: expect.stringContaining('<!-- merge-digest') });
  });
});
