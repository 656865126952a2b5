import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDeadline, MINUTE_MS, type Stage } from '../../src/pipeline/deadline.js';
import { createPorts } from '../../src/pipeline/ports.js';
import { start } from '../../src/pipeline/start.js';
import { type InputName, parseInputs } from '../../src/settings/index.js';

import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/index.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';

/** A clock that is set, with the timers that wait for it. */
function handClock() {
  let now = 0;
  const timers: { at: number; call: () => void }[] = [];
  const timer = ((call: () => void, milliseconds: number) => {
    timers.push({ at: now + milliseconds, call });
    return { unref() {} };
  }) as unknown as typeof setTimeout;
  return {
    timer,
    clock: () => now,
    set(minutes: number): void {
      now = minutes * MINUTE_MS;
      for (const due of timers.splice(0)) {
        if (due.at <= now) due.call();
        else timers.push(due);
      }
    },
  };
}

describe('the time of a run', () => {
  const begun = () => {
    const { clock, timer, set } = handClock();
    return { deadline: createDeadline(clock, timer), set };
  };

  it('is up after fifty minutes, and the reason says while what', () => {
    const { deadline, set } = begun();
    deadline.enter('analyzing them');
    set(49.9);
    expect(deadline.signal.aborted).toBe(false);
    set(50);
    expect(() => deadline.signal.throwIfAborted()).toThrow(
      'The run was stopped after 50 minutes, while it was analyzing them. Nothing was posted. Run it again later (githubstatus.com reports outages), or for fewer days with `from` and `to`.',
    );
  });

  it('is ten minutes more once posting has begun', () => {
    const { deadline, set } = begun();
    set(49);
    deadline.enter('posting');
    set(59.9);
    expect(deadline.signal.aborted).toBe(false);
    set(60);
    expect(() => deadline.signal.throwIfAborted()).toThrow(
      'The run was stopped after 60 minutes, while it was posting. What was posted stays, and comments of it may be missing: run it again for the same week, which completes it.',
    );
  });

  it('is up where no timer could run, and posting then gets no more', () => {
    const { clock, set } = handClock();
    const never = (() => ({ unref() {} })) as unknown as typeof setTimeout;
    const deadline = createDeadline(clock, never);
    set(51);
    expect(deadline.signal.aborted).toBe(false);
    deadline.enter('posting');
    expect(() => deadline.signal.throwIfAborted()).toThrow(/after 50 minutes, while it was reading pull requests\./);
  });
});

describe('a run whose time is up', () => {
  const running: LocalGitHub[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'merge-digest-deadline-'));
  afterAll(async () => {
    await Promise.all(running.map(github => github.close()));
    rmSync(folder, { recursive: true });
  });

  async function house() {
    const github = await startLocalGitHub(syntheticWorld(20));
    running.push(github);
    return github;
  }

  /** A run of the week of its pull requests. The minutes are those that `at` says, as each stage begins and as time goes on. */
  async function run(github: LocalGitHub, at: (stage: Stage | 'started') => number) {
    const { owner, name } = github.state.world.repository;
    const given: Partial<Record<InputName, string>> = { week: '2026-W14', publish: 'issue', token: 'a-token' };
    const inputs = parseInputs(input => given[input], {
      now: new Date('2026-04-06T07:00:00Z'),
      repository: `${owner}/${name}`,
    });
    const { clock, timer, set } = handClock();
    const deadline = createDeadline(clock, timer);
    let now: Stage | 'started' = 'started';
    const enter = (stage: Stage) => {
      deadline.enter(stage);
      now = stage;
      set(at(now));
    };
    const outputDirectory = mkdtempSync(join(folder, 'out-'));
    const ports = createPorts({
      log: { info() {}, notice() {}, warning() {}, progress() {} },
      source: { id: 'github', path: '', weeksBack: 0 },
      token: 'a-token',
      environment: { GITHUB_API_URL: github.apiUrl },
      workspace: null,
      defaultOutputDirectory: outputDirectory,
      writeSummary: null,
      deadline: { ...deadline, enter },
    });
    const ticking = setInterval(() => set(at(now)), 1);
    const outcome = start(inputs, ports).finally(() => clearInterval(ticking));
    return { outcome: await outcome.catch((error: Error) => error), files: readdirSync(outputDirectory).sort() };
  }

  it('before everything is read ends with the sentence, and writes and posts nothing', async () => {
    const github = await house();
    const { outcome, files } = await run(github, () => (github.requests.length > 2 ? 51 : 0));
    expect(outcome).toMatchObject({
      message: expect.stringMatching(/^The run was stopped after 50 minutes, while it was reading pull requests\./),
    });
    expect([files, github.state.issues]).toEqual([[], []]);
  });

  it('while GitHub does not answer, or asks for a pause, does not wait for it', async () => {
    for (const fault of [{ kind: 'hang' }, { kind: 'secondary-limit', retryAfter: 500 }] as const) {
      const github = await house();
      github.setFaults([fault]);
      const began = performance.now();
      const { outcome } = await run(github, () => (performance.now() > began + 200 ? 51 : 0));
      expect(outcome).toMatchObject({ message: expect.stringMatching(/^The run was stopped after 50 minutes/) });
    }
  });

  it('in the middle of posting completes what it has begun', async () => {
    const github = await house();
    const { outcome } = await run(github, stage => (stage === 'posting' ? 59 : 49));
    expect(outcome).toMatchObject({ failure: null });
    expect(github.state.issues).toHaveLength(1);
  });

  it('for posting too has written its files, says so, and is completed by the next', async () => {
    const github = await house();
    const { outcome, files } = await run(github, stage => (stage === 'posting' ? 60 : 0));
    expect(outcome).toMatchObject({
      failure: {
        message: expect.stringMatching(/^The run was stopped after 60 minutes, while it was posting\. [^\n]*$/),
      },
    });
    expect(files).toEqual(['digest.html', 'digest.json', 'digest.md']);
    await run(github, () => 0);
    expect(github.state.issues).toHaveLength(1);
  });
});
