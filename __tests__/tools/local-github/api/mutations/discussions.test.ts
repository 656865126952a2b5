import { askRepository, type Json, mutate, start } from '../../support.js';

const started = async () => {
  const github = await start();
  const { data } = await askRepository(github, 'id discussionCategories(first: 9) { nodes { id name slug emoji } }');
  const input = { repositoryId: data.repository.id, title: 'Digest', body: 'Body' };
  return { github, input, categories: data.repository.discussionCategories.nodes };
};

describe('a discussion', () => {
  it('can be created in a category, updated, commented and closed', async () => {
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

  it('cannot be created in an unknown category', async () => {
    const { github, input } = await started();
    await expect(
      mutate(github, 'createDiscussion', { ...input, categoryId: 'DIC_nowhere' }, '__typename'),
    ).rejects.toThrow("NOT_FOUND: Could not resolve to a node with the global id of 'DIC_nowhere'");
    expect(github.state.discussions).toEqual([]);
  });
});
