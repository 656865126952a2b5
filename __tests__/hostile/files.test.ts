import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLanguage } from '../../src/host/templates.js';
import { workspaceFolder } from '../../src/host/workspace-folder.js';
import { writeDigest, writeReport } from '../../src/publish/index.js';
import { digestOf, english, reportOf } from '../support/digest.js';
import { pullRequest } from '../support/pull-request.js';

const TEMPLATES = join(import.meta.dirname, '..', '..', 'templates');
const digest = digestOf([1, 2, 3, 4, 5, 6].map(number => pullRequest({ number })));

let outside: string;
let workspace: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'merge-digest-outside-'));
  workspace = join(outside, 'workspace');
  mkdirSync(join(workspace, 'own'), { recursive: true });
  writeFileSync(join(outside, 'secret'), 'INPUT_TOKEN=ghs_secret');
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

describe('the output directory', () => {
  it.each(['out', './a/b/../c', 'own', '.', 'a..b/..c'])('may be %s in the workspace', given => {
    expect(workspaceFolder(workspace, 'output-directory', given)).toBe(join(workspace, given).replace(/\/$/, ''));
  });

  it.each(['..', '../out', 'own/../../out', 'link', 'link/out', 'link/../../out', 'loop/x'])('may not be %s', given => {
    symlinkSync(outside, join(workspace, 'link'));
    symlinkSync('../workspace/../..', join(workspace, 'loop'));
    expect(() => workspaceFolder(workspace, 'output-directory', given)).toThrow(
      `output-directory: got ${JSON.stringify(given)}, which leads out of the workspace; it may be a folder in it, or an absolute path.`,
    );
  });

  it('may be anywhere by its absolute path, which only the workflow can tell', () => {
    expect(workspaceFolder(workspace, 'output-directory', outside)).toBe(outside);
  });

  it('holds files of our names only, and writes through no link that lies there', async () => {
    const folder = join(workspace, 'out');
    mkdirSync(folder);
    for (const name of ['digest.md', 'digest.json']) symlinkSync(join(outside, 'secret'), join(folder, name));
    const hostile = digestOf([pullRequest({ number: 1, title: '../../../evil\0.md', baseRef: '../../x' })]);
    await writeDigest(hostile, folder);
    await writeReport(reportOf(hostile), folder);
    expect(readdirSync(folder).sort()).toEqual(['digest.json', 'digest.md']);
    expect(readdirSync(outside).sort()).toEqual(['secret', 'workspace']);
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('INPUT_TOKEN=ghs_secret');
    expect(readFileSync(join(folder, 'digest.md'), 'utf8')).toContain('evil');
  });
});

describe('templates of one’s own', () => {
  const load = (own = 'own') => loadLanguage(TEMPLATES, 'en', own, workspace);

  it('stand in for those of the same name', async () => {
    writeFileSync(join(workspace, 'own', 'footer.mustache'), 'Ours.');
    expect(reportOf(digest, {}, await load()).markdown).toContain('\n\nOurs.\n');
  });

  it('are files and no links, which could lead to the variables of this process', async () => {
    symlinkSync(join(outside, 'secret'), join(workspace, 'own', 'footer.mustache'));
    await expect(load()).rejects.toThrow(
      'templates: footer.mustache in own is no plain file; it may be one, and no link.',
    );
  });

  it.each(['..', '../own', 'link'])('lie in the workspace, and not in %s', async own => {
    symlinkSync(outside, join(workspace, 'link'));
    await expect(load(own)).rejects.toThrow(`templates: got ${JSON.stringify(own)}, which leads out of the workspace`);
  });

  it('are of a size that a person writes', async () => {
    writeFileSync(join(workspace, 'own', 'footer.mustache'), 'x'.repeat(200_001));
    await expect(load()).rejects.toThrow('footer.mustache in own has 200001 bytes; it may have at most 200000.');
  });

  const repeated = (depth: number) => '{{#lines}}'.repeat(depth) + 'x'.repeat(1000) + '{{/lines}}'.repeat(depth);
  it.each([
    ['ask for a partial', '{{> merged}}', '{{> merged}} asks for a partial, and there are none'],
    ['ask for themselves', '{{#open}}{{>merged}}{{/open}}', '{{> merged}} asks for a partial'],
    ['multiply by themselves', `{{#open}}${repeated(12)}{{/open}}`, 'its sections repeat each other without end'],
    ['are left open', '{{#open}}', 'Unclosed section "open"'],
    ['are closed twice', '{{/open}}', 'Unopened section "open"'],
    ['are no Mustache', '{{', 'Unclosed tag'],
  ])('that %s end with what is wrong', (_, template, words) => {
    expect(() => reportOf(digest, {}, english({ 'merged.mustache': template }))).toThrow(
      `The template merged.mustache cannot be used: ${words}`,
    );
  });

  it('reach nothing but what they are given', () => {
    const template =
      'a{{constructor.constructor}}b{{#constructor.constructor}}return process.env{{/constructor.constructor}}c{{__proto__.x}}d{{process.env}}';
    const { markdown } = reportOf(digest, {}, english({ 'footer.mustache': template }));
    expect(markdown).not.toContain(process.env.PATH);
  });
});
