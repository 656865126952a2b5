import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTemplates } from '../../src/host/templates.js';
import { digestOf, reportOf } from '../support/digest.js';
import { pullRequest } from '../support/pull-request.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

const digest = digestOf([1, 2, 3, 4, 5, 6].map(number => pullRequest({ number })));

let outside: string;
let workspace: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'merge-digest-outside-'));
  workspace = join(outside, 'workspace');
  mkdirSync(join(workspace, 'own', 'markdown'), { recursive: true });
  writeFileSync(join(outside, 'secret'), 'INPUT_TOKEN=ghs_secret');
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(workspace, 'own', name), text);
const load = (own: string | null = 'own', language = 'en') => loadTemplates(language, own, workspace);

async function pageWithOwnTemplates(): Promise<string> {
  const { language, layout } = await load();
  return reportOf(digest, { layout }, language).markdown;
}

it.each(['en', 'zh-CN'])('without own templates the language %s is the built-in one', async language => {
  const { language: loaded, layout } = await load(null, language);
  expect(loaded.strings.locale).toBe(language);
  expect(Object.keys(layout)).toContain('header');
});

describe('the layout of the page in HTML', () => {
  beforeEach(() => mkdirSync(join(workspace, 'own', 'html')));

  it('has its style and script with the hashes that a browser makes of them', async () => {
    const { style, script, templates } = (await load(null)).html;
    expect([style.sha256, script.sha256]).toEqual([style.text, script.text].map(sha256));
    expect(style.text).toContain('prefers-color-scheme: dark');
    expect(script.text).not.toMatch(/<\/script/i);
    expect(Object.keys(templates)).toContain('page');
  });

  it('is replaced file by file, the style too', async () => {
    write('html/people.mustache', 'Ours.');
    write('html/style.css', 'p { color: red }\r\n');
    const { templates, style } = (await load()).html;
    expect(templates).toMatchObject({ people: 'Ours.', page: expect.stringContaining('<!doctype html>') });
    // As a browser reads it.
    expect(style).toEqual({ text: 'p { color: red }\n', sha256: sha256('p { color: red }\n') });
  });

  it.each(['filter.js', 'styles.css', 'peple.mustache'])(
    'has no place for %s, and lists those there are',
    async name => {
      write(`html/${name}`, 'x');
      await expect(load()).rejects.toThrow(
        /^templates: got \S+ in own\/html; the files may be .*people\.mustache.*style\.css/,
      );
    },
  );

  it('refuses a style that would end before its end', async () => {
    write('html/style.css', 'p::before { content: "</STYLE><script>" }');
    await expect(load()).rejects.toThrow('templates: html/style.css contains "</style", where a browser would end it');
  });

  it('may not be a link', async () => {
    symlinkSync(join(outside, 'secret'), join(workspace, 'own', 'html', 'style.css'));
    await expect(load()).rejects.toThrow('templates: style.css in own/html is not a regular file');
  });
});

describe('templates of the user’s own', () => {
  it('replace layout files of the same name', async () => {
    write('markdown/footer.mustache', 'Ours.');
    const page = await pageWithOwnTemplates();
    expect(page).toContain('\n\nOurs.\n');
    expect(page).toContain('## What changed');
  });

  it('replace single sentences and words', async () => {
    write('sentences.yml', 'made-by: "Served by us, {version}."');
    write('strings.yml', 'labels: { changes: { heading: "In short" } }');
    const page = await pageWithOwnTemplates();
    expect(page).toContain('Served by us, 1.0.0.');
    expect(page).toContain('## In short');
    expect(page).toContain('## Details');
  });

  it('that lie in the folder itself, as in an earlier form, are an error that says where they belong', async () => {
    write('footer.mustache', 'Made by {{version}}.');
    await expect(load()).rejects.toThrow(
      'templates: footer.mustache in own. Templates have no words of a language now and belong in own/markdown; ' +
        'the words are in sentences.yml and strings.yml, of which own may have entries of its own.',
    );
  });

  it('that no section has are an error that lists those there are', async () => {
    write('markdown/fotter.mustache', 'Ours.');
    await expect(load()).rejects.toThrow(
      /^templates: got fotter\.mustache in own\/markdown; the files may be .*footer\.mustache/,
    );
  });

  it.each(['markdown/footer.mustache', 'strings.yml', 'sentences.yml'])(
    'may not be links, which could lead to the environment of this process: %s',
    async name => {
      symlinkSync(join(outside, 'secret'), join(workspace, 'own', name));
      await expect(load()).rejects.toThrow(
        /^templates: \S+ in own\S* is not a regular file; it may be a file, but not a link\.$/,
      );
    },
  );

  it.each(['..', '../own', 'link'])('may not be in %s, which is outside the workspace', async own => {
    symlinkSync(outside, join(workspace, 'link'));
    await expect(load(own)).rejects.toThrow(`templates: got ${JSON.stringify(own)}, which leads out of the workspace`);
  });

  it('may not be in a layout folder that is a link to outside the workspace', async () => {
    rmSync(join(workspace, 'own', 'markdown'), { recursive: true });
    mkdirSync(join(outside, 'elsewhere'));
    writeFileSync(join(outside, 'elsewhere', 'footer.mustache'), 'a secret');
    symlinkSync(join(outside, 'elsewhere'), join(workspace, 'own', 'markdown'));
    await expect(load()).rejects.toThrow(/^templates: got "own\/markdown", which leads out of the workspace/);
  });

  it('may not be in a folder that is missing', async () => {
    await expect(load('no-such-folder')).rejects.toThrow(
      'templates: got "no-such-folder", which cannot be read. It may be a folder in the workspace; run actions/checkout before this step.',
    );
  });

  it('may not be larger than a person writes them', async () => {
    write('markdown/footer.mustache', 'x'.repeat(200_001));
    await expect(load()).rejects.toThrow(
      'footer.mustache in own/markdown has 200001 bytes; it may have at most 200000.',
    );
  });

  const repeated = (depth: number) => '{{#list}}'.repeat(depth) + 'x'.repeat(1000) + '{{/list}}'.repeat(depth);
  it.each([
    ['use a partial', '{{> changes}}', '{{> changes}} asks for a partial, and there are none'],
    ['use themselves', '{{#list}}{{>changes}}{{/list}}', '{{> changes}} asks for a partial'],
    ['multiply by themselves', repeated(12), 'its sections repeat each other without end'],
    ['are left open', '{{#lines}}', 'Unclosed section "lines"'],
    ['are closed twice', '{{/lines}}', 'Unopened section "lines"'],
    ['are not Mustache', '{{', 'Unclosed tag'],
  ])('that %s are an error that names the fault', (_, template, words) => {
    expect(() => reportOf(digest, { layout: { changes: template } })).toThrow(
      `The template changes.mustache cannot be used: ${words}`,
    );
  });

  it('cannot read anything but their view', () => {
    const footer =
      'a{{constructor.constructor}}b{{#constructor.constructor}}return process.env{{/constructor.constructor}}c{{__proto__.x}}d{{process.env}}';
    const { markdown } = reportOf(digest, { layout: { footer } });
    expect(markdown).not.toContain(process.env.PATH);
  });
});
