import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPorts } from '../../src/pipeline/ports.js';

const workspace = mkdtempSync(join(tmpdir(), 'merge-digest-workspace-'));
afterAll(() => rmSync(workspace, { recursive: true }));

const portsOf = (given: { workspace: string | null; token?: string }) =>
  createPorts({
    log: { info() {}, notice() {}, warning() {}, progress() {} },
    source: { id: 'github', path: '', weeksBack: 0 },
    writeSummary: async () => {},
    token: '',
    environment: {},
    defaultOutputDirectory: '/tmp/merge-digest',
    ...given,
  });

describe('the output directory', () => {
  it('is the default unless the input is given', () => {
    expect(portsOf({ workspace }).outputDirectory(null)).toBe('/tmp/merge-digest');
  });

  it('must be in the workspace if there is one', () => {
    expect(portsOf({ workspace }).outputDirectory('out')).toBe(join(workspace, 'out'));
    expect(() => portsOf({ workspace }).outputDirectory('../out')).toThrow(/^output-directory: got "\.\.\/out"/);
  });

  it('may be anywhere on a terminal, and stays as it was typed', () => {
    expect(portsOf({ workspace: null }).outputDirectory('../out')).toBe('../out');
  });
});

describe('the templates of the user', () => {
  it('must be in the workspace if there is one', async () => {
    await expect(portsOf({ workspace }).loadTemplates('en', '../own')).rejects.toThrow(/^templates: got "\.\.\/own"/);
  });

  it('are looked for in the current folder on a terminal', async () => {
    const loading = portsOf({ workspace: null }).loadTemplates('en', '../no-such-folder');
    await expect(loading).rejects.toThrow(join(process.cwd(), '..', 'no-such-folder'));
  });
});

it('there is no client without a token', () => {
  expect(portsOf({ workspace }).client).toBeNull();
  expect(portsOf({ workspace, token: 'a-token' }).client).not.toBeNull();
});
