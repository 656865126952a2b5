import type { LocalGitHubOptions } from '../../tools/local-github/index.js';
import { type Kind, openFixture, world } from './support.js';

async function failureOf(kind: Kind, options: LocalGitHubOptions): Promise<string> {
  const fixture = await openFixture(kind, world(), options);
  return fixture.failure().finally(fixture.close);
}

test.concurrent.each<[Kind, LocalGitHubOptions['permissions']]>([
  ['issue', { issues: 'none' }],
  ['issue', { issues: 'read' }],
  ['discussion', { discussions: 'none' }],
  ['discussion', { discussions: 'read' }],
])('a missing permission is named in the error: %s, %j', async (kind, permissions) => {
  const message = await failureOf(kind, { permissions: permissions ?? {} });
  expect(message).toContain(
    `The token may not post ${kind}s in octo/repo. Add the line \`${kind}s: write\` to the workflow's \`permissions:\`. ` +
      'If the workflow runs in another repository, its token cannot post to this one: set `token` to one that can.',
  );
  expect(message.includes('"Announcement"')).toBe(kind === 'discussion');
  expect(message).toContain('(GitHub answered: Resource not accessible by integration)');
});

test.concurrent('an exhausted rate limit is not reported as a missing permission', async () => {
  expect(await failureOf('issue', { rateLimit: 0 })).toMatch(
    /^GitHub's rate limit for this token is used up\. Run it again after /,
  );
});
