import type { Attack } from '../attack.js';

const PROMISE = 'No token or key is in a log, a file, a post or another program';
const MASK_COMMAND = /^::add-mask::.*\n/gm;

/** What a run has of the token, with the place. */
async function leaksIn(run: { log?: string; stdout?: string; stderr?: string; files: string }): Promise<string[]> {
  const { leaks } = await import('../../../__tests__/support/leaks.js');
  const { log = '', stdout = '', stderr = '', files } = run;
  const shown = { log: log.replace(MASK_COMMAND, ''), stdout, stderr, files };
  return Object.entries(shown).flatMap(([place, text]) => (leaks(text) ? [`the token is in ${place}`] : []));
}

/** Where a message of a refusal is cut, at 300 characters, moves over the token. */
const OFFSETS = [250, 261, 275, 288, 299];

const echo: Attack = {
  id: 'secrets-echo',
  promise: PROMISE,
  attack:
    'refusals (403) that echo the token, so that their message is cut within it at five places, to a workflow and to a terminal',
  bound: 'parts of twelve characters and more, masked before a text is cut',
  async run() {
    const { serve } = await import('../server.js');
    const { inWorkflow, onTerminal } = await import('../bundle.js');
    const { TOKEN } = await import('../../faults/act.js');
    const problems: string[] = [];
    for (const offset of OFFSETS) {
      const { port, close } = await serve((request, response) => {
        const message = `${'x'.repeat(offset)}${TOKEN}`;
        request
          .resume()
          .on('end', () =>
            response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ message })),
          );
      });
      const apiUrl = `http://127.0.0.1:${port}`;
      const runs = [
        await inWorkflow({ apiUrl, repository: 'octo/house' }),
        await onTerminal(['--source', 'github', '--repository', 'octo/house', '--token', TOKEN], {
          GITHUB_API_URL: apiUrl,
        }),
      ];
      close();
      for (const run of runs)
        problems.push(...(await leaksIn(run)), ...(run.exitCode === 1 ? [] : [`ended with ${run.exitCode}`]));
    }
    return problems;
  },
};

const redirect: Attack = {
  id: 'secrets-redirect',
  promise: 'No token and no text of a report goes to another host',
  attack: 'a GitHub that redirects (301, 302, 303, 307, 308) to another server',
  bound: 'no request to the other server; an error that says where it leads',
  async run() {
    const { serve } = await import('../server.js');
    const { inWorkflow } = await import('../bundle.js');
    const problems: string[] = [];
    let received = 0;
    const other = await serve((_, response) => {
      received += 1;
      response.end('{"data":{}}');
    });
    for (const status of [301, 302, 303, 307, 308]) {
      const { port, close } = await serve((request, response) => {
        request
          .resume()
          .on('end', () => response.writeHead(status, { location: `http://127.0.0.1:${other.port}/graphql` }).end());
      });
      const run = await inWorkflow({ apiUrl: `http://127.0.0.1:${port}`, repository: 'octo/house' });
      close();
      problems.push(
        ...(await leaksIn(run)),
        ...(run.log.includes('which is not followed') ? [] : [`${status}: ${run.log.slice(-200)}`]),
      );
    }
    other.close();
    return [...problems, ...(received === 0 ? [] : [`${received} requests to the other server`])];
  },
};

const git: Attack = {
  id: 'secrets-git',
  promise: PROMISE,
  attack:
    'five variables with a token, for a git that writes down its environment; a token in the address of the clone’s remote; programs in the clone’s `.git/config`',
  bound: 'git gets PATH and what it is named to need; nothing of the clone runs',
  async run() {
    const { chmodSync, existsSync, readFileSync, writeFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { repositoryWithWeek } = await import('../../../__tests__/gather/git/support.js');
    const { removeTemporaryFolders } = await import('../../../__tests__/gather/support.js');
    const { leaks } = await import('../../../__tests__/support/leaks.js');
    const { afterwards, onTerminal, temporaryFolder } = await import('../bundle.js');
    const { TOKEN } = await import('../../faults/act.js');
    afterwards(removeTemporaryFolders);
    const folder = temporaryFolder();
    const [seen, ran] = [join(folder, 'seen'), join(folder, 'ran')];
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nPATH='${process.env.PATH}'\nenv >> '${seen}'\nexec git "$@"\n`);
    chmodSync(join(folder, 'git'), 0o755);
    const { path, git: inRepository } = repositoryWithWeek();
    inRepository('config', 'remote.origin.url', `https://x-access-token:${TOKEN}@github.com/octo/house.git`);
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'core.pager',
      'diff.external',
      'core.hooksPath',
      'credential.helper',
      'remote.origin.uploadpack',
      'core.alternateRefsCommand',
      'gpg.program',
      'core.gitProxy',
    ])
      inRepository('config', key, `touch ${ran}`);
    const names = ['GITHUB_TOKEN', 'GH_TOKEN', 'MODEL_API_KEY', 'INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN'];
    const run = await onTerminal(['--source', 'git', '--path', path], {
      ...Object.fromEntries(names.map(name => [name, TOKEN])),
      PATH: `${folder}:${process.env.PATH}`,
    });
    return [
      ...(await leaksIn(run)),
      ...(run.exitCode === 0 ? [] : [`ended with ${run.exitCode}: ${run.stderr.slice(-300)}`]),
      ...(existsSync(seen) ? [] : ['git was not asked']),
      ...(existsSync(seen) && leaks(readFileSync(seen, 'utf8')) ? ['git got the token'] : []),
      ...(existsSync(ran) ? ['a program of the clone ran'] : []),
    ];
  },
};

export const secrets = [echo, redirect, git] as const;
