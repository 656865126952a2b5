import { ask, aWorld, start, VIEWER } from '../support.js';

const REPOSITORY = '{ repository(owner: "octo", name: "example") { id } }';
const CREATE =
  'mutation Create($id: ID!) { createIssue(input: { repositoryId: $id, title: "News" }) { issue { viewerDidAuthor } } }';

describe('the fault', () => {
  it('not-found-yet answers NOT_FOUND for an id in the variables, and does nothing', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'not-found-yet', variable: 'id' }] });
    expect(await ask(github, CREATE, { id: 'R_1' })).toMatchObject({
      data: { createIssue: null },
      errors: [{ type: 'NOT_FOUND', path: ['createIssue'], message: expect.stringContaining("'R_1'") }],
    });
  });

  it('too-quickly answers UNPROCESSABLE without saying how long to wait', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'too-quickly' }] });
    const { errors, headers } = await ask(github, CREATE, { id: 'R_1' });
    expect(errors).toMatchObject([{ type: 'UNPROCESSABLE', message: 'was submitted too quickly' }]);
    expect(headers.get('retry-after')).toBeNull();
  });

  it('viewer-denied answers nothing at all where the viewer is asked for', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'viewer-denied' }] });
    expect(await ask(github, VIEWER)).toMatchObject({ data: null, errors: [{ type: 'FORBIDDEN', path: ['viewer'] }] });
    expect((await ask(github, REPOSITORY)).errors).not.toMatchObject([{ type: 'FORBIDDEN' }]);
  });
});
