import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../tools/hostile/server.js';
import { program } from '../../tools/runner/program.js';
import { HURRIED, type Printed, run, start, TOKEN, temporaryFolder, terminal } from '../e2e/support.js';
import { makeRepository } from '../gather/git/support.js';
import { removeTemporaryFolders } from '../gather/support.js';
import { leaks } from '../support/leaks.js';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});
afterAll(removeTemporaryFolders);

/** A server of this machine. Returns its port. */
async function listen(...given: Parameters<typeof serve>): Promise<number> {
  const { port, close } = await serve(...given);
  closing.push(close);
  return port;
}

const url = (port: number) => `http://127.0.0.1:${port}`;

const FROM_GITHUB = ['--source', 'github', '--repository', 'octo/house', '--week', '2026-W14'];
const withoutMask = (log: string) => log.replace(/^::add-mask::.*\n/gm, '');

describe('a refusal that echoes the token where its message is cut', () => {
  // 300 characters are shown, and the last one of the token is beyond them.
  const message = `${'x'.repeat(261)}${TOKEN}`;
  const refuse = () =>
    listen((request, response) => {
      request.resume().on('end', () => {
        response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
      });
    });
  const shown = `GitHub refused (403): ${'x'.repeat(261)}***`;

  it('shows no part of it in the log of a workflow', async () => {
    const github = await start();
    const { exitCode, log } = await run({ ...github, apiUrl: url(await refuse()) });
    expect(exitCode).toBe(1);
    expect(log).toContain(shown);
    expect(leaks(withoutMask(log))).toBe(false);
  });

  it.each<[string, string[], Record<string, string>]>([
    ['as --token', ['--token', TOKEN], {}],
    ['as --token=', [`--token=${TOKEN}`], {}],
    ['in GITHUB_TOKEN', [], { GITHUB_TOKEN: TOKEN }],
    ['as --token, beside another in GH_TOKEN', ['--token', 'ghs_another'], { GH_TOKEN: TOKEN }],
  ])('nor on a terminal, given %s', async (_, given, variables) => {
    const environment = { ...variables, GITHUB_API_URL: url(await refuse()), ...HURRIED };
    const { exitCode, stdout, stderr } = await terminal([...FROM_GITHUB, ...given], { environment });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('***');
    expect(leaks(stdout + stderr)).toBe(false);
  });

  it('nor where an option has it that is none', async () => {
    const { exitCode, stdout, stderr } = await terminal(['--token', TOKEN, '--source', TOKEN]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("argument '***' is invalid");
    expect(leaks(stdout + stderr)).toBe(false);
  });
});

describe('the runner', () => {
  it('masks token and key before the first request is answered', async () => {
    let log = '';
    let masked = () => {};
    const isMasked = new Promise<void>(resolve => {
      masked = resolve;
    });
    let requests = 0;
    // If it were not masked before the answer, nothing would be answered, and the run not end before the test does.
    const port = await listen(async (_, response) => {
      requests += 1;
      await isMasked;
      response.writeHead(401, { 'content-type': 'application/json' }).end('{}');
    });
    const main = program('dist/index.js', 'src/main.ts');
    const folder = temporaryFolder();
    const env = {
      PATH: process.env.PATH,
      ...main.environment,
      GITHUB_API_URL: url(port),
      GITHUB_REPOSITORY: 'octo/house',
      GITHUB_WORKSPACE: folder,
      INPUT_TOKEN: TOKEN,
      'INPUT_MODEL-API-KEY': 'sk-key',
    };
    const child = spawn(process.execPath, main.arguments, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
    closing.push(() => child.kill());
    child.stdout.on('data', (chunk: Buffer) => {
      log += chunk;
      if (log.includes('::add-mask::sk-key\n')) masked();
    });
    await new Promise(resolve => child.on('close', resolve));
    expect(requests).toBeGreaterThan(0);
    expect(log.split('\n').slice(0, 2)).toEqual([`::add-mask::${TOKEN}`, '::add-mask::sk-key']);
    expect(leaks(withoutMask(log))).toBe(false);
    // A run that is not answered waits for minutes.
  }, 120_000);
});

describe('a redirect to another host', () => {
  interface Elsewhere {
    port: number;
    received: string[];
  }

  /** A GitHub that redirects, and what it redirects to. */
  async function redirecting(status: number): Promise<Elsewhere & { other: number }> {
    const received: string[] = [];
    const record = (request: IncomingMessage) => void received.push(`${request.method} ${request.url}`);
    const other = await listen((request, response) => {
      record(request);
      response.end('{"data":{}}');
    });
    const port = await listen((request, response) => {
      request.resume().on('end', () => response.writeHead(status, { location: `${url(other)}/graphql` }).end());
    });
    return { port, other, received };
  }

  const sentence = (from: string, status: number, other: number) =>
    `${from}/graphql redirects (${status}) to ${url(other)}/graphql, which is not followed, as the report would go along. Check GITHUB_API_URL: `;

  it.each([301, 307])('by %i is not followed, and the error says where it leads', async status => {
    const { port, other, received } = await redirecting(status);
    const { exitCode, errors } = await run({ ...(await start()), apiUrl: url(port) });
    expect([exitCode, received]).toEqual([1, []]);
    expect(errors).toEqual([expect.stringContaining(sentence(url(port), status, other))]);
  });

  it('is not followed through a proxy either', async () => {
    const { port, other, received } = await redirecting(307);
    const asked: string[] = [];
    // Loopback addresses do not go through a proxy: it leads every name to the server that redirects.
    const proxy = await listen(
      (_, response) => response.writeHead(500).end(),
      server =>
        server.on('connect', (request, socket) => {
          asked.push(request.url ?? '');
          const onward = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
          socket.pipe(onward).pipe(socket);
          for (const end of [socket, onward]) end.on('error', () => {});
          closing.push(() => onward.destroy());
        }),
    );
    const environment = { http_proxy: url(proxy) };
    const { exitCode, errors } = await run(
      { ...(await start()), apiUrl: 'http://github.example' },
      {},
      { environment },
    );
    expect(asked).toContain('github.example:80');
    expect([exitCode, received]).toEqual([1, []]);
    expect(errors).toEqual([expect.stringContaining(sentence('http://github.example', 307, other))]);
  });
});

describe('a clone', () => {
  function cloneWith(files: Record<string, string>): string {
    const repository = makeRepository();
    repository.commit({ message: 'Begin (#1)', at: '2026-03-20T12:00:00Z', files: { 'a.txt': 'a\n', ...files } });
    repository.commit({ message: 'One (#2)', at: '2026-03-30T09:00:00Z', files: { 'a.txt': 'b\n'.repeat(40) } });
    return repository.path;
  }

  const ofClone = (path: string | null, environment: Record<string, string> = {}, cwd = temporaryFolder()) =>
    terminal(['--source', 'git', ...(path === null ? [] : ['--path', path]), '--week', '2026-W14'], {
      cwd,
      environment: { GIT_CONFIG_GLOBAL: '/dev/null', ...environment },
    });
  const digestIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'digest.json'), 'utf8'));
  const succeeded = ({ exitCode, stderr }: Printed) => {
    if (exitCode !== 0) throw new Error(stderr);
    return stderr;
  };

  it('is read by a git that has no token or key', async () => {
    const folder = temporaryFolder();
    const seen = join(folder, 'seen');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nPATH='${process.env.PATH}'\nenv >> '${seen}'\nexec git "$@"\n`);
    chmodSync(join(folder, 'git'), 0o755);
    const secrets = ['GITHUB_TOKEN', 'GH_TOKEN', 'MODEL_API_KEY', 'INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN'];
    succeeded(
      await ofClone(cloneWith({}), {
        ...Object.fromEntries(secrets.map(name => [name, TOKEN])),
        PATH: `${folder}:${process.env.PATH}`,
      }),
    );
    const environments = readFileSync(seen, 'utf8');
    expect(environments).toContain('GIT_ALLOW_PROTOCOL=\n');
    expect(environments).not.toContain(TOKEN);
  });

  it('with a file that is too large goes on as if it had none, and says so once', async () => {
    const path = cloneWith({ '.github/merge-digest.yml': `bots: include\n# ${'x'.repeat(3_000_000)}` });
    const said = succeeded(await ofClone(path));
    expect(said.match(/^Warning: .*too large.*$/gim)).toEqual([
      'Warning: Too large to be read, with more than 3 MB: .github/merge-digest.yml. The run goes on as if there were none.',
    ]);
  });

  const CONFIG = 'publish: [nowhere]\ntitle: Evil\nimportance: {size: 1.0e+308}\nmodules: {Theirs: ["**"]}\n';

  it('that is anybody’s cannot end the run by its configuration, nor say how it is reported', async () => {
    const cwd = temporaryFolder();
    const said = succeeded(await ofClone(cloneWith({ '.github/merge-digest.yml': CONFIG }), {}, cwd));
    expect(said).toContain('what they are about is not used. .github/merge-digest.yml:3: importance.size: got 1e+308;');
    expect(said).toContain('.github/merge-digest.yml: publish, title not used');
    expect(readFileSync(join(cwd, 'digest.md'), 'utf8')).not.toContain('Evil');
    const { pullRequests } = digestIn(cwd);
    expect(pullRequests).toMatchObject([{ number: 2, modules: ['Theirs'], importance: { score: expect.any(Number) } }]);
    const saved = await terminal(['--source', 'file', '--path', join(cwd, 'digest.json')], { cwd });
    expect(succeeded(saved)).toBe('');
  });

  it('in the current folder is one’s own, with everything in its configuration', async () => {
    const path = cloneWith({ '.github/merge-digest.yml': CONFIG });
    const { exitCode, stderr } = await ofClone(null, {}, path);
    expect(exitCode).toBe(1);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining(':1: publish: got "nowhere" in the list; '),
      expect.stringContaining(':3: importance.size: got 1e+308; it may be a number from -100 to 100.'),
      '',
    ]);
  });
});

test('the configuration file of another repository is no reason for a workflow to fail', async () => {
  const github = await start();
  github.state.world.repository.files['.github/merge-digest.yml'] =
    'publish: [nowhere]\nimportance: {size: 1.0e+308}\nbots: include\n';
  const { owner, name } = github.state.world.repository;
  const ran = await run(
    github,
    { repository: `${owner}/${name}`, publish: 'files' },
    { environment: { GITHUB_REPOSITORY: 'octo/house' } },
  );
  expect([ran.exitCode, ran.errors]).toEqual([0, []]);
  expect(ran.warnings).toEqual([
    expect.stringMatching(/has problems, and what they are about is not used\. .*:2: importance\.size/),
  ]);
  expect(ran.digest().pullRequests.every(({ importance }) => Number.isFinite(importance.score))).toBe(true);
});
