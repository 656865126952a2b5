import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exampleWeek } from '../../tools/example-week/index.js';
import type { LocalGitHub, World } from '../../tools/local-github/index.js';
import { HURRIED, type Ran, report, run, start, succeed, TOKEN, temporaryFolder, terminal } from '../e2e/support.js';
import { KNOWN_BAD, NAUGHTY } from '../support/hostile.js';
import { pageProblems } from '../support/hostile-page.js';

/** The example week, with what is known to be bad in the place of all that people wrote. */
function hostileWorld(): World {
  const world = exampleWeek();
  const bad = [...KNOWN_BAD, ...NAUGHTY].filter(text => text.isWellFormed() && text.trim() !== '');
  const text = (n: number) => bad[n % bad.length] ?? '';
  Object.assign(world.repository, { owner: 'octo', name: 'house' });
  world.repository.files['.github/CODEOWNERS'] = `* ${text(5)}\n/src/ @octo/team ${text(7)}\n`;
  // YAML takes a list for a key, and its parser complains of that.
  world.repository.files['.github/merge-digest.yml'] = 'modules:\n  ? ["a\\n::error::forged"]\n  : ["src/**"]\n';
  for (const [n, user] of world.users.entries()) Object.assign(user, { name: text(n * 3) });
  world.pullRequests.forEach((one, n) => {
    const [title, other, third] = [text(n * 7), text(n * 11 + 1), text(n * 13 + 2)];
    Object.assign(one, {
      title,
      body: `${other}\n\n${one.body}\n${third}`,
      labels: [...one.labels, third].slice(0, 3),
      files: one.files.map((file, index) => {
        // Changelog fragments stay where they are read.
        if (file.text !== undefined) return { ...file, text: `${file.text}\n${other}\n\n- ${third}\n` };
        return index === 0 ? { ...file, path: `src/${other}/${third}` } : file;
      }),
      mergeCommit: one.mergeCommit && {
        ...one.mergeCommit,
        message: `${title}\n\nCo-authored-by: ${other} <a@b.example>`,
      },
    });
  });
  return world;
}

/** Lines that the runner takes for commands, with the level and no more where they are ours to give. */
function commandsIn(log: string): string[] {
  const found = log.split(/[\r\n]/).filter(line => /^\s*::|##\[/.test(line));
  return found.map(line => line.replace(/^::(warning|add-mask)::.*$/, '$1'));
}

describe('a week of hostile words, through the bundle', () => {
  let github: LocalGitHub;
  let ran: Ran;
  beforeAll(async () => {
    github = await start(hostileWorld(), { publicUrl: 'https://github.com' });
    ran = await succeed(github);
  });

  it('is posted as a page on which they do nothing', async () => {
    const [, ...lines] = report(github).body.split('\n');
    expect(lines.pop()).toBe('<!-- merge-digest-end -->');
    expect(lines.pop()).toMatch(/^<!-- merge-digest-record [A-Za-z0-9+/=]+ -->$/);
    expect(lines.join('\n')).toContain('72 pull requests');
    for (const markdown of [lines.join('\n'), ran.markdown(), ran.summary]) {
      expect(await pageProblems(markdown)).toEqual([]);
    }
  });

  it('read the fragments in one request, with what was added to them', () => {
    expect(github.requests.filter(({ operation }) => operation === 'Fragments')).toHaveLength(1);
    const { pullRequests } = ran.digest();
    expect(pullRequests.filter(({ effect }) => effect.from === 'fragment').length).toBeGreaterThan(2);
  });

  it('gives the runner no command in its log but our own', () => {
    expect(commandsIn(ran.log).filter(command => command !== 'warning')).toEqual([
      'add-mask',
      expect.stringMatching(/^::notice::CODEOWNERS: line 2 was skipped\. [^\n]*$/),
    ]);
    expect(ran.log).not.toContain('Warning: ');
  });

  it('sets the outputs that the README names, and no others', () => {
    expect(Object.keys(ran.outputs).sort()).toEqual(
      [
        'created',
        'highlights',
        'html-path',
        'json-path',
        'markdown-path',
        'number',
        'pull-requests',
        'reverted',
        'summary',
        'summary-markdown',
        'url',
        'week',
      ].sort(),
    );
  });

  it('writes digest.md, digest.html and digest.json, and no file of another name', () => {
    expect(filesIn(ran.folder).sort()).toEqual([
      'merge-digest/digest.html',
      'merge-digest/digest.json',
      'merge-digest/digest.md',
      'output',
      'summary.md',
    ]);
  });
});

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below)).flatMap(name => {
    const path = below === '' ? name : `${below}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

type Echo = (token: string) => { status: number; headers?: Record<string, string>; body: string };

/** How a proxy, or a GitHub that is out of order, echoes what it was sent. */
const ECHOES: Readonly<Record<string, Echo>> = {
  'as HTML': token => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: `<h1>Bad gateway</h1><pre>authorization: token ${token}</pre>`,
  }),
  'as JSON of a refusal': token => ({ status: 403, body: JSON.stringify({ message: `Bad header: token ${token}` }) }),
  'as JSON of an unknown token': token => ({
    status: 401,
    body: JSON.stringify({ message: `Bad credentials ${token}` }),
  }),
  'as GraphQL errors': token => ({
    status: 200,
    body: JSON.stringify({
      data: null,
      errors: [{ type: 'FORBIDDEN', message: `${token} may not, nor ${encodeURIComponent(token)}` }],
    }),
  }),
  'as an answer of another form': token => ({ status: 200, body: JSON.stringify({ data: { [token]: token } }) }),
  'as a status that nobody knows': token => ({
    status: 500,
    body: JSON.stringify({ message: `panic: ${token}\n    at ${token}` }),
  }),
  'in headers': token => ({ status: 500, headers: { 'x-echo': token, 'retry-after': '0' }, body: '{}' }),
  'as basic authentication': token => ({
    status: 403,
    body: JSON.stringify({ message: Buffer.from(`x-access-token:${token}`).toString('base64') }),
  }),
};

const tokenOf = ({ headers }: IncomingMessage) => headers.authorization?.replace(/^\S+ /, '') ?? '';

function echoing(echo: Echo): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const { status, headers, body } = echo(tokenOf(request));
    request
      .resume()
      .on('end', () => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body));
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
    );
  });
}

describe('a token that is echoed back', () => {
  const runs = new Map<string, Ran>();
  beforeAll(async () => {
    const all = Object.entries(ECHOES).map(async ([name, echo]) => {
      const { server, url } = await echoing(echo);
      const github = await start();
      runs.set(name, await run({ ...github, apiUrl: url }, {}, { hurried: true }));
      server.closeAllConnections();
      server.close();
    });
    await Promise.all(all);
  });

  it.each(Object.keys(ECHOES))('%s is in no log, file or output', name => {
    const ran = runs.get(name);
    if (ran === undefined) throw new Error('There was no such run');
    expect(ran.exitCode).toBe(1);
    expect(ran.errors.length).toBeGreaterThan(0);
    const withoutMask = ran.log.replace(/^::add-mask::.*$/m, '');
    const files = filesIn(ran.folder).map(path => readFileSync(join(ran.folder, path), 'utf8'));
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    for (const text of [withoutMask, JSON.stringify(ran.outputs), ...files]) {
      for (const secret of [TOKEN, basic]) expect(text).not.toContain(secret);
    }
  });

  it('is on no terminal either', async () => {
    const { server, url } = await echoing(ECHOES['as GraphQL errors'] as Echo);
    try {
      const args = ['--source', 'github', '--repository', 'octo/house', '--week', '2026-W14'];
      const environment = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: url, ...HURRIED };
      const { exitCode, stdout, stderr } = await terminal(args, { cwd: temporaryFolder(), environment });
      expect(exitCode).toBe(1);
      expect(stderr).toContain('***');
      expect(stdout + stderr).not.toContain(TOKEN);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('the output directory', () => {
  it('that leads out of the workspace ends the run, and nothing is written or posted', async () => {
    const github = await start();
    const ran = await run(github, { 'output-directory': '../../out' });
    expect(ran.exitCode).toBe(1);
    expect(ran.errors).toEqual([
      expect.stringMatching(/^output-directory: got "\.\.\/\.\.\/out", which leads out of the workspace/),
    ]);
    expect(filesIn(ran.folder).sort()).toEqual(['output', 'summary.md']);
    expect(github.requests.filter(({ operation }) => operation === 'MergedPullRequests')).toEqual([]);
  });
});
