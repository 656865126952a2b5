import { ask, aWorld, createIssue, start, VIEWER } from '../support.js';

const statuses = async (count: number, once: () => Promise<{ status: number }>) => {
  const seen: number[] = [];
  for (let index = 0; index < count; index++) seen.push((await once()).status);
  return seen;
};

describe('a fault', () => {
  it('is triggered by every k-th request', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'status', status: 502, every: 3 }] });
    expect(await statuses(7, () => ask(github, VIEWER))).toEqual([200, 200, 502, 200, 200, 502, 200]);
    expect(github.requests.map(request => request.status)).toEqual([200, 200, 502, 200, 200, 502, 200]);
    expect(github.requests.map(request => request.points)).toEqual([1, 1, 0, 1, 1, 0, 1]);
  });

  it('can skip the first requests, stop after some, and match only some operations', async () => {
    const github = await start();
    github.setFaults([{ kind: 'status', status: 503, on: /^Who$/, skip: 1, times: 2 }]);
    expect(await statuses(2, () => ask(github, '{ rateLimit { cost } }'))).toEqual([200, 200]);
    expect(await statuses(5, () => ask(github, VIEWER))).toEqual([200, 503, 503, 200, 200]);
    github.setFaults([]);
    expect(await statuses(1, () => ask(github, VIEWER))).toEqual([200]);
  });

  it('can lose the answer to a mutation that was executed', async () => {
    const github = await start();
    github.setFaults([{ kind: 'status', status: 502, on: /mutation/, applied: true }]);
    expect((await createIssue(github)).status).toBe(502);
    expect(github.state.issues).toHaveLength(1);
    github.setFaults([{ kind: 'status', status: 502, on: /mutation/ }]);
    expect((await createIssue(github)).status).toBe(502);
    expect(github.state.issues).toHaveLength(1);
  });
});
