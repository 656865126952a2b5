import { ask, createIssue, sixPullRequests, start } from '../support.js';

const COUNT = 'query Count { some: search(query: "repo:octo/repo is:pr", type: ISSUE, first: 1) { issueCount } }';

describe('the fault', () => {
  it('miscount answers with a wrong count', async () => {
    const github = await start(sixPullRequests(), { faults: [{ kind: 'miscount', by: 3 }] });
    expect((await ask(github, COUNT)).data.some.issueCount).toBe(9);
  });

  it('not-written reports success but keeps the old text', async () => {
    const github = await start();
    await createIssue(github);
    const [issue] = github.state.issues;
    github.setFaults([{ kind: 'not-written' }]);
    const update = `mutation { updateIssue(input: { id: "${issue?.id}", body: "New" }) { issue { number } } }`;
    const before = issue?.body;
    expect((await ask(github, update)).data).toEqual({ updateIssue: { issue: { number: issue?.number } } });
    expect(issue?.body).toBe(before);
  });
});
