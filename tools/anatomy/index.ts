/**
 * Writes docs/report-anatomy.md: the reports of the example week in every language, section by section, as the bundle
 * made them, with where each section's words and numbers come from.
 */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { exampleWeek } from '../example-week/index.js';
import { startLocalGitHub } from '../local-github/index.js';
import { runAction } from '../runner/index.js';
import { ORIGINS } from './sections.js';

const ROOT = join(import.meta.dirname, '..', '..');
const FILE = join(ROOT, 'docs', 'report-anatomy.md');
/** Lines of a section that are shown; the folds of a long list are all alike. */
const MAX_LINES = 40;

type Id = keyof typeof ORIGINS;

const languages = (await readdir(join(ROOT, 'templates'))).sort();

/** The report of one language, after that of the week before, as in a repository that has had both. */
async function reportIn(language: string): Promise<string> {
  const gitHub = await startLocalGitHub(exampleWeek());
  const run = async (week: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'merge-digest-anatomy-'));
    const inputs = { week, language, publish: 'issue' };
    const result = await runAction({ apiUrl: gitHub.apiUrl, repository: 'lanternworks/lantern', folder, inputs });
    if (result.exitCode !== 0) throw new Error(result.log);
    return readFile(result.outputs['markdown-path'] ?? '', 'utf8');
  };
  await run('2026-W13');
  const report = await run('2026-W14');
  await gitHub.close();
  return report.replaceAll(gitHub.url, 'https://github.com');
}

/** The heading of each section in one language, from its template; header and footer have none. */
async function headings(language: string): Promise<Map<string, Id>> {
  const found = await Promise.all(
    SECTION_IDS.map(async id => {
      const template = await readFile(join(ROOT, 'templates', language, `${id}.mustache`), 'utf8');
      const heading =
        /^## (.*)$/m.exec(template)?.[1]?.replaceAll(/\{\{\^.*?\}\}.*?\{\{\/.*?\}\}|\{\{.*?\}\}/g, '') ?? '';
      return [heading, id] as const;
    }),
  );
  return new Map(found);
}

/** The sections of a report, without the definitions of its links. */
async function sectionsOf(language: string): Promise<Map<Id, string>> {
  const ids = await headings(language);
  const report = (await reportIn(language)).replaceAll(/^\[#\u2060?\d+\]: .*\n/gm, '');
  const [body = '', footer = ''] = report.split(/\n---\n(?=\n<sub>)/);
  const [header = '', ...sections] = body.split(/\n(?=## )/);
  const told = new Map<Id, string>([['header', header]]);
  for (const section of sections) {
    const id = ids.get(/^## (.*)$/m.exec(section)?.[1] ?? '');
    if (id !== undefined) told.set(id, section);
  }
  return told.set('footer', footer);
}

/** So much of a section as shows what it is like; a fold that was begun is closed. */
function excerpt(section: string): string {
  const lines = section.trim().split('\n');
  if (lines.length <= MAX_LINES) return lines.join('\n');
  const shown = lines.slice(0, MAX_LINES);
  const count = (mark: string) => shown.filter(line => line.includes(mark)).length;
  if (count('<details>') > count('</details>')) shown.push('', '</details>');
  return [...shown, '', '…'].join('\n');
}

const quoted = (markdown: string) => `~~~~markdown\n${markdown}\n~~~~`;

const reports = new Map(await Promise.all(languages.map(async name => [name, await sectionsOf(name)] as const)));
const ids: Id[] = ['header', ...SECTION_IDS, 'footer'];
const parts = ids.flatMap(id => {
  const shown = languages.flatMap(name => {
    const section = reports.get(name)?.get(id);
    return section === undefined ? [] : [`**${name}**\n\n${quoted(excerpt(section))}`];
  });
  return shown.length === 0 ? [] : [`## \`${id}\`\n\n${ORIGINS[id]}\n\n${shown.join('\n\n')}`];
});
const intro = `# The anatomy of a report

The example week as the bundle reports it, section by section and in every language, with where its words and numbers come
from. Every one of them is in \`digest.json\`, of which [the schema](../schema/digest.schema.json) tells the form; links are
left out here. Written by \`npm run anatomy\`.`;
await writeFile(FILE, `${[intro, ...parts].join('\n\n')}\n`);
console.log(`Written: ${FILE}`);
