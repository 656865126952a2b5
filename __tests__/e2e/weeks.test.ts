import type { Digest } from '../../src/domain/digest.js';
import type { LocalGitHub, World, WorldPullRequest } from '../../tools/local-github/index.js';
import { shown, textOf } from './page.js';
import { posted, type Ran, start, succeed } from './support.js';

const DAY = 86_400_000;
const MONDAY = Date.parse('2026-03-30T12:00:00Z');
/** Instants in days from the Monday of 2026-W14, at noon. */
const day = (days: number) => new Date(MONDAY + days * DAY).toISOString().replace('.000', '');

function change(number: number, days: number, given: Partial<WorldPullRequest> = {}): WorldPullRequest {
  return {
    number,
    title: `Change the part ${number}`,
    body: '',
    author: number % 3 === 0 ? 'ada' : 'bo',
    createdAt: day(days - 1),
    mergedAt: day(days),
    mergedBy: 'ada',
    baseRefName: 'main',
    labels: [],
    files: [{ path: `src/part-${number}.ts`, additions: 20, deletions: 5, changeType: 'MODIFIED' }],
    reviews: [],
    comments: 0,
    mergeCommit: { oid: number.toString(16).padStart(40, 'a'), message: `Change the part ${number} (#${number})` },
    ...given,
  };
}

/** What its digest flags: a lot of the core, unreviewed, that touches secrets. */
const FLAGGED = change(101, -6, {
  title: 'Store passwords in the session token',
  files: [{ path: 'src/auth/password.ts', additions: 900, deletions: 300, changeType: 'MODIFIED' }],
});
const ORDINARY = change(102, -5, {
  files: [{ path: 'docs/a.md', additions: 2, deletions: 1, changeType: 'MODIFIED' }],
});
const revertOf = (one: WorldPullRequest, number: number, days: number) =>
  change(number, days, { title: `Revert "${one.title}"`, body: `Reverts octo/repo#${one.number}`, files: one.files });

/** Two weeks of 2026: of W13 two pull requests are reverted in W14. Four merges in each of the weeks before, since W07. */
function twoWeeks(): World {
  const before = Array.from({ length: 24 }, (_, n) => change(n + 1, -13 - 7 * Math.floor(n / 4)));
  const first = Array.from({ length: 8 }, (_, n) => change(110 + n, -4));
  const second = Array.from({ length: 14 }, (_, n) => change(200 + n, 1));
  return {
    repository: {
      owner: 'octo',
      name: 'repo',
      description: '',
      defaultBranch: 'main',
      private: false,
      archived: false,
      hasIssues: true,
      hasDiscussions: false,
      files: {},
      labels: [],
      discussionCategories: [],
    },
    users: ['ada', 'bo', 'mona'].map(login => ({ login, name: login, bot: false })),
    pullRequests: [
      ...before,
      FLAGGED,
      ORDINARY,
      ...first,
      ...second,
      revertOf(FLAGGED, 300, 2),
      revertOf(ORDINARY, 301, 2),
    ],
    issues: [],
  };
}

const pageOf = (github: LocalGitHub, ran: Ran) => textOf(shown(github, ran.markdown()));
const weeksOf = ({ weeks = [] }: Digest) => weeks.map(({ week, merged }) => `${week}: ${merged}`);
const RECALLED = [
  '2026-W07: 4',
  '2026-W08: 4',
  '2026-W09: 4',
  '2026-W10: 4',
  '2026-W11: 4',
  '2026-W12: 4',
  '2026-W13: 10',
];

describe('two weeks in a row', () => {
  let github: LocalGitHub;
  let first: Digest;
  let ran: Ran;
  let second: Digest;
  let page: string;
  let counted: number;
  let requests: (string | null | undefined)[];

  beforeAll(async () => {
    github = await start(twoWeeks());
    first = (await succeed(github, { week: '2026-W13' })).digest();
    counted = github.requests.filter(({ operation }) => operation === 'Count').length;
    const before = github.requests.length;
    ran = await succeed(github);
    requests = github.requests.slice(before).map(({ operation }) => operation);
    second = ran.digest();
    page = pageOf(github, ran);
  });

  it('the first counts the seven weeks before it by search, as far back as there was anything', () => {
    expect(weeksOf(first)).toEqual(RECALLED);
    expect(first.weeks?.map(({ assessed }) => assessed !== undefined)).toEqual([...Array(6).fill(false), true]);
    expect(first.flagAccuracy).toBeUndefined();
  });

  it('the second reads from the first what it had flagged', () => {
    expect(weeksOf(second)).toEqual([...RECALLED, '2026-W14: 16']);
    const flaggedBefore = Object.fromEntries(
      second.statistics.reverts.flatMap(({ reverted }) => reverted.map(one => [one.number, one.flaggedBefore])),
    );
    expect(flaggedBefore[101]).toMatchObject({ week: '2026-W13', flagged: true });
    expect(flaggedBefore[101]?.signals).toContain('security-sensitive');
    expect(flaggedBefore[102]).toEqual({ week: '2026-W13', flagged: false, signals: [] });
    expect(second.flagAccuracy).toMatchObject({ flagged: { reverted: [101] }, others: { reverted: [102] } });
  });

  it('the second page says so of each that fell, with the running score', () => {
    const signals = second.statistics.reverts[0]?.reverted[0]?.flaggedBefore?.signals ?? [];
    expect(signals.length).toBeGreaterThan(0);
    expect(page).toContain('From an earlier week: #101 Store passwords in the session token, after 8 days by #300');
    expect(page).toContain('From an earlier week: #102 Change the part 102, after 7 days by #301');
    expect(page).toContain(
      '#300 → #101: names it by number. The digest of its week had flagged it: Security-sensitive code changed, Unreviewed, Very large, and No test changed',
    );
    expect(page).toContain('#301 → #102: names it by number. The digest of its week had not flagged it');
    expect(page).toContain(
      'Of the one pull request that the digest of an earlier week flagged, 1 was reverted; of the 9 others, 1 was: too few to compare.',
    );
  });

  it('the second page sets its week against the one before', () => {
    expect(page).toContain('16 pull requests (6 more than the week before) by 2 people');
    expect(page).toContain('Trend Most merges in 8 weeks');
    expect(page).toContain('14 without a review (was 10)');
    expect(page).toMatch(/Compared with 2026-W13 Merged: 10 → 16 \(up\)/);
    expect(page).toContain('Reverts: 0 → 2 (up)');
  });

  it('takes two requests for it, which posting would make as well, and none to count what is known', () => {
    const asked = (operation: string) => requests.filter(one => one === operation).length;
    expect(['LookForIssues', 'Texts', 'CreateIssue'].map(asked)).toEqual([1, 1, 1]);
    // Earlier weeks and reverts, people, and paths are counted in a request each, known weeks too.
    expect([counted, asked('Count')]).toEqual([3, 3]);
  });

  it('gives the same again, and writes nothing', async () => {
    const before = github.requests.length;
    const again = await succeed(github);
    expect(again.saved()).toBe(ran.saved());
    const written = github.requests.slice(before).filter(({ query }) => /^\s*mutation/.test(query));
    expect(written).toEqual([]);
  });
});

describe('the digest goes on without what it cannot believe', () => {
  const afterTampering = async (tamper: (github: LocalGitHub) => void) => {
    const github = await start(twoWeeks());
    await succeed(github, { week: '2026-W13' });
    tamper(github);
    const ran = await succeed(github);
    return { digest: ran.digest(), warnings: ran.warnings, page: pageOf(github, ran) };
  };
  const body = (github: LocalGitHub) => posted(github)[0]?.body ?? '';
  const withBody = (edit: (body: string) => string) => (github: LocalGitHub) => {
    const edited = edit(body(github));
    expect(edited).not.toBe(body(github));
    Object.assign(posted(github)[0] ?? {}, { body: edited });
  };

  it.each<[string, (github: LocalGitHub) => void]>([
    ['a record that somebody edited', withBody(text => text.replace(/(merge-digest-record .{40})./, '$1-'))],
    ['a report whose record is gone', withBody(text => text.replace(/\n<!-- merge-digest-record .*$/m, ''))],
    ['a report by somebody else', github => Object.assign(posted(github)[0] ?? {}, { author: 'mona' })],
  ])('%s', async (_, tamper) => {
    const { digest, warnings, page } = await afterTampering(tamper);
    expect(warnings).toEqual([]);
    // The week before is counted like all others, and nothing is known of what it had flagged.
    expect(weeksOf(digest)).toEqual([...RECALLED, '2026-W14: 16']);
    expect(digest.flagAccuracy).toBeUndefined();
    expect(page).toContain('#101 Store passwords in the session token');
    expect(page).not.toContain('flagged');
    expect(page).toContain('6 more than the week before');
  });

  it('and files alone ask for no report', async () => {
    const github = await start(twoWeeks());
    const digest = (await succeed(github, { publish: 'files' })).digest();
    expect(weeksOf(digest)).toEqual([...RECALLED, '2026-W14: 16']);
    expect(github.requests.filter(({ query }) => /\b(issues|discussions)\(/.test(query))).toEqual([]);
  });
});
