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
const lacking = { ...web, completeness: { ...web.completeness, notGathered: 1 } };

const organization = rolledUp([lacking, clone, quiet], { missing: [{ repository: 'octo/api', reason: 'absent' }] });
const page = composeOrganization(organization, { language: 'en', sections: SECTION_IDS, charts: true });
const content: Content = page.sections.map(one => one.content);

describe('the page over several repositories says', () => {
  it.each([
    ['organization-not-complete', 'Not complete.'],
    ['missing-digests', 'No digest of api: its job may have failed.'],
    ['repository-not-complete', '1 of 2 pull requests of web could be read.'],
    ['organization-clones', 'Read from clones, which cannot show whether anything is missing: clone.'],
    ['quiet-repositories', 'Nothing was merged in quiet.'],
    ['first-contributions-somewhere', 'First contributions to one of the repositories by ada: thank you!'],
  ] as const)('%s', (id, sentence) => {
    expect(statementsIn(content, id).map(said)).toEqual([sentence]);
  });

  it('what each repository merged', () => {
    expect(statementsIn(content, 'repository-merges').map(said)).toEqual([
      expect.stringMatching(/^clone · 1 pull request by 1 person$/),
      expect.stringMatching(/^web · 1 pull request by 1 person$/),
    ]);
  });

  it('how many repositories it is about, where their owners are many', () => {
    expect(statementsIn(page.title.statement, 'repositories').map(said)).toEqual(['4 repositories']);
  });
});

it('its notification says first that repositories are missing', () => {
  const [first] = composeOrganizationNotification(organization);
  expect(statementsIn(first, 'notify-missing').map(said)).toEqual(['Not complete: a repository is missing.']);
});
