import type { LocalGitHubOptions, World } from '../../tools/local-github/index.js';
import { type Kind, openDesk, playsOn, type Run, threads, world } from './support.js';

describe('what stands in the way is told with what to do about it', () => {
  async function failureOf(
    kind: Kind,
    repository: Partial<World['repository']>,
    options?: LocalGitHubOptions,
    run?: Run,
  ) {
    const desk = await openDesk(kind, world(repository), options);
    return desk.failure(run).finally(desk.close);
  }

  test.concurrent.each<[Kind, LocalGitHubOptions['permissions']]>([
    ['issue', { issues: 'none' }],
    ['issue', { issues: 'read' }],
    ['discussion', { discussions: 'none' }],
    ['discussion', { discussions: 'read' }],
  ])('a token that may not write: %s, %j', async (kind, permissions) => {
    const message = await failureOf(kind, {}, { permissions: permissions ?? {} });
    expect(message).toContain(
      `The token may not post ${kind}s in octo/repo. Add the line \`${kind}s: write\` to the workflow's \`permissions:\`. ` +
        'If the workflow runs in another repository, its token cannot post to this one: give `token` one that may.',
    );
    expect(message.includes('"Announcement"')).toBe(kind === 'discussion');
    expect(message).toContain('(GitHub answered: Resource not accessible by integration)');
  });

  test.concurrent('issues that are switched off', async () => {
    expect(await failureOf('issue', { hasIssues: false })).toBe(
      'Issues are switched off in octo/repo. Switch them on under Settings → General → Features, or leave "issue" out of `publish`.',
    );
  });

  test.concurrent('discussions that are switched off', async () => {
    expect(await failureOf('discussion', { hasDiscussions: false })).toBe(
      'Discussions are switched off in octo/repo. Switch them on under Settings → General → Features, or leave "discussion" out of `publish`.',
    );
  });

  test.concurrent.each<Kind>(['issue', 'discussion'])('an archived repository: %s', async kind => {
    expect(await failureOf(kind, { archived: true })).toBe(
      `octo/repo is archived, so that no ${kind} can be posted there. Unarchive it, or name another repository as \`post-to-repository\`.`,
    );
  });

  test.concurrent('a repository that is not there', async () => {
    const elsewhere = { options: { postToRepository: 'octo/elsewhere' } };
    expect(await failureOf('issue', {}, {}, elsewhere)).toBe(
      'post-to-repository: got "octo/elsewhere"; there is no such repository, or the token cannot see it. ' +
        'The workflow token sees no private repository but its own: give `token` one that has access.',
    );
  });

  test.concurrent.each([
    ['Anouncement', 'got "Anouncement"; octo/repo has "Announcements", "Weekly News"; did you mean "Announcements"?'],
    ['Ideas', 'got "Ideas"; octo/repo has "Announcements", "Weekly News".'],
    [null, 'not given; octo/repo has "Announcements", "Weekly News".'],
  ])('a category that is not there: %j', async (discussionCategory, sentence) => {
    const message = await failureOf('discussion', {}, {}, { options: { discussionCategory } });
    expect(message).toBe(`discussion-category: ${sentence}`);
  });

  test.concurrent('a rate limit that is used up keeps its own words', async () => {
    expect(await failureOf('issue', {}, { rateLimit: 0 })).toMatch(
      /^GitHub's rate limit for this token is used up\. Run it again after /,
    );
  });

  test.concurrent('a text that is too long for GitHub', async () => {
    const message = await failureOf('issue', {}, {}, { parts: ['#'.repeat(65_536)] });
    expect(message).toContain('Body is too long (maximum is 65536 characters)');
  });
});

describe('what does not stand in the way', () => {
  const play = playsOn('discussion');

  for (const discussionCategory of ['weekly news', 'weekly-news'])
    play(`a category spelled "${discussionCategory}"`, async desk => {
      await desk.publish({ options: { discussionCategory } });
      expect(threads(desk, 'discussion')).toMatchObject([{ category: 'weekly-news' }]);
    });

  test('a missing label that a token for discussions may not make', async () => {
    const permissions = { issues: 'none', 'pull-requests': 'read' } as const;
    const desk = await openDesk('discussion', world(), { permissions });
    await desk.publish({ options: { labels: ['digest'] } }).finally(desk.close);
    expect(desk.log).toContainEqual(
      expect.stringMatching(
        /^warning: The label "digest" is missing in octo\/repo and could not be created\. Create it/,
      ),
    );
  });
});
