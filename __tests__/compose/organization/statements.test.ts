import { composeOrganization, composeOrganizationNotification } from '../../../src/compose/index.js';
import type { Content } from '../../../src/domain/page.js';
import { SECTION_IDS } from '../../../src/domain/sections.js';
import { ofRepository, rolledUp } from '../../rollup/support.js';
import { digestOf } from '../../support/digest.js';
import { person, pullRequest } from '../../support/pull-request.js';
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
const quiet = ofRepository('cleo/quiet', digestOf([]));
/** Commits reached it, and none of them names a pull request. */
const unrecognised = ofRepository('dee/unclear', {
  ...digestOf([]),
  completeness: {
    ...digestOf([]).completeness,
    clone: { branch: 'main', recognised: 0, commits: 4, unnamed: 4, commonestShape: null },
  },
});
const cut = ofRepository('eve/cut', {
  ...digestOf([pullRequest({ number: 1 }), pullRequest({ number: 2 })]),
  completeness: { ...digestOf([]).completeness, expected: 2, filesTruncated: [1], filesUnread: [1, 2] },
});
const lacking = { ...web, completeness: { ...web.completeness, notGathered: 1 } };

const organization = rolledUp([lacking, clone, quiet, unrecognised, cut], {
  missing: [{ repository: 'octo/api', reason: 'absent' }],
});
const page = composeOrganization(organization, { language: 'en', sections: SECTION_IDS, charts: true });
const content: Content = page.sections.map(one => one.content);

describe('the page over several repositories says', () => {
  it.each([
    ['organization-not-complete', 'Not complete.'],
    ['missing-digests', 'No digest of api: its job may have failed.'],
    ['repository-not-complete', '1 of 2 pull requests of web could be read.'],
    [
      'repository-unrecognised',
      'None of the 4 commits that reached unclear names a pull request in a form that is known; how many were merged is not known.',
    ],
    ['repository-read-in-part', 'Not all changes of 2 pull requests of cut could be read.'],
    ['organization-clones', 'Read from clones, which cannot show whether anything is missing: clone and unclear.'],
    ['quiet-repositories', 'Nothing was merged in quiet.'],
    ['first-contributions', 'A first contribution by ada (web): thank you!'],
  ] as const)('%s', (id, sentence) => {
    expect(statementsIn(content, id).map(said)).toEqual([sentence]);
  });

  it('what each repository merged', () => {
    expect(statementsIn(content, 'repository-merges').map(said)).toEqual([
      expect.stringMatching(/^cut · 2 pull requests by 1 person$/),
      expect.stringMatching(/^clone · 1 pull request by 1 person$/),
      expect.stringMatching(/^web · 1 pull request by 1 person$/),
    ]);
  });

  it('how many repositories it is about, where their owners are many', () => {
    expect(statementsIn(page.title.statement, 'repositories').map(said)).toEqual(['3 repositories']);
  });
});

it('its notification says first that repositories are missing', () => {
  const [first] = composeOrganizationNotification(organization);
  expect(statementsIn(first, 'notify-missing').map(said)).toEqual(['Not complete: a repository is missing.']);
});
