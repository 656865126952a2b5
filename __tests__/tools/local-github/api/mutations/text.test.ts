import { ask, createIssue, start } from '../../support.js';

const characters = (count: number) => 'ä'.repeat(count);

describe('a text that is too long', () => {
  it('is rejected on create', async () => {
    const github = await start();
    expect((await createIssue(github, 'Fits', characters(65_536))).errors).toBeUndefined();
    expect((await createIssue(github, 'Too long', characters(65_537))).errors).toMatchObject([
      {
        type: 'UNPROCESSABLE',
        path: ['createIssue'],
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ]);
    expect((await createIssue(github, characters(257))).errors?.[0]?.message).toBe(
      'Title is too long (maximum is 256 characters)',
    );
    expect(github.state.issues).toHaveLength(1);
  });

  it('is measured in code points', async () => {
    const github = await start();
    expect((await createIssue(github, 'Rockets', '🚀'.repeat(65_536))).errors).toBeUndefined();
  });

  it('is taken by comments and updates up to 262,144 bytes', async () => {
    const github = await start();
    const { id } = (await createIssue(github, 'Title', 'Old')).data.createIssue.issue;
    const addComment = 'mutation ($input: AddCommentInput!) { addComment(input: $input) { subject { id } } }';
    const updateIssue = 'mutation ($input: UpdateIssueInput!) { updateIssue(input: $input) { issue { body } } }';
    const [fits, tooLong] = [characters(131_072), `${characters(131_072)}a`];
    expect((await ask(github, addComment, { input: { subjectId: id, body: fits } })).errors).toBeUndefined();
    expect((await ask(github, updateIssue, { input: { id, body: fits } })).data.updateIssue.issue.body).toBe(fits);
    expect((await ask(github, addComment, { input: { subjectId: id, body: tooLong } })).errors).toMatchObject([
      { type: 'UNPROCESSABLE', path: ['addComment'] },
    ]);
    expect(github.state.comments).toHaveLength(1);
  });

  it('is answered with 200 on update, but the old body stays', async () => {
    const github = await start();
    const { id } = (await createIssue(github, 'Title', 'Old')).data.createIssue.issue;
    const update = await ask(
      github,
      'mutation ($input: UpdateIssueInput!) { updateIssue(input: $input) { issue { body title } } }',
      { input: { id, title: 'New title', body: characters(131_073) } },
    );
    expect(update.errors).toBeUndefined();
    expect(update.data.updateIssue.issue).toEqual({ title: 'New title', body: 'Old' });
  });
});
