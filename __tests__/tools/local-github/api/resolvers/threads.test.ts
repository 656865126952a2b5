import { askRepository, aWorld, createIssue, type Json, start } from '../../support.js';

const AN_ISSUE = { title: 'Old', body: 'Words of a person', author: 'ada', closed: false };

describe('issues', () => {
  it('can be filtered by author', async () => {
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

  it('can be filtered by state, label and time, and ordered', async () => {
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

  it('cannot be created or listed if they are disabled', async () => {
    const github = await start(aWorld([], { hasIssues: false }));
    expect((await createIssue(github)).errors).toMatchObject([
      { message: 'Issues has been disabled in this repository.' },
    ]);
    const { data, errors } = await askRepository(github, 'hasIssuesEnabled issues(first: 1) { totalCount }');
    expect(errors).toBeUndefined();
    expect(data.repository).toEqual({ hasIssuesEnabled: false, issues: { totalCount: 0 } });
  });
});

describe('discussions', () => {
  it('have no categories if they are disabled', async () => {
    const github = await start(aWorld([], { hasDiscussions: false }));
    const { data } = await askRepository(
      github,
      'hasDiscussionsEnabled discussionCategories(first: 9) { nodes { id } }',
    );
    expect(data.repository).toEqual({ hasDiscussionsEnabled: false, discussionCategories: { nodes: [] } });
  });
});
