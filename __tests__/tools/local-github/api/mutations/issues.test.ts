import {
  aPullRequest,
  ask,
  askRepository,
  aWorld,
  createIssue,
  type Json,
  mutate,
  repositoryId,
  start,
} from '../../support.js';

describe('an issue', () => {
  it('that the workflow token creates is by the bot, which has two logins', async () => {
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

  it('can be updated, closed and reopened', async () => {
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

  it('can have new and existing labels', async () => {
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

  it('can be pinned, three at most', async () => {
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

  it('has comments that can be edited, minimized and deleted', async () => {
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
      mutate(github, 'addComment', { subjectId: id, body: 'x'.repeat(262_145) }, '__typename'),
    ).rejects.toThrow('Body is too long (maximum is 65536 characters)');
  });

  it('rejects inputs that this server does not support', async () => {
    const { errors } = await createIssue(await start(), 'T', 'B', { assigneeIds: ['U_x'] });
    expect(errors?.[0]?.message).toBe('local GitHub does not support the input assigneeIds yet');
  });
});
