import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { parseConfig } from '../../src/settings/config.js';

/** Named by docs/architecture.md for what any file is like. */
const EXAMPLES = ['src/a/b.ts', '__tests__/a/b.test.ts'];
const ROOT = join(import.meta.dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const markdownIn = (folder: string) => readdirSync(join(ROOT, folder)).filter(name => name.endsWith('.md'));

const documents = [...markdownIn('.'), ...markdownIn('docs').map(name => join('docs', name))];

/** The anchors of the headings of a document, as GitHub makes them. */
function anchorsOf(path: string): string[] {
  const headings = [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, text = '']) => text);
  return headings.map(text =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The links of a document to files of the repository, outside of code. */
function ownLinks(path: string): string[] {
  const prose = read(path)
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\((?!<?https?:)([^)\s]+)\)/g)].map(([, href = '']) => href);
}

function leadsSomewhere(from: string, href: string): boolean {
  const [file = '', anchor] = href.split('#');
  const target = file === '' ? from : join(dirname(from), file);
  return existsSync(join(ROOT, target)) && (anchor === undefined || anchorsOf(target).includes(anchor));
}

describe('a document', () => {
  it.each(documents)('%s links only to files and headings that are there', path => {
    expect(ownLinks(path).filter(href => !leadsSomewhere(path, href))).toEqual([]);
  });

  it('is linked from others, as that on releases is from CONTRIBUTING.md', () => {
    expect(ownLinks('CONTRIBUTING.md')).toContain('docs/releasing.md');
    expect(leadsSomewhere('README.md', '#no-such-heading')).toBe(false);
  });
});

/** What the documents say of this repository; the anatomy of a report shows an invented one. */
const aboutUs = documents.filter(path => path !== join('docs', 'report-anatomy.md'));
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

describe('what a document names', () => {
  it.each(aboutUs)('in %s is there: files, folders, and commands of npm', path => {
    const named = [...read(path).matchAll(/`((?:src|tools|__tests__|templates|\.ci)\/[\w./-]+)`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter(name => !(EXAMPLES.includes(name) || existsSync(join(ROOT, name))))).toEqual([]);
    const run = [...read(path).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(run.filter(name => !scripts.includes(name))).toEqual([]);
  });

  it('in docs/architecture.md is every folder of src', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter(one => one.isDirectory());
    expect(folders.length).toBeGreaterThan(10);
    const architecture = read('docs', 'architecture.md');
    expect(folders.filter(({ name }) => !architecture.includes(`${name}/\``)).map(({ name }) => name)).toEqual([]);
  });

  it('in docs/notifications.md is every sentence of a notification', () => {
    const sentences = Object.keys(parse(read('templates', 'en', 'sentences.yml')) as object);
    const notes = sentences.filter(id => id.startsWith('notify-'));
    expect(notes).toContain('notify-new');
    expect(notes.filter(id => !read('docs', 'notifications.md').includes(`\`${id}\``))).toEqual([]);
  });

  it('as a configuration file has keys and values that there are', () => {
    const settings = documents.flatMap(path =>
      [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
        .map(([, text = '']) => ({ path, text }))
        .filter(({ text }) => isConfiguration(parse(text))),
    );
    expect(settings.map(({ path }) => path)).toEqual(['README.md', 'docs/areas.md', 'docs/importance.md']);
    for (const { path, text } of settings) expect(parseConfig(text, path).problems).toEqual([]);
  });
});

/** A mapping that is no part of a workflow. */
function isConfiguration(block: unknown): boolean {
  if (typeof block !== 'object' || block === null || Array.isArray(block)) return false;
  return !['jobs', 'steps', 'with'].some(key => Object.hasOwn(block, key));
}

describe('CODEOWNERS', () => {
  const rules = read('.github', 'CODEOWNERS')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(/ +/));

  it('names files and folders that are there, and one owner, whom the document on releases names', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter(([path = '']) => !(path.startsWith('/') && existsSync(join(ROOT, path))))).toEqual([]);
    const owners = new Set(rules.flatMap(([, ...names]) => names));
    expect([...owners]).toEqual(['@merge-digest/maintainers']);
    expect(read('docs', 'releasing.md')).toContain('`@merge-digest/maintainers`');
  });
});

/** https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
interface IssueForm {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
}

const forms = readdirSync(join(ROOT, '.github', 'ISSUE_TEMPLATE')).filter(name => name !== 'config.yml');

describe('an issue form', () => {
  it.each(forms)('%s is one that GitHub accepts', name => {
    const { body, ...head } = parse(read('.github', 'ISSUE_TEMPLATE', name)) as IssueForm;
    expect(Object.keys(head)).toEqual(['name', 'description']);
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ type }) => !['input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toEqual([]);
    expect(fields.filter(({ id = '' }) => !/^[\w-]+$/.test(id))).toEqual([]);
    for (const values of [fields.map(({ id }) => id), fields.map(({ attributes }) => attributes.label)]) {
      expect(values).not.toContain(undefined);
      expect(new Set(values).size).toBe(values.length);
    }
    expect(body.filter(({ type, attributes }) => type === 'markdown' && !attributes.value)).toEqual([]);
  });

  it('has a name of its own', () => {
    const names = forms.map(name => (parse(read('.github', 'ISSUE_TEMPLATE', name)) as IssueForm).name);
    expect(new Set(names).size).toBe(names.length);
  });
});
