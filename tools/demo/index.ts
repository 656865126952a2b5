/**
 * Runs the action on this machine: starts a local GitHub with an invented week, runs the committed bundle as a runner does,
 * and serves the issue that it opens, for a browser. `--narrate` has a local model write sentences, `--replay DIR` takes
 * those that are recorded in DIR; `--language zh-CN` makes a Chinese report; `--organization` makes one page over the
 * repositories of an owner, of which one is quiet and one cannot be read.
 */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalGitHub } from '../local-github/index.js';
import { runAction } from '../runner/index.js';
import { startDemoModel } from './model.js';
import { organizationScene, weekScene } from './scenes.js';

const LINES_SHOWN = 14;

const { values } = parseArgs({
  options: {
    once: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    week: { type: 'string', default: 'example' },
    organization: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    narrate: { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
});

const { worlds, options, inputs, has } = values.organization ? organizationScene() : weekScene(values.week);
const gitHub = await startLocalGitHub(worlds, { ...options, port: Number(values.port) });
const { owner, name } = gitHub.state.world.repository;
console.log(`A local GitHub with ${has} runs at ${gitHub.url}\n`);

const model = values.narrate || values.replay !== undefined ? await startDemoModel(values.replay) : null;
const run = await runAction({
  apiUrl: gitHub.apiUrl,
  repository: `${owner}/${name}`,
  folder: await mkdtemp(join(tmpdir(), 'merge-digest-demo-')),
  // Direct links open this server's own pages; the default links go through redirect.github.com.
  inputs: {
    week: '2026-W14',
    links: 'direct',
    labels: 'digest',
    language: values.language,
    ...inputs,
    ...model?.inputs,
  },
});
await model?.close();
console.log(run.log);

if (run.exitCode === 0) {
  const markdown = await readFile(run.outputs['markdown-path'] ?? '', 'utf8');
  console.log(markdown.split('\n').slice(0, LINES_SHOWN).join('\n'));
  const { url, 'html-path': page, 'json-path': data } = run.outputs;
  console.log(`\n…\n\nThe whole report: ${url}\nAs one file:      ${page}\nAs data:          ${data}`);
}
process.exitCode = run.exitCode;
if (values.once || run.exitCode !== 0) await gitHub.close();
else console.log('\nPress Ctrl-C to stop the server.');
