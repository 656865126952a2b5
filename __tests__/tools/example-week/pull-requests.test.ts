import { HOUR_MS } from '../../../src/domain/instant.js';
import type { WorldPullRequest } from '../../../tools/local-github/world.js';
import { END, find, inWeek, numbers, START } from './support.js';

describe('reverts in the example week', () => {
  const changes = ({ files }: WorldPullRequest) => files.map(file => [file.path, file.additions, file.deletions]);
  const reversed = ({ files }: WorldPullRequest) => files.map(file => [file.path, file.deletions, file.additions]);

  it.each([
    [2893, 2884],
    [2909, 2871],
    [2918, 2888],
    [2925, 2890],
  ])('include #%i, which reverses #%i from earlier in the week', (revert, original) => {
    expect(changes(find(revert))).toEqual(reversed(find(original)));
    expect(find(original).mergedAt >= START).toBe(true);
    expect(find(original).mergedAt < find(revert).mergedAt).toBe(true);
  });

  it('name the original in different ways', () => {
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

  it('are followed by one reland in the week and one after it', () => {
    expect(find(2936).title).toBe(`Reland "${find(2884).title}"`);
    expect(find(2936).mergedAt < END).toBe(true);
    expect(find(2971).title).toBe(`Reapply "${find(2890).title}"`);
    expect(find(2971).mergedAt > END).toBe(true);
  });

  it('are not the only pull requests that mention reverts', () => {
    expect(find(2930).title).toMatch(/^Revert to /);
    expect(find(2912).body).toContain('Revert &quot;');
    expect(find(2877).body).toContain('<!-- For a revert write: Reverts #1234 -->');
  });
});

describe('pull requests in the example week', () => {
  it('include one with more than a hundred files, mostly renames', () => {
    expect(numbers(inWeek.filter(({ files }) => files.length > 100))).toEqual([2826]);
    const renamed = find(2826).files.filter(({ changeType }) => changeType === 'RENAMED');
    expect(renamed.length).toBeGreaterThan(60);
  });

  it('have every kind of change, including deleted tests', () => {
    const kinds = new Set(inWeek.flatMap(({ files }) => files.map(({ changeType }) => changeType)));
    expect([...kinds].sort()).toEqual(['ADDED', 'COPIED', 'DELETED', 'MODIFIED', 'RENAMED']);
    expect(find(2928).files.filter(({ changeType }) => changeType === 'DELETED')).toHaveLength(3);
  });

  it('include one that was open for seven weeks and some merged within half an hour', () => {
    const hours = ({ createdAt, mergedAt }: WorldPullRequest) =>
      (Date.parse(mergedAt) - Date.parse(createdAt)) / HOUR_MS;
    expect(numbers(inWeek.filter(pullRequest => hours(pullRequest) > 7 * 7 * 24))).toEqual([2604]);
    expect(numbers(inWeek.filter(pullRequest => hours(pullRequest) < 0.5))).toEqual([
      2893, 2909, 2918, 2925, 2941, 2950,
    ]);
  });

  it('have reviews of every state, one by a deleted account', () => {
    const states = new Set(inWeek.flatMap(({ reviews }) => reviews.map(({ state }) => state)));
    expect([...states].sort()).toEqual(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']);
    expect(find(2779).reviews.some(({ author }) => author === null)).toBe(true);
  });

  it('have changelog fragments, or release notes in the descriptions of the SDKs', () => {
    const fragments = inWeek.flatMap(({ files }) => files.filter(({ text }) => text !== undefined));
    expect(
      fragments.map(({ path }) => /^changes\/(\d+)\.(?:breaking|feature|bugfix|security)\.md$/.exec(path)?.[1]),
    ).toEqual(
      inWeek.filter(({ files }) => files.some(({ text }) => text !== undefined)).map(({ number }) => String(number)),
    );
    expect(fragments).toHaveLength(11);
    const noted = inWeek.filter(({ body }) => body.includes('```release-note'));
    expect(noted.map(({ labels }) => labels.includes('area/sdk') || labels.length === 0)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('are numbered where they are steps of one piece of work', () => {
    const steps = inWeek.flatMap(({ title }) => /\[\d\/3\]/.exec(title)?.[0] ?? []);
    expect(steps).toEqual(['[1/3]', '[2/3]', '[3/3]']);
  });

  it('include backports and releases on another branch, and one lost merge commit', () => {
    expect(numbers(inWeek.filter(({ baseRefName }) => baseRefName === 'release/2.7'))).toEqual([2897, 2911]);
    expect(numbers(inWeek.filter(({ mergeCommit }) => mergeCommit === null))).toEqual([2866]);
  });
});

describe('hostile input in the example week', () => {
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
  ])('includes #%i, whose title contains %s', (number, part) => {
    expect(find(number).title).toContain(part);
  });

  it('includes a very long title and one that ends in a backslash', () => {
    expect(find(2938).title.length).toBe(251);
    expect(find(2952).title.endsWith('\\')).toBe(true);
  });

  it('includes labels and paths with special characters of Markdown', () => {
    expect(inWeek.flatMap(({ labels }) => labels)).toEqual(
      expect.arrayContaining(['amd64|arm64', 'needs <b>docs</b>']),
    );
    const paths = find(2923).files.map(({ path }) => path);
    expect(paths).toContain('crates/cli/tests/data/notes | 2026/räksmörgås `draft` [1].md');
  });
});
