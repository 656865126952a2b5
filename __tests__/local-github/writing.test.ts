import type { LocalGitHub } from '../../tools/local-github/index.js';
import { aPullRequest, ask, askRepository, aWorld, createIssue, type Json, repositoryId, start } from './support.js';

const AN_ISSUE = { title: 'Old', body: 'Words of a person', author: 'ada', closed: false };

/** Sends one mutation; its payload, or an error in words. */
async function mutate(
  github: LocalGitHub,
  name: string,
  input: Record<string, unknown>,
  fields: string,
): Promise<Json> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask(
    github,
    `mutation ($input: ${type}!) { ${name}(input: $input) { clientMutationId ${fields} } }`,
    { input },
  );
  if (errors) throw new Error(errors.map(error => `${error.type}: ${error.message}`).join('\n'));
  return data[name];
}

describe('an issue', () => {
  it('that the workflow token creates is by the bot, whose two names differ', async () => {
    const github = await start(aWorld([aPullRequest(41)]));
    const viewer = await ask(github, '{ viewer { __typename login } }');
    expect(viewer.data.viewer).toEqual({ __typename: 'User', login: 'github-actions[bot]' });
    const { data } = await createIssue(github, 'Digest', '# Week');
    expect(data.createIssue.issue).toMatchObject({
      number: 42,
      title: 'Digest',
      body: '# Week',
      url: `${github.url}/octo/repo/issues/42`,
      author: { __typename: 'Bot', login: 'github-actions' },
      viewerDidAuthor: true,
    });
  });

  it('that a person creates is by that person', async () => {
    const github = await start(aWorld(), { viewer: 'grace' });
    const { data } = await createIssue(github);
    expect(data.createIssue.issue.author).toEqual({ __typename: 'User', login: 'grace' });
  });

  it('is found again among all by who created it', async () => {
    const github = await start(
      aWorld([], {}, { issues: [{ number: 1, createdAt: '2026-03-01T00:00:00Z', ...AN_ISSUE }] }),
    );
    await createIssue(github);
    const by = async (login: string) =>
      (
        await askRepository(
          github,
          'issues(first: 9, filterBy: { createdBy: $login }) { nodes { title viewerDidAuthor } }',
          { login },
          '($login: String)',
        )
      ).data.repository.issues.nodes;
    expect(await by('github-actions[bot]')).toEqual([{ title: 'Digest', viewerDidAuthor: true }]);
    expect(await by('github-actions')).toEqual([]);
    expect(await by('ada')).toEqual([{ title: 'Old', viewerDidAuthor: false }]);
  });

  it('is listed by state and label, newest first if asked', async () => {
    const at = (number: number, more: object = {}) => ({
      number,
      createdAt: `2026-03-0${number}T00:00:00Z`,
      ...AN_ISSUE,
      ...more,
    });
    const github = await start(
      aWorld([], {}, { issues: [at(1), at(2, { closed: true }), at(3, { labels: ['bug'] }), at(4)] }),
    );
    const list = async (args: string) =>
      (await askRepository(github, `issues(first: 9, ${args}) { nodes { number } }`)).data.repository.issues.nodes.map(
        (node: Json) => node.number,
      );
    expect(await list('states: OPEN')).toEqual([1, 3, 4]);
    expect(await list('states: [CLOSED]')).toEqual([2]);
    expect(await list('labels: ["BUG"]')).toEqual([3]);
    expect(await list('filterBy: { since: "2026-03-03T00:00:00Z" }')).toEqual([3, 4]);
    expect(await list('orderBy: { field: CREATED_AT, direction: DESC }')).toEqual([4, 3, 2, 1]);
  });

  it('is updated, closed and opened again', async () => {
    const github = await start();
    const { id } = (await createIssue(github)).data.createIssue.issue;
    await mutate(github, 'updateIssue', { id, title: 'New', body: 'New body' }, 'issue { id }');
    expect(
      await mutate(
        github,
        'closeIssue',
        { issueId: id, stateReason: 'NOT_PLANNED' },
        'issue { state stateReason closed }',
      ),
    ).toMatchObject({
      issue: { state: 'CLOSED', stateReason: 'NOT_PLANNED', closed: true },
    });
    await mutate(github, 'reopenIssue', { issueId: id }, 'issue { state }');
    expect(github.state.issues).toMatchObject([{ title: 'New', body: 'New body', closed: false, closedAt: null }]);
  });

  it('gets labels that exist, and those that are made for it', async () => {
    const github = await start();
    const id = await repositoryId(github);
    const { label } = await mutate(
      github,
      'createLabel',
      { repositoryId: id, name: 'digest', color: '0e8a16', description: 'Weekly' },
      'label { id name }',
    );
    const { data } = await createIssue(github, 'Digest', '', { labelIds: [label.id] });
    expect(data.createIssue.issue.labels.nodes).toEqual([{ name: 'digest' }]);
    const bug = (await askRepository(github, 'label(name: "BUG") { id name }')).data.repository.label;
    await mutate(
      github,
      'addLabelsToLabelable',
      { labelableId: data.createIssue.issue.id, labelIds: [bug.id, label.id] },
      'labelable { __typename }',
    );
    expect(github.state.issues[0]?.labels).toEqual(['digest', 'bug']);
    const again = { repositoryId: id, name: 'Digest', color: '000000' };
    await expect(mutate(github, 'createLabel', again, '__typename')).rejects.toThrow('Name has already been taken');
    await expect(mutate(github, 'createLabel', { ...again, name: 'x', color: 'red' }, '__typename')).rejects.toThrow(
      'Color is invalid',
    );
  });

  it('is pinned, three at most', async () => {
    const github = await start();
    const ids: string[] = [];
    for (let count = 0; count < 4; count++) ids.push((await createIssue(github)).data.createIssue.issue.id);
    const pin = (issueId: string | undefined) => mutate(github, 'pinIssue', { issueId }, 'issue { isPinned }');
    for (const id of ids.slice(0, 3)) expect(await pin(id)).toMatchObject({ issue: { isPinned: true } });
    await expect(pin(ids[3])).rejects.toThrow('UNPROCESSABLE');
    await mutate(github, 'unpinIssue', { issueId: ids[0] }, 'id');
    await pin(ids[3]);
    const { data } = await askRepository(github, 'pinnedIssues(first: 3) { nodes { issue { id } } }');
    expect(data.repository.pinnedIssues.nodes.map((node: Json) => node.issue.id)).toEqual(ids.slice(1));
  });

  it('takes comments, which are edited, hidden and deleted', async () => {
    const github = await start();
    const { id } = (await createIssue(github)).data.createIssue.issue;
    const add = async (body: string) =>
      (await mutate(github, 'addComment', { subjectId: id, body }, 'commentEdge { node { id url } }')).commentEdge.node;
    const first = await add('one');
    const second = await add('two');
    expect(first.url).toMatch(/\/octo\/repo\/issues\/2#issuecomment-\d+$/);
    await mutate(github, 'updateIssueComment', { id: first.id, body: 'One' }, 'issueComment { body }');
    await mutate(
      github,
      'minimizeComment',
      { subjectId: first.id, classifier: 'OUTDATED' },
      'minimizedComment { isMinimized minimizedReason }',
    );
    await mutate(github, 'deleteIssueComment', { id: second.id }, '');
    const { data } = await askRepository(
      github,
      'issue(number: 2) { comments(first: 9) { totalCount nodes { body viewerDidAuthor isMinimized minimizedReason } } }',
    );
    expect(data.repository.issue.comments).toEqual({
      totalCount: 1,
      nodes: [{ body: 'One', viewerDidAuthor: true, isMinimized: true, minimizedReason: 'outdated' }],
    });
    await expect(
      mutate(github, 'addComment', { subjectId: id, body: 'x'.repeat(65_537) }, '__typename'),
    ).rejects.toThrow('Body is too long (maximum is 65536 characters)');
  });

  it('refuses inputs this server would forget', async () => {
    const { errors } = await createIssue(await start(), 'T', 'B', { assigneeIds: ['U_x'] });
    expect(errors?.[0]?.message).toBe('local GitHub does not know the input assigneeIds yet');
  });
});

describe('a discussion', () => {
  const started = async () => {
    const github = await start();
    const { data } = await askRepository(github, 'id discussionCategories(first: 9) { nodes { id name slug emoji } }');
    const input = { repositoryId: data.repository.id, title: 'Digest', body: 'Body' };
    return { github, input, categories: data.repository.discussionCategories.nodes };
  };

  it('is started in a category, updated, commented and closed', async () => {
    const { github, input, categories } = await started();
    expect(categories.map((category: Json) => category.name)).toEqual(['Announcements', 'General']);
    const { discussion } = await mutate(
      github,
      'createDiscussion',
      { ...input, categoryId: categories[0].id },
      'discussion { id number url category { slug } viewerDidAuthor }',
    );
    expect(discussion).toMatchObject({
      number: 2,
      url: `${github.url}/octo/repo/discussions/2`,
      category: { slug: 'announcements' },
      viewerDidAuthor: true,
    });
    const discussionId = discussion.id;
    await mutate(github, 'updateDiscussion', { discussionId, body: 'More' }, 'discussion { id }');
    const { comment } = await mutate(
      github,
      'addDiscussionComment',
      { discussionId, body: 'Part 2' },
      'comment { id }',
    );
    await mutate(
      github,
      'addDiscussionComment',
      { discussionId, body: 'Reply', replyToId: comment.id },
      'comment { id }',
    );
    await mutate(github, 'updateDiscussionComment', { commentId: comment.id, body: 'Part two' }, 'comment { id }');
    await mutate(github, 'closeDiscussion', { discussionId, reason: 'OUTDATED' }, 'discussion { closed }');
    const { data } = await askRepository(
      github,
      'discussions(first: 5, categoryId: $category) { nodes { title body closed stateReason comments(first: 5) { nodes { body replies(first: 5) { nodes { body } } } } } }',
      { category: categories[0].id },
      '($category: ID)',
    );
    expect(data.repository.discussions.nodes).toEqual([
      {
        title: 'Digest',
        body: 'More',
        closed: true,
        stateReason: 'OUTDATED',
        comments: { nodes: [{ body: 'Part two', replies: { nodes: [{ body: 'Reply' }] } }] },
      },
    ]);
    const other = await askRepository(
      github,
      `discussions(first: 5, categoryId: "${categories[1].id}") { totalCount }`,
    );
    expect(other.data.repository.discussions.totalCount).toBe(0);
  });

  it('in a category that is not there is not started', async () => {
    const { github, input } = await started();
    await expect(
      mutate(github, 'createDiscussion', { ...input, categoryId: 'DIC_nowhere' }, '__typename'),
    ).rejects.toThrow("NOT_FOUND: Could not resolve to a node with the global id of 'DIC_nowhere'");
    expect(github.state.discussions).toEqual([]);
  });
});
