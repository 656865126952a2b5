import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Workflow {
  permissions?: Record<string, string>;
  jobs?: Record<
    string,
    { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps?: { run?: string }[] }
  >;
}

const workflows = readdirSync(join(ROOT, '.github', 'workflows')).map(name => join('.github', 'workflows', name));
const documents = ['README.md', ...readdirSync(join(ROOT, 'docs')).map(name => join('docs', name))].filter(path =>
  path.endsWith('.md'),
);
/** Whole workflows that people copy from the documents. */
const examples = documents.flatMap(path =>
  [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, text = '']) => ({ path, text }))
    .filter(({ text }) => /^jobs:/m.test(text)),
);

/** What the quick start, and each place to post, needs. */
const NEEDED = ['contents: read', 'pull-requests: read', 'issues: write', 'discussions: write'];

describe('a workflow', () => {
  it.each(workflows)('%s names every action by a full commit and the version that it is', path => {
    const used = [...read(path).matchAll(/\buses: *(\S+)(.*)$/gm)].map(([, action = '', rest = '']) => action + rest);
    const foreign = used.filter(action => !action.startsWith('./'));
    expect(foreign.filter(action => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

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

  it('only releases, and in a job of its own, write to the repository', () => {
    const writing = workflows.flatMap(path => {
      const { permissions = {}, jobs = {} } = parse(read(path)) as Workflow;
      const all = [permissions, ...Object.values(jobs).map(job => job.permissions ?? {})];
      return all.filter(given => given.contents === 'write').map(() => path);
    });
    expect(writing).toEqual([join('.github', 'workflows', 'release.yml')]);
  });
});

describe('an example', () => {
  it('is in the README', () => {
    expect(examples.map(({ path }) => path)).toContain('README.md');
  });

  it.each(examples.map(({ path, text }) => [path, text]))('of %s asks for what it needs and no more', (_, text) => {
    const { permissions = {}, jobs = {} } = parse(text) as Workflow;
    const given = Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`);
    expect(given.filter(line => !NEEDED.includes(line))).toEqual([]);
    expect(given).toContain('pull-requests: read');
    expect(Object.values(jobs).flatMap(job => Object.keys(job.permissions ?? {}))).toEqual([]);
  });
});
