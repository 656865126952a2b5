import type { World } from '../../tools/local-github/index.js';
import { type Kind, openFixture, type Run, world } from './support.js';

async function failureOf(kind: Kind, repository: Partial<World['repository']>, run?: Run): Promise<string> {
  const fixture = await openFixture(kind, world(repository));
  return fixture.failure(run).finally(fixture.close);
}

test.concurrent('disabled issues are an error that says where to enable them', async () => {
  expect(await failureOf('issue', { hasIssues: false })).toBe(
    'Issues are switched off in octo/repo. Switch them on under Settings → General → Features, or leave "issue" out of `publish`.',
  );
});

test.concurrent('disabled discussions are an error that says where to enable them', async () => {
  expect(await failureOf('discussion', { hasDiscussions: false })).toBe(
    'Discussions are switched off in octo/repo. Switch them on under Settings → General → Features, or leave "discussion" out of `publish`.',
  );
});

test.concurrent.each<Kind>(['issue', 'discussion'])('an archived repository is an error: %s', async kind => {
  expect(await failureOf(kind, { archived: true })).toBe(
    `octo/repo is archived, so no ${kind} can be posted there. Unarchive it, or name another repository as \`post-to-repository\`.`,
  );
});

test.concurrent('a repository that does not exist is an error that mentions the token', async () => {
  const elsewhere = { options: { postToRepository: 'octo/elsewhere' } };
  expect(await failureOf('issue', {}, elsewhere)).toBe(
    'post-to-repository: got "octo/elsewhere"; there is no such repository, or the token cannot see it. ' +
      'The workflow token cannot see other private repositories: set `token` to one that has access.',
  );
});
