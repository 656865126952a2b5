import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInLanguages, loadLanguage } from '../../src/host/templates.js';
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

it('the built-in languages are the folders of templates/', async () => {
  expect(await builtInLanguages()).toEqual(['en', 'zh-CN']);
});

describe('templates of the user’s own', () => {
  const load = (own = 'own') => loadLanguage(TEMPLATES, 'en', own, workspace);

  it('replace those of the same name', async () => {
    writeFileSync(join(workspace, 'own', 'footer.mustache'), 'Ours.');
    expect(reportOf(digest, {}, await load()).markdown).toContain('\n\nOurs.\n');
  });

  it('may not be links, which could lead to the environment of this process', async () => {
    symlinkSync(join(outside, 'secret'), join(workspace, 'own', 'footer.mustache'));
    await expect(load()).rejects.toThrow(
      'templates: footer.mustache in own is not a regular file; it may be a file, but not a link.',
    );
  });

  it.each(['..', '../own', 'link'])('may not be in %s, which is outside the workspace', async own => {
    symlinkSync(outside, join(workspace, 'link'));
    await expect(load(own)).rejects.toThrow(`templates: got ${JSON.stringify(own)}, which leads out of the workspace`);
  });

  it('may not be larger than a person writes them', async () => {
    writeFileSync(join(workspace, 'own', 'footer.mustache'), 'x'.repeat(200_001));
    await expect(load()).rejects.toThrow('footer.mustache in own has 200001 bytes; it may have at most 200000.');
  });

  const repeated = (depth: number) => '{{#lines}}'.repeat(depth) + 'x'.repeat(1000) + '{{/lines}}'.repeat(depth);
  it.each([
    ['use a partial', '{{> merged}}', '{{> merged}} asks for a partial, and there are none'],
    ['use themselves', '{{#open}}{{>merged}}{{/open}}', '{{> merged}} asks for a partial'],
    ['multiply by themselves', `{{#open}}${repeated(12)}{{/open}}`, 'its sections repeat each other without end'],
    ['are left open', '{{#open}}', 'Unclosed section "open"'],
    ['are closed twice', '{{/open}}', 'Unopened section "open"'],
    ['are not Mustache', '{{', 'Unclosed tag'],
  ])('that %s are an error that names the fault', (_, template, words) => {
    expect(() => reportOf(digest, {}, english({ 'merged.mustache': template }))).toThrow(
      `The template merged.mustache cannot be used: ${words}`,
    );
  });

  it('cannot read anything but their view', () => {
    const template =
      'a{{constructor.constructor}}b{{#constructor.constructor}}return process.env{{/constructor.constructor}}c{{__proto__.x}}d{{process.env}}';
    const { markdown } = reportOf(digest, {}, english({ 'footer.mustache': template }));
    expect(markdown).not.toContain(process.env.PATH);
  });
});
