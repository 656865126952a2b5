import { type Act, act } from '../../../tools/faults/act.js';
import { reportsOf } from '../../../tools/faults/posted.js';
import { INPUTS } from '../../../tools/faults/setting.js';
import { type LocalGitHub, startLocalGitHub } from '../../../tools/local-github/index.js';
import { syntheticWorld } from '../../../tools/local-github/synthetic.js';
import '../support.js';

describe('a GitHub', () => {
  const running: LocalGitHub[] = [];
  afterAll(() => Promise.all(running.map(github => github.close())));

  async function during(change: (github: LocalGitHub) => LocalGitHub): Promise<[Act, LocalGitHub]> {
    const github = await startLocalGitHub(syntheticWorld(300));
    running.push(github);
    return [await act(change(github), { inputs: INPUTS }), github];
  }

  it('that cannot be reached is named by its address', async () => {
    // Port 9 takes what it is sent, and is closed wherever nobody has opened it.
    const [{ exitCode, log, outputs }] = await during(github => ({ ...github, apiUrl: 'http://127.0.0.1:9' }));
    expect(exitCode).toBe(1);
    expect(log).toMatch(/::error::GitHub could not be reached at http:\/\/127\.0\.0\.1:9 .*Run it again/);
    expect(outputs).toEqual({});
  });

  it('that loses its answers to what is posted gets each part once all the same', async () => {
    const [first, github] = await during(here => {
      here.setFaults([
        { kind: 'status', status: 502, on: /CreateIssue/, times: 1, applied: true },
        { kind: 'status', status: 502, on: /AddIssueComment/, times: 1, applied: true },
      ]);
      return here;
    });
    // Twice is once too often for one step: then it says so, and the next run brings it to its end.
    expect(first.exitCode).toBe(1);
    expect(first.log).toMatch(/::error::GitHub could not be reached .*Run it again/);
    const { exitCode } = await act(github, { inputs: INPUTS });
    expect(exitCode).toBe(0);
    expect(reportsOf(github)).toHaveLength(1);
    const { comments } = github.state;
    const markers = comments.map(({ body }) => body.split('\n')[0]);
    expect(new Set(markers).size).toBe(markers.length);
    expect(comments.length).toBeGreaterThan(0);
    expect(comments.at(-1)?.body).toContain('Made by Merge Digest');
  });
});
