import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { INPUTS } from '../../src/settings/inputs.js';
import { OUTPUTS } from '../../src/settings/outputs.js';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Workflow {
  permissions?: Record<string, string>;
  jobs?: Record<
    string,
    {
      permissions?: Record<string, string>;
      'timeout-minutes'?: number;
      steps?: { run?: string; uses?: string; with?: Record<string, string> }[];
    }
  >;
}

const workflows = readdirSync(join(ROOT, '.github', 'workflows')).map(name => join('.github', 'workflows', name));
const documents = ['README.md', ...readdirSync(join(ROOT, 'docs')).map(name => join('docs', name))].filter(path =>
  path.endsWith('.md'),
);
/** What people copy from the documents: settings, steps and whole workflows. */
const blocks = documents.flatMap(path =>
  [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => ({ path, text })),
);
const examples = blocks.filter(({ text }) => /^jobs:/m.test(text));

/** Where actions are named: the workflows, and what people copy from the documents. */
const texts = [...workflows, ...documents].map(path => ({ path, text: read(path) }));

const OURS = 'merge-digest/merge-digest@v1';

/** Where an action is named, as `owner/name`, at which commit, and as which version. */
const pins = texts.flatMap(({ path, text }) =>
  [...text.matchAll(/\buses: *(\S+)(.*)$/gm)]
    .map(([, action = '', rest = '']) => ({ path, line: action + rest }))
    .filter(({ line }) => !line.startsWith('./') && !(documents.includes(path) && line === OURS)),
);
const PIN = /^(?<action>[\w.-]+\/[\w.-]+)(?:\/[\w/.-]+)?@(?<commit>[0-9a-f]{40}) # v(?<major>\d+)(?:\.\d+\.\d+)?$/;

/** The first major version of each action that runs on Node 24 in its action.yml, or 0 for what runs in a container. */
const FIRST_ON_NODE_24: Readonly<Record<string, number>> = {
  'actions/attest': 3,
  'actions/checkout': 5,
  'actions/create-github-app-token': 3,
  'actions/dependency-review-action': 5,
  'actions/deploy-pages': 5,
  'actions/download-artifact': 7,
  'actions/setup-node': 5,
  'actions/upload-artifact': 6,
  // A composite one, whose own step is actions/upload-artifact 7.
  'actions/upload-pages-artifact': 5,
  'dawidd6/action-send-mail': 13,
  'github/codeql-action': 4,
  'ossf/scorecard-action': 0,
  'slackapi/slack-github-action': 3,
};

/** What the quick start, and each place to post, needs. */
const NEEDED = ['contents: read', 'pull-requests: read', 'issues: write', 'discussions: write'];
/** What a token of an app may need beside that: to list repositories, and to find pull requests of private ones. */
const NEEDED_BY_APPS = ['metadata: read', 'issues: read'];
/** What a job needs that keeps digests on a branch and publishes them. */
const NEEDED_BY_PAGES = ['contents: write', 'pages: write', 'id-token: write'];

describe('an action of others', () => {
  it('is named by a full commit and the version that it is, in workflows and documents', () => {
    expect(pins.map(({ path }) => path)).toEqual(expect.arrayContaining([...workflows, 'README.md']));
    expect(pins.filter(({ line }) => !PIN.test(line))).toEqual([]);
  });

  it('runs on Node 24, or in a container', () => {
    const old = pins.filter(({ line }) => {
      const { action = '', major } = PIN.exec(line)?.groups ?? {};
      return !(Number(major) >= (FIRST_ON_NODE_24[action] ?? Number.POSITIVE_INFINITY));
    });
    expect(old).toEqual([]);
  });

  it('is the same everywhere, so that no document is forgotten in an update', () => {
    const named = new Map<string, Set<string>>();
    for (const { line } of pins) {
      const { action = '', commit = '' } = PIN.exec(line)?.groups ?? {};
      named.set(action, (named.get(action) ?? new Set()).add(commit));
    }
    expect([...named].filter(([, commits]) => commits.size > 1)).toEqual([]);
    expect([...named.keys()].sort()).toEqual(Object.keys(FIRST_ON_NODE_24).sort());
  });
});

describe('Node', () => {
  it('has one exact version, which workflows and .ci/run read from one file', () => {
    expect(read('.node-version')).toMatch(/^24\.\d+\.\d+\n$/);
    expect(texts.filter(({ text }) => /\bnode-version:/.test(text))).toEqual([]);
    const installed = [...read(join('.ci', 'run')).matchAll(/\bnode-linux-x64@(\S*)/g)].map(([, version]) => version);
    expect(installed).toEqual(['$pinned"']);
  });
});

describe('a workflow', () => {
  it.each(workflows)('%s has the token do no more than it says, and ends by itself', path => {
    const { permissions, jobs = {} } = parse(read(path)) as Workflow;
    expect(Object.keys(permissions ?? {})).toContain('contents');
    expect(permissions?.contents).toBe('read');
    expect(Object.values(jobs).filter(job => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  it.each(workflows)('%s lets no text of a stranger into a script', path => {
    const { jobs = {} } = parse(read(path)) as Workflow;
    const scripts = Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ run = '' }) => run));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(script => script.includes('${{'))).toEqual([]);
    expect(read(path)).not.toMatch(/pull_request_target|workflow_run/);
  });

  it('writes only what its one job is for', () => {
    const writing = workflows.flatMap(path => {
      const { permissions = {}, jobs = {} } = parse(read(path)) as Workflow;
      const given = Object.entries({ '': { permissions }, ...jobs });
      return given.flatMap(([job, { permissions: own = {} }]) => {
        const scopes = Object.keys(own).filter(scope => own[scope] !== 'read');
        return scopes.length === 0 ? [] : [`${basename(path)} ${job}: ${scopes.join(', ')}`];
      });
    });
    expect(writing).toEqual([
      'codeql.yml analyze: security-events',
      'digest.yml : issues',
      'release.yml attest: id-token, attestations',
      'release.yml release: contents',
      'scorecard.yml scorecard: security-events, id-token',
    ]);
  });

  it('runs no install script in a job that may write', () => {
    const risky = workflows.flatMap(path => {
      const { permissions = {}, jobs = {} } = parse(read(path)) as Workflow;
      return Object.entries(jobs)
        .filter(([, job]) => Object.values(job.permissions ?? permissions).includes('write'))
        .flatMap(([name, { steps = [] }]) => steps.map(({ run = '' }) => `${basename(path)} ${name}: ${run}`))
        .filter(step => /\bnpm\b|\bnpx\b|\.ci\/run\b/.test(step));
    });
    expect(risky).toEqual([]);
  });
});

describe('an example', () => {
  it('is in the README', () => {
    expect(examples.map(({ path }) => path)).toContain('README.md');
  });

  const linesOf = (permissions: Record<string, string> = {}) =>
    Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`);
  const OF_APP = /^permission-/;

  it.each(examples.map(({ path, text }) => [path, text]))('of %s asks for what it needs and no more', (_, text) => {
    const { permissions, jobs = {} } = parse(text) as Workflow;
    const all = Object.values(jobs);
    const steps = all.flatMap(job => job.steps ?? []);
    // What is asked for a token of an app is what the job may do with it.
    const ofApps = steps.flatMap(({ with: given = {} }) =>
      linesOf(given)
        .filter(line => OF_APP.test(line))
        .map(line => line.replace(OF_APP, '')),
    );
    expect(linesOf(permissions).filter(line => !NEEDED.includes(line))).toEqual([]);
    expect(ofApps.filter(line => ![...NEEDED, ...NEEDED_BY_APPS].includes(line))).toEqual([]);
    expect([...linesOf(permissions), ...all.flatMap(job => linesOf(job.permissions)), ...ofApps]).toContain(
      'pull-requests: read',
    );
    for (const job of all) {
      const publishes = (job.steps ?? []).some(({ uses = '' }) => uses.startsWith('actions/deploy-pages@'));
      const needed = publishes ? NEEDED_BY_PAGES : NEEDED;
      expect(linesOf(job.permissions).filter(line => !needed.includes(line))).toEqual([]);
    }
  });

  it.each(examples.map(({ path, text }) => [path, text]))('of %s lets no text of others into a script', (_, text) => {
    const { jobs = {} } = parse(text) as Workflow;
    const scripts = Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ run = '' }) => run));
    expect(scripts.filter(script => script.includes('${{'))).toEqual([]);
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });

  it('gives the action only inputs that it has, and reads only its outputs', () => {
    const inputs = blocks.flatMap(({ text }) => withOurs(parse(text)));
    expect(inputs).toEqual(expect.arrayContaining(['week', 'repositories', 'digests', 'model', 'id']));
    expect(inputs.filter(name => !Object.hasOwn(INPUTS, name))).toEqual([]);
    const outputs = blocks.flatMap(({ text }) => [...text.matchAll(/steps\.digest\.outputs\.([\w-]+)/g)]);
    expect(outputs.length).toBeGreaterThan(0);
    expect(outputs.map(([, name = '']) => name).filter(name => !Object.hasOwn(OUTPUTS, name))).toEqual([]);
  });
});

/** The names in each `with:` of our action, or of no action where a block shows the inputs alone. */
function withOurs(value: unknown): string[] {
  // Each array has a method of that name.
  if (Array.isArray(value)) return value.flatMap(withOurs);
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: given } = value as { uses?: string; with?: object };
  if (given !== undefined) return (uses ?? OURS) === OURS ? Object.keys(given) : [];
  return Object.values(value).flatMap(withOurs);
}
