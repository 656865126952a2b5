import { PublishError, publish, publishers } from '../../src/publish/index.js';
import { type Desk, defaults, digestOf, openDesk, reportOf, threads, visible, world } from './support.js';

describe('publishing', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk('issue');
  });
  afterEach(() => desk.close());

  const everywhere = { publish: ['discussion', 'issue', 'files', 'summary'] } as const;

  test('goes to every place that was asked for, and tells the address of the issue', async () => {
    const publication = await desk.publish({ options: everywhere });
    expect(desk.summaries).toEqual(['The week.']);
    expect(threads(desk, 'discussion')).toMatchObject([{ number: 2, title: 'octo/repo, 2026-W14' }]);
    expect(publication).toMatchObject({ number: 1, created: true, url: `${desk.github.url}/octo/repo/issues/1` });
  });

  test('goes nowhere else', async () => {
    expect(await desk.publish({ options: { publish: ['files'] } })).toEqual({
      markdownPath: '/out/digest.md',
      jsonPath: '/out/digest.json',
    });
    expect(desk.summaries).toEqual([]);
    expect(desk.github.requests).toEqual([]);
  });

  test('posts nothing in a dry run, and says what it would have posted', async () => {
    const options = { ...everywhere, dryRun: true, labels: ['digest'] };
    expect(await desk.publish({ options, parts: ['One.', 'Two.'] })).not.toHaveProperty('url');
    expect(desk.summaries).toEqual(['One.\n\nTwo.']);
    expect(desk.github.requests).toEqual([]);
    expect(desk.log).toContain(
      'info: Dry run: the issue "octo/repo, 2026-W14" and 1 comment would be posted to octo/repo, with the labels "digest".',
    );
  });

  test('does not stop where one place fails, and tells every failure at the end', async () => {
    await desk.close();
    desk = await openDesk('issue', world({ hasIssues: false }));
    const error = await desk
      .publish({ options: { ...everywhere, discussionCategory: 'Weekly' } })
      .catch(thrown => thrown);
    expect(error).toBeInstanceOf(PublishError);
    expect(error.message.split('\n')).toEqual([
      expect.stringContaining('Issues are switched off in octo/repo.'),
      expect.stringContaining('discussion-category: got "Weekly"'),
    ]);
    expect(desk.summaries).toEqual(['The week.']);
  });

  test('is left on the page of the run where it could not be posted, also if nobody asked for that', async () => {
    await desk.close();
    desk = await openDesk('issue', world({ hasIssues: false }));
    await expect(desk.publish({ options: { publish: ['issue'] } })).rejects.toThrow(PublishError);
    expect(desk.summaries).toEqual(['The week.']);
  });

  test('tells also of what was published when something else failed', async () => {
    const broken = () => Promise.reject(new Error('no such file'));
    const options = { ...defaults('summary', 'files'), dryRun: false };
    const ports = {
      client: null,
      log: { info() {}, warning() {}, progress() {} },
      writeSummary: broken,
      sleep: broken,
      seen: new Map(),
    };
    const error = await publish(reportOf('2026-W14', 'x'), digestOf('2026-W14'), options, ports).catch(
      thrown => thrown,
    );
    expect(error.message).toBe('The job summary could not be written: no such file.');
    expect(error.publication).toEqual({ markdownPath: '/out/digest.md', jsonPath: '/out/digest.json' });
    const noToken = publish(reportOf('2026-W14', 'x'), digestOf('2026-W14'), defaults('issue'), ports);
    await expect(noToken).rejects.toThrow('token: not given; posting to issues needs one.');
  });

  test('posts about one repository in another', async () => {
    const repository = { nameWithOwner: 'acme/product', url: null, defaultBranch: null };
    await desk.publish({ digest: { repository } });
    await desk.publish({ digest: { repository }, parts: ['New.'] });
    expect(threads(desk, 'issue').map(({ body }) => visible(body))).toEqual(['New.']);
    expect(threads(desk, 'issue')[0]?.body).toContain('repository=acme%2Fproduct&');
  });

  test('has four places, each under its own id', () => {
    expect(publishers.map(({ id }) => id)).toEqual(['files', 'summary', 'issue', 'discussion']);
  });
});
