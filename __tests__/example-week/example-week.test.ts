import { exampleWeek } from '../../tools/example-week/index.js';
import { emptyWeek, quietWeek } from '../../tools/example-week/quiet.js';
import type { World, WorldPullRequest } from '../../tools/local-github/world.js';

const START = '2026-03-30T00:00:00Z';
const END = '2026-04-06T00:00:00Z';

const world = exampleWeek();
const { pullRequests } = world;
const inWeek = within(world);
const bots = new Set(world.users.filter(user => user.bot).map(user => user.login));

function within({ pullRequests: all }: World): WorldPullRequest[] {
  return all.filter(({ mergedAt }) => mergedAt >= START && mergedAt < END);
}

function find(number: number): WorldPullRequest {
  const found = pullRequests.find(pullRequest => pullRequest.number === number);
  if (found === undefined) throw new Error(`#${number} is not in the example`);
  return found;
}

function numbers(of: WorldPullRequest[]): number[] {
  return of.map(({ number }) => number).sort((a, b) => a - b);
}

describe('the example week as a whole', () => {
  it('has 72 pull requests in the week, 20 before it and 3 after it', () => {
    expect(inWeek).toHaveLength(72);
    expect(pullRequests.filter(({ mergedAt }) => mergedAt < START)).toHaveLength(20);
    expect(pullRequests.filter(({ mergedAt }) => mergedAt >= END)).toHaveLength(3);
    expect(pullRequests.filter(({ mergedAt }) => mergedAt >= '2026-03-23' && mergedAt < START)).toHaveLength(11);
  });

  it('touches the borders of the week on both sides', () => {
    const at = (mergedAt: string) => numbers(pullRequests.filter(pullRequest => pullRequest.mergedAt === mergedAt));
    expect(at('2026-03-29T23:59:59Z')).toEqual([2875]);
    expect(at(START)).toEqual([2879]);
    expect(at('2026-04-05T23:59:59Z')).toEqual([2963]);
    expect(at(END)).toEqual([2967]);
  });

  it('adds up to these totals', () => {
    const files = inWeek.flatMap(pullRequest => pullRequest.files);
    const sum = (of: 'additions' | 'deletions') => files.reduce((total, file) => total + file[of], 0);
    expect({
      additions: sum('additions'),
      deletions: sum('deletions'),
      files: new Set(files.map(({ path }) => path)).size,
    }).toEqual({ additions: 21272, deletions: 6793, files: 302 });
  });

  it('is the same each time and shared with nobody', () => {
    const again = exampleWeek();
    expect(again).toEqual(world);
    again.pullRequests.pop();
    expect(exampleWeek()).toEqual(world);
  });
});

describe('the example week in itself', () => {
  it('gives every number once, in the order in which things were opened', () => {
    const all = [...pullRequests, ...world.issues].sort((a, b) => a.number - b.number);
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    expect(all.map(({ createdAt }) => createdAt)).toEqual(all.map(({ createdAt }) => createdAt).sort());
  });

  it('knows everybody it names', () => {
    const known = new Set(world.users.map(({ login }) => login));
    const named = [...pullRequests, ...world.issues].map(({ author }) => author);
    for (const { mergedBy, reviews } of pullRequests) named.push(mergedBy, ...reviews.map(({ author }) => author));
    expect(named.filter(login => login !== null && !known.has(login))).toEqual([]);
  });

  it('knows every label, and uses every label', () => {
    const used = new Set(inWeek.flatMap(({ labels }) => labels));
    expect([...used].sort()).toEqual(world.repository.labels.map(({ name }) => name).sort());
    expect(inWeek.filter(({ labels }) => labels.length === 0)).toHaveLength(14);
  });

  it('opens before it merges, and reviews in between but for one that came too late', () => {
    const late = [];
    for (const { number, createdAt, mergedAt, reviews } of pullRequests) {
      expect([number, createdAt < mergedAt]).toEqual([number, true]);
      for (const { submittedAt } of reviews) if (submittedAt >= mergedAt) late.push(number);
    }
    expect(late).toEqual([2925]);
  });

  it('names each file of a pull request once', () => {
    for (const { number, files } of pullRequests) {
      expect([number, new Set(files.map(({ path }) => path)).size]).toEqual([number, files.length]);
      expect(files.length).toBeGreaterThan(0);
    }
  });

  it('closes only issues that are there', () => {
    const issues = new Set(world.issues.map(({ number }) => number));
    const closed = inWeek.flatMap(({ body }) =>
      [...body.matchAll(/\b(?:fixes|closes) #(\d+)/gi)].map(m => Number(m[1])),
    );
    expect(closed.length).toBeGreaterThan(15);
    expect(closed.filter(number => !issues.has(number))).toEqual([]);
  });
});

describe('people', () => {
  it('are 23 with a heavy tail, one deleted account and two bots', () => {
    const counts = new Map<string | null, number>();
    for (const { author } of inWeek) counts.set(author, (counts.get(author) ?? 0) + 1);
    const people = [...counts].filter(([login]) => login !== null && !bots.has(login));
    expect(people.map(([, count]) => count).sort((a, b) => b - a)).toEqual([
      11, 7, 6, 6, 4, 3, 3, 3, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    expect(counts.get(null)).toBe(1);
    expect(counts.get('dependabot[bot]')).toBe(6);
    expect(counts.get('lantern-release[bot]')).toBe(2);
  });

  it('has five first-time contributors', () => {
    const before = new Set(pullRequests.filter(({ mergedAt }) => mergedAt < START).map(({ author }) => author));
    const first = new Set(inWeek.map(({ author }) => author).filter(login => login !== null && !before.has(login)));
    expect([...first].sort()).toEqual(['fionn-adeyemi', 'marisol-ibarra', 'okonjo-t', 'teodor-pv', 'zhang-wanyue']);
  });

  it('names co-authors in the merge commits', () => {
    const trailers = inWeek.filter(({ mergeCommit }) => mergeCommit?.message.includes('\n\nCo-authored-by: '));
    expect(numbers(trailers)).toEqual([2604, 2779, 2846, 2852, 2857, 2887, 2915, 2936, 2947]);
  });

  it('merged some without review by another person, some by themselves', () => {
    const reviewed = ({ author, mergedAt, reviews }: WorldPullRequest) =>
      reviews.some(by => by.author !== author && !bots.has(by.author ?? '') && by.submittedAt < mergedAt);
    const unreviewed = inWeek.filter(pullRequest => !reviewed(pullRequest));
    expect(numbers(unreviewed)).toEqual([2879, 2893, 2912, 2925, 2926, 2934, 2941, 2950, 2952, 2963]);
    const selfMerged = inWeek.filter(({ author, mergedBy }) => author === mergedBy);
    expect(numbers(selfMerged)).toEqual([2893, 2925, 2926, 2941, 2950, 2952, 2963]);
  });
});

describe('what did not stand', () => {
  const changes = ({ files }: WorldPullRequest) => files.map(file => [file.path, file.additions, file.deletions]);
  const mirror = ({ files }: WorldPullRequest) => files.map(file => [file.path, file.deletions, file.additions]);

  it.each([
    [2893, 2884],
    [2909, 2871],
    [2918, 2888],
    [2925, 2890],
  ])('#%i mirrors #%i, merged earlier in the week', (revert, original) => {
    expect(changes(find(revert))).toEqual(mirror(find(original)));
    expect(find(original).mergedAt >= START).toBe(true);
    expect(find(original).mergedAt < find(revert).mergedAt).toBe(true);
  });

  it('says so in as many ways as people do', () => {
    expect(find(2893).title).toBe(`Revert "${find(2884).title}" (#2884)`);
    expect(find(2893).body).toContain('Reverts lanternworks/lantern#2884');

    expect(find(2909).title).not.toContain(find(2871).title);
    expect(find(2909).title + find(2909).body).not.toContain('2871');

    expect(find(2918).title).not.toMatch(/revert/i);
    expect(find(2918).body).toContain(`This reverts commit ${find(2888).mergeCommit?.oid}.`);

    const cut = find(2925)
      .title.replace(/^Revert "/, '')
      .replace(/…"$/, '');
    expect(find(2890).title.startsWith(cut)).toBe(true);
    expect(find(2925).title + find(2925).body).not.toContain('2890');

    expect(find(2906).title).toBe(`Revert "${find(2838).title}"`);
    expect(find(2838).mergedAt < START).toBe(true);
  });

  it('relands one in the week and another only after it', () => {
    expect(find(2936).title).toBe(`Reland "${find(2884).title}"`);
    expect(find(2936).mergedAt < END).toBe(true);
    expect(find(2971).title).toBe(`Reapply "${find(2890).title}"`);
    expect(find(2971).mergedAt > END).toBe(true);
  });

  it('has words about reverting that undo nothing', () => {
    expect(find(2930).title).toMatch(/^Revert to /);
    expect(find(2912).body).toContain('Revert &quot;');
    expect(find(2877).body).toContain('<!-- For a revert write: Reverts #1234 -->');
  });
});

describe('shapes and sizes', () => {
  it('has one with more than a hundred files, mostly renames', () => {
    expect(numbers(inWeek.filter(({ files }) => files.length > 100))).toEqual([2826]);
    const renamed = find(2826).files.filter(({ changeType }) => changeType === 'RENAMED');
    expect(renamed.length).toBeGreaterThan(60);
  });

  it('has every kind of change, deleted tests included', () => {
    const kinds = new Set(inWeek.flatMap(({ files }) => files.map(({ changeType }) => changeType)));
    expect([...kinds].sort()).toEqual(['ADDED', 'COPIED', 'DELETED', 'MODIFIED', 'RENAMED']);
    expect(find(2928).files.filter(({ changeType }) => changeType === 'DELETED')).toHaveLength(3);
  });

  it('has one that was open for seven weeks and some that were merged within half an hour', () => {
    const hours = ({ createdAt, mergedAt }: WorldPullRequest) =>
      (Date.parse(mergedAt) - Date.parse(createdAt)) / 3_600_000;
    expect(numbers(inWeek.filter(pullRequest => hours(pullRequest) > 7 * 7 * 24))).toEqual([2604]);
    expect(numbers(inWeek.filter(pullRequest => hours(pullRequest) < 0.5))).toEqual([
      2893, 2909, 2918, 2925, 2941, 2950,
    ]);
  });

  it('has reviews of every state and one by an account that is gone', () => {
    const states = new Set(inWeek.flatMap(({ reviews }) => reviews.map(({ state }) => state)));
    expect([...states].sort()).toEqual(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']);
    expect(find(2779).reviews.some(({ author }) => author === null)).toBe(true);
  });

  it('has backports and releases on another branch, and one lost merge commit', () => {
    expect(numbers(inWeek.filter(({ baseRefName }) => baseRefName === 'release/2.7'))).toEqual([2897, 2911]);
    expect(numbers(inWeek.filter(({ mergeCommit }) => mergeCommit === null))).toEqual([2866]);
  });
});

describe('hostile input', () => {
  it.each([
    [2885, '[AMD] *fix* <img src=x onerror=alert(1)> @lanternworks/core-team fixes #12 |'],
    [2874, '`a | b`'],
    [2902, '🏮'],
    [2910, '::set-output name=x::y'],
    [2916, 'https://github.com/lanternworks/lantern/issues/2905'],
    [2943, '- [ ] and 1.'],
    [2951, '{{{title}}}'],
    [2953, '</details> <!-- merge-digest'],
    [2955, '$x \\cdot y$'],
    [2959, '\u202Efdp.eciovni\u202C'],
  ])('#%i has a title with %s', (number, part) => {
    expect(find(number).title).toContain(part);
  });

  it('has a very long title and one that ends in a backslash', () => {
    expect(find(2938).title.length).toBe(251);
    expect(find(2952).title.endsWith('\\')).toBe(true);
  });

  it('has labels and paths with characters that mean something in Markdown', () => {
    expect(inWeek.flatMap(({ labels }) => labels)).toEqual(
      expect.arrayContaining(['amd64|arm64', 'needs <b>docs</b>']),
    );
    const paths = find(2923).files.map(({ path }) => path);
    expect(paths).toContain('crates/cli/tests/data/notes | 2026/räksmörgås `draft` [1].md');
  });
});

describe('the repository', () => {
  it('has owners, a category for the digest, and no configuration', () => {
    expect(Object.keys(world.repository.files)).toEqual(['.github/CODEOWNERS', 'README.md']);
    expect(world.repository.discussionCategories.map(({ name }) => name)).toEqual([
      'Announcements',
      'General',
      'Show and tell',
      'Weekly digest',
    ]);
  });

  it('has issues by people that look like reports and are none', () => {
    const issue = (number: number) => world.issues.find(each => each.number === number);
    expect(issue(2945)).toMatchObject({ author: 'salmatazi', title: expect.stringContaining('2026-W14') });
    expect(issue(2870)).toMatchObject({ author: 'quietfox42', body: expect.stringContaining('<!-- merge-digest') });
  });
});

describe('weeks with little in them', () => {
  it('has one pull request in the quiet week and none in the empty one', () => {
    expect(numbers(within(quietWeek()))).toEqual([2877]);
    expect(within(emptyWeek())).toEqual([]);
    expect(quietWeek().repository).toEqual(world.repository);
  });
});
