import { composeOrganization, composeOrganizationNotification } from '../../../src/compose/index.js';
import type { Digest } from '../../../src/domain/digest.js';
import type { Content } from '../../../src/domain/page.js';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { SECTION_IDS } from '../../../src/domain/sections.js';
import type { StatementId } from '../../../src/domain/statements.js';
import { ofRepository, rolledUp } from '../../rollup/support.js';
import { digestOf } from '../../support/digest.js';
import { bot, file, person, pullRequest } from '../../support/pull-request.js';
import { said } from '../said.js';
import { statementsIn } from '../shown.js';

const newcomer = person('ada');
const web = ofRepository(
  'octo/web',
  digestOf([pullRequest({ number: 1, title: 'Add a door', author: newcomer })], {
    newContributors: [newcomer],
    expected: 2,
  }),
);
const clone = ofRepository('bo/clone', {
  ...digestOf([pullRequest({ number: 1 })]),
  completeness: {
    ...digestOf([]).completeness,
    clone: { branch: 'main', recognised: 1, commits: 1, unnamed: 0, commonestShape: null },
  },
});
const ofClone = (name: string, of: Partial<NonNullable<Digest['completeness']['clone']>>) =>
  ofRepository(name, {
    ...digestOf([]),
    completeness: {
      ...digestOf([]).completeness,
      clone: { branch: 'main', recognised: 0, commits: 0, unnamed: 0, commonestShape: null, ...of },
    },
  });
const unnamed = ofClone('bo/unnamed', { commits: 4, unnamed: 4 });
const newest = '2026-02-20T12:00:00Z';
const old = ofClone('bo/old', { newest, maybeStale: true });
const fetched = ofClone('bo/fetched', { newest });
const quiet = ofRepository('cleo/quiet', digestOf([]));
const cut = ofRepository('eve/cut', {
  ...digestOf([pullRequest({ number: 1 }), pullRequest({ number: 2 })]),
  completeness: { ...digestOf([]).completeness, expected: 2, filesTruncated: [1], filesUnread: [1, 2] },
});
const lacking = { ...web, completeness: { ...web.completeness, notGathered: 1 } };

const organization = rolledUp([lacking, clone, quiet, unnamed, old, fetched, cut], {
  missing: [{ repository: 'octo/api', reason: 'absent' }],
});
const page = composeOrganization(organization, { language: 'en', sections: SECTION_IDS, charts: true });
const content: Content = page.sections.map(one => one.content);

describe('the page over several repositories says', () => {
  it.each([
    ['organization-not-complete', 'Not complete.'],
    ['missing-digests', 'No digest of api: its job may have failed.'],
    ['repository-not-complete', '1 of 2 pull requests of web could be read.'],
    ['repository-read-in-part', 'Not all changes of 2 pull requests of cut could be read.'],
    [
      'organization-clones',
      'Read from clones, which cannot show whether anything is missing: clone, fetched, old, and unnamed.',
    ],
    [
      'none-recognised-in',
      'No pull request was recognised in old and unnamed, read from clones. This does not mean that nothing was merged.',
    ],
    ['quiet-repositories', 'Nothing was merged in fetched and quiet.'],
    ['first-contributions', 'A first contribution by ada (web): thank you!'],
    ['in-json-each', 'All numbers are in digest.json beside this report; the digest of each repository has its files.'],
  ] as const)('%s', (id, sentence) => {
    expect([...new Set(statementsIn(content, id).map(said))]).toEqual([sentence]);
  });

  it('what each repository merged', () => {
    expect(statementsIn(content, 'repository-merges').map(said)).toEqual([
      expect.stringMatching(/^cut · 2 pull requests by 1 person$/),
      expect.stringMatching(/^clone · 1 pull request by 1 person$/),
      expect.stringMatching(/^web · 1 pull request by 1 person$/),
    ]);
  });

  it('how many changes have no line, and of which kinds', () => {
    const bump = (number: number) => pullRequest({ number, title: `Bump lodash from 4.17.${number} to 4.18.0` });
    const change = (number: number) =>
      pullRequest({ number, title: `Add door ${number}`, files: [file(`src/${number}.ts`, 20, 2)] });
    const linesOf = (id: StatementId, ...pullRequests: readonly PullRequest[]) => {
      const digest = rolledUp([ofRepository('octo/web', digestOf(pullRequests))]);
      const { sections } = composeOrganization(digest, { language: 'en', sections: ['changes'], charts: true });
      return statementsIn(sections.map(one => one.content) as Content, id).map(said);
    };
    const four = [1, 2, 3, 4].map(change);
    expect(linesOf('more-changes', ...four)).toEqual(['2 more changes']);
    expect(linesOf('also', ...four)).toEqual(['Also · 2 more changes']);
    const byBots = [bump(1), bump(2)].map(one => ({ ...one, author: bot('dependabot') }));
    expect(linesOf('counted', ...byBots)).toEqual(['2 dependency updates']);
  });

  it('whether bots alone wrote what a repository merged', () => {
    const byBot = (number: number) =>
      pullRequest({ number, title: 'Bump lodash to 4.18.0', author: bot('dependabot') });
    const figures = (...pullRequests: readonly PullRequest[]) => {
      const digest = rolledUp([ofRepository('octo/web', digestOf(pullRequests))]);
      const { sections } = composeOrganization(digest, { language: 'en', sections: ['details'], charts: true });
      return statementsIn(sections.map(one => one.content) as Content, 'repository-figures').map(said);
    };
    expect(figures(byBot(1))).toEqual([expect.stringMatching(/^web · 1 pull request \(by a bot\) · /)]);
    expect(figures(byBot(1), byBot(2))).toEqual([expect.stringMatching(/^web · 2 pull requests \(by bots\) · /)]);
  });

  it('which weeks are left out', () => {
    const week = (start: string, end: string) => ({ week: '2026-W13', start, end, merged: 3 });
    const before = week('2026-03-23T00:00:00Z', '2026-03-30T00:00:00Z');
    const known = ofRepository('octo/web', digestOf([pullRequest({ number: 1 })], { weeksBefore: [before] }));
    const over = composeOrganization(rolledUp([known, clone]), { language: 'en', sections: ['trend'], charts: true });
    expect(statementsIn(over.sections.map(one => one.content) as Content, 'weeks-left-out').map(said)).toEqual([
      'Weeks without figures for clone are left out.',
    ]);
  });

  it('how many repositories of whom it is about, where their owners are few', () => {
    const { title } = composeOrganization(rolledUp([web]), { language: 'en', sections: [], charts: true });
    expect(statementsIn(title.statement, 'repositories-of').map(said)).toEqual(['1 repository of octo']);
  });

  it('how many repositories it is about, where their owners are many', () => {
    expect(statementsIn(page.title.statement, 'repositories').map(said)).toEqual(['3 repositories']);
  });
});

it('its notification says first that repositories are missing', () => {
  const [first] = composeOrganizationNotification(organization);
  expect(statementsIn(first, 'notify-missing').map(said)).toEqual(['Not complete: a repository is missing.']);
});

describe('the page over clones that name no pull request', () => {
  it.each([
    ['says that nothing was merged', fetched, true],
    ['does not where one may be too old', old, false],
    ['does not where there are commits', unnamed, false],
  ])('%s', (_, digest, isEmpty) => {
    const over = composeOrganization(rolledUp([quiet, digest]), {
      language: 'en',
      sections: SECTION_IDS,
      charts: true,
    });
    expect(statementsIn(over.title.statement, 'title').map(said)).toEqual([
      expect.stringContaining(isEmpty ? 'nothing merged' : '0 pull requests'),
    ]);
    const content: Content = over.sections.map(one => one.content);
    expect(statementsIn(content, 'nothing-merged')).toHaveLength(isEmpty ? 1 : 0);
  });
});
