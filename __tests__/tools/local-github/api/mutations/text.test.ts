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

  it('is answered with 200 on update, but the old body stays', async () => {
    const github = await start();
    const { id } = (await createIssue(github, 'Title', 'Old')).data.createIssue.issue;
    const update = await ask(
      github,
      'mutation ($input: UpdateIssueInput!) { updateIssue(input: $input) { issue { body title } } }',
      { input: { id, title: 'New title', body: characters(65_537) } },
    );
    expect(update.errors).toBeUndefined();
    expect(update.data.updateIssue.issue).toEqual({ title: 'New title', body: 'Old' });
  });
});
