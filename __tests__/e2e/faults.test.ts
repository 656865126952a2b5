import { exampleWeek } from '../../tools/example-week/index.js';
import type { Fault, LocalGitHub } from '../../tools/local-github/index.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { shown, textOf } from './page.js';
import { posted, type Ran, report, run, start, succeed } from './support.js';

/** A run without posting, against a GitHub of its own; links as on GitHub, so that all runs may say the same. */
async function during(faults: readonly Fault[], apiUrl?: string): Promise<{ github: LocalGitHub; ran: Ran }> {
  const github = await start(exampleWeek(), { faults, publicUrl: 'https://github.com' });
  const ran = await run(apiUrl === undefined ? github : { ...github, apiUrl }, { publish: 'files' });
  return { github, ran };
}

/** Troubles that a run gets over. */
const PASSING = {
  'every third request ends in 502': { kind: 'status', status: 502, every: 3 },
  'every third request ends in 502 and a page of HTML': { kind: 'status', status: 502, every: 3, html: true },
  'every fourth request ends in 504': { kind: 'status', status: 504, every: 4 },
  'pages of more than 20 pull requests are too heavy': { kind: 'heavy-page', first: 20, on: /MergedPullRequests/ },
  'one page comes back by half, as too heavy': { kind: 'partial', on: /MergedPullRequests/, times: 1 },
  'one page went wrong altogether': { kind: 'went-wrong', on: /MergedPullRequests/, times: 1 },
  'some pull requests come back as null, once': { kind: 'null-nodes', node: 5, on: /MergedPullRequests/, times: 1 },
  'a pull request comes twice in place of another, once': {
    kind: 'repeated-nodes',
    on: /MergedPullRequests/,
    times: 1,
  },
  'GitHub asks for a pause of a second': { kind: 'secondary-limit', retryAfter: 1, skip: 1, times: 1 },
  'every third answer breaks off in the middle': { kind: 'cut-off', every: 3 },
  'the files beyond the first hundred come back by half, once': { kind: 'partial', on: /RemainingFiles/, times: 1 },
  'the search for newcomers went wrong, once': { kind: 'went-wrong', on: /^Count$/, times: 1 },
} as const satisfies Record<string, Fault>;

/** Troubles that stay. */
const LASTING = {
  nulls: { kind: 'null-nodes', node: 5, on: /MergedPullRequests/ },
  files: { kind: 'status', status: 502, on: /RemainingFiles/ },
  down: { kind: 'status', status: 503 },
} as const satisfies Record<string, Fault>;

let undisturbed: Ran;
let nowhere: Ran;
let posting: { github: LocalGitHub; ran: Ran };
const runs = new Map<Fault, { github: LocalGitHub; ran: Ran }>();

/** A run that posts, and does not hear from GitHub that it did. */
async function unheard(): Promise<{ github: LocalGitHub; ran: Ran }> {
  const github = await start(syntheticWorld(1500), {
    faults: [
      { kind: 'status', status: 502, on: /CreateIssue/, times: 1, applied: true },
      { kind: 'status', status: 502, on: /AddIssueComment/, times: 1, applied: true },
    ],
  });
  return { github, ran: await run(github) };
}

/** They wait most of the time, as GitHub asks or as is polite, so they do it side by side. */
beforeAll(async () => {
  const troubles = [...Object.values(PASSING), ...Object.values(LASTING)];
  const all = troubles.map(async fault => runs.set(fault, await during([fault])));
  // Port 9 takes what it is sent, and is closed wherever nobody has opened it.
  const unreachable = during([], 'http://127.0.0.1:9');
  const unheardOf = unheard();
  undisturbed = (await during([])).ran;
  nowhere = (await unreachable).ran;
  posting = await unheardOf;
  await Promise.all(all);
});

function runDuring(fault: Fault) {
  const found = runs.get(fault);
  if (found === undefined) throw new Error('There was no such run');
  return found;
}

describe('the same bytes as without troubles come out of a run in which', () => {
  it.each(Object.entries(PASSING))('%s', (_, fault) => {
    const { github, ran } = runDuring(fault);
    expect(ran.errors).toEqual([]);
    expect(github.requests.filter(({ faults }) => faults.includes(fault.kind)).length).toBeGreaterThan(0);
    expect(ran.saved()).toBe(undisturbed.saved());
    expect(ran.markdown()).toBe(undisturbed.markdown());
  });
});

describe('what stays lost', () => {
  it('is counted, and the page says that it is not complete', () => {
    const { github, ran } = runDuring(LASTING.nulls);
    expect([ran.exitCode, ran.errors]).toEqual([0, []]);
    const { completeness, pullRequests } = ran.digest();
    const missing = completeness.missing.reduce((sum, stretch) => sum + stretch.pullRequests, 0);
    expect(completeness.expected).toBe(72);
    expect(completeness.gathered).toBe(pullRequests.length);
    expect(completeness.gathered).toBeLessThan(72);
    expect(completeness.gathered + missing).toBe(72);
    const text = textOf(shown(github, ran.markdown()));
    expect(text).toContain(`Not complete. ${completeness.gathered} of 72 pull requests could be read`);
    expect(text).not.toContain('Complete: ');
  });

  it('of the files of one pull request is named with its number', () => {
    const { github, ran } = runDuring(LASTING.files);
    expect([ran.exitCode, ran.errors]).toEqual([0, []]);
    const { completeness } = ran.digest();
    expect(completeness).toMatchObject({ expected: 72, gathered: 72, filesTruncated: [2826] });
    expect(textOf(shown(github, ran.markdown()))).toMatch(/Not complete.*Not all files could be read of #2826/);
  });
});

describe('a GitHub', () => {
  it('that is down ends the run with a sentence of its own, and no half a report', () => {
    const { ran } = runDuring(LASTING.down);
    expect(ran.exitCode).toBe(1);
    expect(ran.errors).toEqual([expect.stringMatching(/^GitHub could not be reached at .*503.*githubstatus\.com/)]);
    expect(ran.outputs).toEqual({});
  });

  it('that cannot be reached is named by its address', () => {
    expect(nowhere.exitCode).toBe(1);
    expect(nowhere.errors).toEqual([
      expect.stringMatching(/^GitHub could not be reached at http:\/\/127\.0\.0\.1:9 .*Run it again/),
    ]);
    expect(nowhere.outputs).toEqual({});
  });

  it('that loses its answers to what is posted gets each part once all the same', async () => {
    const { github, ran } = posting;
    expect(posted(github)).toHaveLength(1);
    const { comments } = github.state;
    const markers = comments.map(({ body }) => body.split('\n')[0]);
    expect(new Set(markers).size).toBe(markers.length);
    // Twice is once too often for one step: then it says so, and the next run brings it to its end.
    if (ran.exitCode !== 0) await succeed(github);
    expect(report(github).body).toContain('1,500 pull requests');
    expect(comments.length).toBeGreaterThan(0);
    expect(comments.at(-1)?.body).toContain('Made by Merge Digest');
  });
});
