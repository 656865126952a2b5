import { createSession, PublishError, publish, publishers } from '../../src/publish/index.js';
import { defaults, digestOf, type Fixture, openFixture, reportOf, threads, world } from './support.js';

describe('publishing', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await openFixture('issue');
  });
  afterEach(() => fixture.close());

  const everywhere = { publish: ['discussion', 'issue', 'files', 'summary'] } as const;

  test('reaches every place in the settings, and returns the address of the issue', async () => {
    const publication = await fixture.publish({ options: everywhere });
    expect(fixture.summaries).toEqual(['The week.']);
    expect(threads(fixture, 'discussion')).toMatchObject([{ number: 2, title: 'octo/repo, 2026-W14' }]);
    expect(publication).toMatchObject({ number: 1, created: true, url: `${fixture.github.url}/octo/repo/issues/1` });
  });

  test('reaches no place that is not in the settings', async () => {
    expect(await fixture.publish({ options: { publish: ['files'] } })).toEqual({
      markdownPath: '/out/digest.md',
      jsonPath: '/out/digest.json',
    });
    expect(fixture.summaries).toEqual([]);
    expect(fixture.github.requests).toEqual([]);
  });

  test('posts nothing in a dry run, and logs what it would have posted', async () => {
    const options = { ...everywhere, dryRun: true, labels: ['digest'] };
    expect(await fixture.publish({ options, parts: ['One.', 'Two.'] })).not.toHaveProperty('url');
    expect(fixture.summaries).toEqual(['One.\n\nTwo.']);
    expect(fixture.github.requests).toEqual([]);
    expect(fixture.log).toContain(
      'info: Dry run: the issue "octo/repo, 2026-W14" and 1 comment would be posted to octo/repo, with the labels "digest".',
    );
  });

  test('goes on when one place fails, and reports every failure at the end', async () => {
    await fixture.close();
    fixture = await openFixture('issue', world({ hasIssues: false }));
    const error = await fixture
      .publish({ options: { ...everywhere, discussionCategory: 'Weekly' } })
      .catch(thrown => thrown);
    expect(error).toBeInstanceOf(PublishError);
    expect(error.message.split('\n')).toEqual([
      expect.stringContaining('Issues are switched off in octo/repo.'),
      expect.stringContaining('discussion-category: got "Weekly"'),
    ]);
    expect(fixture.summaries).toEqual(['The week.']);
  });

  test('writes the job summary when posting fails, even if the settings do not ask for it', async () => {
    await fixture.close();
    fixture = await openFixture('issue', world({ hasIssues: false }));
    await expect(fixture.publish({ options: { publish: ['issue'] } })).rejects.toThrow(PublishError);
    expect(fixture.summaries).toEqual(['The week.']);
  });

  test('returns what was published when another place fails', async () => {
    const broken = () => Promise.reject(new Error('no such file'));
    const log = { info() {}, warning() {}, progress() {} };
    const ports = { log, writeSummary: broken, sleep: broken };
    const [report, digest] = [reportOf('2026-W14', 'x'), digestOf('2026-W14')];
    const session = createSession(digest, defaults('issue'), { client: null, log });
    const options = { ...defaults('summary', 'files'), dryRun: false };
    const error = await publish({ report, digest, options, ports, session }).catch(thrown => thrown);
    expect(error.message).toBe('The job summary could not be written: no such file.');
    expect(error.publication).toEqual({ markdownPath: '/out/digest.md', jsonPath: '/out/digest.json' });
    const withoutToken = publish({ report, digest, options: defaults('issue'), ports, session });
    await expect(withoutToken).rejects.toThrow('token: not given; posting to issues needs one.');
  });

  test('says that the runner has no job summary only where one was asked for', async () => {
    const log = { info() {}, warning() {}, progress() {} };
    const ports = { log, writeSummary: null, sleep: async () => {} };
    const [report, digest] = [reportOf('2026-W14', 'x'), digestOf('2026-W14')];
    const session = createSession(digest, defaults('issue'), { client: null, log });
    await expect(publish({ report, digest, options: defaults('summary'), ports, session })).rejects.toThrow(
      /^publish: got "summary"; this runner has no job summary, .* Leave `summary` out of `publish`/,
    );
    const withoutToken = publish({ report, digest, options: defaults('issue'), ports, session });
    await expect(withoutToken).rejects.toThrow(/^token: not given; posting to issues needs one\. [^\n]*$/);
  });

  test('has four places, each with its own id', () => {
    expect(publishers.map(({ id }) => id)).toEqual(['files', 'summary', 'issue', 'discussion']);
  });
});
