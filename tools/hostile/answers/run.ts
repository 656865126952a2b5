import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageProblems } from '../../../__tests__/support/hostile-page.js';
import { leaks } from '../../../__tests__/support/leaks.js';
import { Digest } from '../../../src/domain/digest.js';
import { DigestError } from '../../../src/domain/errors.js';
import { createClient } from '../../../src/github/octokit.js';
import { run } from '../../../src/pipeline/index.js';
import { createPorts } from '../../../src/pipeline/ports.js';
import { parseInputs } from '../../../src/settings/index.js';
import { exampleWeek } from '../../example-week/index.js';
import { TOKEN } from '../../faults/act.js';
import { type LocalGitHub, startLocalGitHub, type World } from '../../local-github/index.js';
import type { Mutation } from './mutate.js';

/** A run asks some forty times. */
const MAX_REQUESTS = 1_000;
const MAX_POSTS = 5;
/** Every so many pull requests of the example week are in the week. */
const PULL_REQUESTS_EVERY = 4;
/** More of an answer than a run reads: the rest is not kept, so that the memory measured is that of the run. */
const MAX_SENT = 20_000_000;

function world(): World {
  const all = exampleWeek();
  // That of the pages whose links are known.
  Object.assign(all.repository, { owner: 'octo', name: 'house' });
  return { ...all, pullRequests: all.pullRequests.filter((_, n) => n % PULL_REQUESTS_EVERY === 0) };
}

const silent = { info() {}, warning() {}, notice() {}, progress() {}, debug() {} };

/** Sends requests to the local GitHub, and changes what it answers. */
function mutating({ answer }: Mutation) {
  let requests = 0;
  return async (url: string, init: RequestInit): Promise<Response> => {
    const nth = requests;
    requests += 1;
    if (nth > MAX_REQUESTS) throw new Error('There is no end of requests');
    const response = await fetch(url, init);
    const body = await response.text();
    return new Response(answer(body, nth).slice(0, MAX_SENT), { status: response.status, headers: response.headers });
  };
}

const TOO_MANY = /no end of requests/;

/** What a run writes and posts; its error where it has none. */
async function outcomeOf(github: LocalGitHub, folder: string, mutation: Mutation): Promise<string[]> {
  const { owner, name } = github.state.world.repository;
  const given: Record<string, string> = { week: '2026-W14', publish: 'issue', 'output-directory': folder };
  const inputs = parseInputs(input => given[input], {
    now: new Date('2026-04-06T03:00:00Z'),
    repository: `${owner}/${name}`,
    languages: ['en', 'zh-CN'],
  });
  const ports = createPorts({
    log: silent,
    source: { id: 'github', path: '.', weeksBack: 0 },
    writeSummary: null,
    token: TOKEN,
    environment: { GITHUB_API_URL: github.apiUrl },
    workspace: null,
    defaultOutputDirectory: folder,
  });
  const transport = Promise.resolve(mutating(mutation));
  const client = createClient({
    token: TOKEN,
    apiUrl: github.apiUrl,
    log: silent,
    transport,
    millisecondsPerSecond: 1,
  });
  const { digest, report, failure } = await run(inputs, { ...ports, client, async sleep() {} });
  if (failure !== null) throw failure;
  Digest.parse(JSON.parse(JSON.stringify(digest)));
  const posts = github.state.issues.length - github.state.world.issues.length + github.state.comments.length;
  return [
    ...(posts > MAX_POSTS + commentsOf(github.state.world) ? [`${posts} posts`] : []),
    ...(report === null ? ['there is no report'] : []),
    ...(leaks(JSON.stringify(digest)) ? ['the token is in the digest'] : []),
    ...(mutation.name.includes('hostile text') && report !== null ? await pageProblems(report.markdown) : []),
  ];
}

const commentsOf = ({ issues, discussions = [] }: World) =>
  [...issues, ...discussions].reduce((sum, { comments = [] }) => sum + comments.length, 0);

/** What went wrong in one run with changed answers: a run may end in an error, if that is a sentence for the user. */
export async function problemsWith(mutation: Mutation): Promise<string[]> {
  const github = await startLocalGitHub(world(), { publicUrl: 'https://github.com' });
  const folder = mkdtempSync(join(tmpdir(), 'merge-digest-hostile-'));
  try {
    return await outcomeOf(github, folder, mutation).catch(errorProblems);
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function errorProblems(error: unknown): string[] {
  if (!(error instanceof DigestError))
    return [error instanceof Error ? (error.stack ?? '').slice(0, 900) : String(error)];
  const { message } = error;
  return [
    ...(TOO_MANY.test(message) ? ['there is no end of requests'] : []),
    ...(leaks(message) ? ['the token is in the error'] : []),
    // What GitHub itself says may end without a period.
    ...(/[.)?!]$|GitHub answered: ./.test(message.trim()) ? [] : [`ends with no sentence: ${message.slice(-200)}`]),
    ...(message.length > 5_000 ? [`an error of ${message.length} characters`] : []),
  ];
}
