import { ask, askRepository, createIssue, sixPullRequests, start } from '../support.js';

const COUNT = 'query Count { some: search(query: "repo:octo/repo is:pr", type: ISSUE, first: 1) { issueCount } }';

describe('the fault', () => {
  it('miscount answers with a wrong count', async () => {
    const github = await start(sixPullRequests(), { faults: [{ kind: 'miscount', by: 3 }] });
    expect((await ask(github, COUNT)).data.some.issueCount).toBe(9);
  });

  it('alias-error loses one of many fields, wherever it is', async () => {
    const github = await start(sixPullRequests(), { faults: [{ kind: 'alias-error', alias: /^(some|h2)$/ }] });
    const { data, errors } = await ask(github, COUNT.replace('some:', 'other: viewer { login } some:'));
    expect(data).toEqual({ other: { login: expect.any(String) }, some: null });
    expect(errors).toMatchObject([{ path: ['some'], message: expect.stringMatching(/^Something went wrong/) }]);
    const histories = [1, 2, 3].map(n => `h${n}: history(path: "${n}") { totalCount }`).join(' ');
    const deep = await askRepository(github, `object(expression: "HEAD") { ... on Commit { ${histories} } }`);
    expect(deep.data.repository.object).toEqual({ h1: { totalCount: 0 }, h2: null, h3: { totalCount: 0 } });
    expect(deep.errors).toMatchObject([{ path: ['repository', 'object', 'h2'] }]);
    await askRepository(github, 'name');
    expect(github.requests.map(({ faults }) => faults.length)).toEqual([1, 1, 0]);
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
