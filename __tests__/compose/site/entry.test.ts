import { composeSiteEntry } from '../../../src/compose/index.js';
import { digestOf, WEEK_14 } from '../../support/digest.js';
import { file, type Given, person, pullRequest } from '../../support/pull-request.js';
import { organizationDigest, repositoryNamed, smallDigest } from '../../support/site.js';
import { said } from '../said.js';

const feature = (number: number, more: Partial<Given> = {}) =>
  pullRequest({ number, title: `feat: thing ${number}`, author: person(`author-${number % 2}`), ...more });

describe('a digest on a site', () => {
  const digest = digestOf([
    ...[1, 2, 3, 4, 5].map(number => feature(number)),
    feature(6, {
      title: 'Revert "feat: thing 5"',
      body: 'Reverts octo/house#5',
      merged: 'Wed 12:00',
      files: [file('src/file-5.ts', 3, 12)],
    }),
  ]);
  const entry = composeSiteEntry(digest);

  it('has its figures in one line', () => {
    expect(entry.figures).toMatchObject({ id: 'site-figures', values: { n: 6, people: 2, reverted: 1 } });
    expect(said(entry.figures)).toBe('6 pull requests by 2 people · 1 reverted within the week');
  });

  it('says what was reverted and came back', () => {
    const { statistics } = digest;
    const reverted = { ...statistics.reverted, relanded: statistics.reverted.ofPeriod };
    const { figures } = composeSiteEntry({ ...digest, statistics: { ...statistics, reverted } });
    expect(said(figures)).toBe('6 pull requests by 2 people · 1 reverted and relanded');
  });

  it('says by its period which it is, and by its title what it is about', () => {
    expect(entry.heading).toMatchObject({ id: 'site-digest', values: { isWeek: true, hasBase: false } });
    expect(said(entry.heading)).toBe('2026-W14 · Mar 30 – Apr 5, 2026');
    expect(said(entry.title)).toBe('Merge digest 2026-W14: 6 pull requests in octo/house');
  });

  it('has at most three highlights, which name nobody', () => {
    const many = { ...digest, highlights: [1, 2, 3, 4] };
    const lines = composeSiteEntry(many).highlights.map(one => said(one));
    expect(lines).toEqual(['Thing 1 (#1)', 'Thing 2 (#2)', 'Thing 3 (#3)']);
  });

  it('says if something is missing, and how long it was read', () => {
    expect(entry.incomplete).toBeNull();
    const missing = { expected: 7, missing: [{ start: WEEK_14.start, end: WEEK_14.end, pullRequests: 1 }] };
    expect(said(composeSiteEntry(digestOf([feature(1)], missing)).incomplete)).toContain('Not complete.');
    const running = digestOf([feature(1)], { period: { ...WEEK_14, asOf: '2026-04-02T08:30:00Z' } });
    expect(said(composeSiteEntry(running).figures)).toMatch(/^1 pull request by 1 person · up to Apr/);
  });

  it('says that nothing was merged only where that is known', () => {
    expect(said(composeSiteEntry(digestOf([])).figures)).toBe('No pull request was merged.');
    const clone = { branch: 'main', recognised: 0, commits: 4, unnamed: 4, commonestShape: null };
    const empty = digestOf([], { source: 'git' });
    const unknown = { ...empty, completeness: { ...empty.completeness, clone } };
    expect(said(composeSiteEntry(unknown).figures)).not.toContain('No pull request was merged');
  });

  it('knows which repositories are private', () => {
    const hidden = smallDigest(0, 'octo/hidden', { repository: repositoryNamed('octo/hidden', { isPrivate: true }) });
    expect(entry.privateRepositories).toEqual([]);
    expect(composeSiteEntry(hidden).privateRepositories).toEqual(['octo/hidden']);
    expect(composeSiteEntry(organizationDigest([smallDigest(0), hidden])).privateRepositories).toEqual(['octo/hidden']);
  });
});

describe('a digest of several repositories on a site', () => {
  const digest = organizationDigest([smallDigest(0, 'octo/web'), smallDigest(0, 'octo/api')]);

  it('has the figures over all, and highlights with the repository of each', () => {
    const entry = composeSiteEntry(digest);
    expect(said(entry.figures)).toBe('2 pull requests by 1 person');
    const all = [
      { repository: 'octo/web', number: 7 },
      { repository: 'octo/api', number: 7 },
    ];
    expect(composeSiteEntry({ ...digest, highlights: all }).highlights.map(one => said(one))).toEqual([
      'Week 0 (web#7 and api#7)',
    ]);
  });

  it('says if a repository is missing', () => {
    expect(composeSiteEntry(digest).incomplete).toBeNull();
    const missing = [{ repository: 'octo/gone', reason: 'absent' as const }];
    expect(said(composeSiteEntry({ ...digest, missing }).incomplete)).toBe('Not complete.');
  });
});
