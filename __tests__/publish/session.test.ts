import { issueKind } from '../../src/publish/issue.js';
import { createSession } from '../../src/publish/session.js';
import { defaults, digestOf, testsOn } from './support.js';

const check = testsOn('issue');

check('a session reads the repository once', async fixture => {
  const session = fixture.openSession({ options: { labels: ['bug', 'new'] } });
  const context = await session.threadContext(issueKind);
  expect(context).toMatchObject({
    repository: { nameWithOwner: 'octo/repo' },
    key: { repository: 'octo/repo', period: '2026-W14', language: 'en' },
    labels: [
      { name: 'bug', id: expect.any(String) },
      { name: 'new', id: null },
    ],
    firstPage: { nodes: [] },
  });
  expect(await session.threadContext(issueKind)).toBe(context);
  expect(fixture.github.requests).toHaveLength(1);
});

check('a session reads every body once', async fixture => {
  await fixture.publish();
  const { firstPage, readTexts } = await fixture.openSession().threadContext(issueKind);
  const ids = firstPage.nodes.map(({ id }) => id);
  const before = fixture.github.requests.length;
  const texts = [...(await readTexts(ids)).values()];
  expect(texts).toEqual([expect.objectContaining({ body: expect.stringContaining('The week.') })]);
  expect([...(await readTexts(ids)).keys()]).toEqual(ids);
  expect(fixture.github.requests).toHaveLength(before + 1);
});

check('a session reads the repository again after a failure', async fixture => {
  const session = fixture.openSession();
  fixture.github.setFaults([{ kind: 'status', status: 503 }]);
  await expect(session.threadContext(issueKind)).rejects.toThrow();
  fixture.github.setFaults([]);
  expect((await session.threadContext(issueKind)).repository.nameWithOwner).toBe('octo/repo');
});

test('a session without a token says what the token is needed for', async () => {
  const log = { info() {}, warning() {}, progress() {} };
  const session = createSession(digestOf(), defaults('issue'), { client: null, log });
  await expect(session.threadContext(issueKind)).rejects.toThrow('token: not given; posting to issues needs one.');
});
