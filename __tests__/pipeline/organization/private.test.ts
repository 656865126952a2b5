import { refusePrivate } from '../../../src/pipeline/organization/private.js';
import { createSession } from '../../../src/publish/index.js';
import { WEEK_14 } from '../../support/digest.js';

type Settings = Parameters<typeof refusePrivate>[1];

/** Where there is no token, what the place is cannot be asked: an error says that something was about to be shown. */
async function isAsked(isPrivate: boolean | null, given: Partial<Settings>): Promise<boolean> {
  const settings: Settings = {
    publish: ['issue'],
    postToRepository: 'octo/reports',
    dryRun: false,
    showPrivate: false,
    repositories: [],
    ...given,
  };
  const repository = { nameWithOwner: settings.postToRepository, url: null, defaultBranch: null };
  const session = createSession(
    { repository, period: WEEK_14, baseBranch: null },
    { ...settings, language: 'en', labels: [], id: null },
    { client: null, log: { info() {}, warning() {}, progress() {} } },
  );
  const named = [{ nameWithOwner: 'octo/secret', isPrivate }];
  return refusePrivate(named, settings, session).then(
    () => false,
    () => true,
  );
}

describe('whether a page may show a repository', () => {
  it.each([
    ['that is private', true, {}],
    ['of which it is not known', null, {}],
    ['in the summary of a run', true, { publish: ['summary' as const] }],
  ])('is asked of one %s', async (_, isPrivate, given) => {
    expect(await isAsked(isPrivate, given)).toBe(true);
  });

  it.each([
    ['that is public', false, {}],
    ['that the settings want to be shown', true, { showPrivate: true }],
    ['that goes to files', true, { publish: ['files' as const] }],
    ['that is not posted', true, { dryRun: true }],
    ['that is printed on a terminal', true, { publish: ['summary' as const], postToRepository: '' }],
  ])('is not asked of one %s', async (_, isPrivate, given) => {
    expect(await isAsked(isPrivate, given)).toBe(false);
  });
});
