/**
 * Writes docs/report-anatomy.md: the reports of the example week in every language, section by section, as the bundle
 * makes them, with the fields of digest.json that each section shows; and the sample in docs/organizations.md.
 */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { builtInLanguages } from '../../src/host/templates-folder.js';
import { exampleWeek } from '../example-week/index.js';
import { startLocalGitHub } from '../local-github/index.js';
import { runAction } from '../runner/index.js';
import { writeSample } from './organization.js';
import { ORIGINS } from './origins.js';

const ROOT = join(import.meta.dirname, '..', '..');
const FILE = join(ROOT, 'docs', 'report-anatomy.md');
/** Lines of a section that are shown; the folds of a long list are all alike. */
const MAX_LINES = 40;

type Id = keyof typeof ORIGINS;
type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The report in one language, after that of the week before, as in a repository that has had both. */
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

/** The sections of one language by their headings; header and footer have none. */
async function idsByHeading(language: string): Promise<ReadonlyMap<string, Id>> {
  const strings = parse(await readFile(join(ROOT, 'templates', language, 'strings.yml'), 'utf8')) as { labels: Labels };
  return new Map(SECTION_IDS.map(id => [strings.labels[id]?.heading ?? '', id]));
}

/** The sections of a report, without the definitions of its links. */
async function sectionsIn(language: string): Promise<ReadonlyMap<Id, string>> {
  const ids = await idsByHeading(language);
  const report = (await reportIn(language)).replaceAll(/^\[#\u2060?\d+\]: .*\n/gm, '');
  const [body = '', footer = ''] = report.split(/\n---\n(?=\n<(?:sub|details)>)/);
  const [header = '', ...others] = body.split(/\n(?=## )/);
  const found = new Map<Id, string>([['header', header]]);
  for (const section of others) {
    const [, heading = ''] = /^## (.*)$/m.exec(section) ?? [];
    const id = ids.get(heading);
    if (id === undefined) throw new Error(`No section of ${language} has the heading "${heading}".`);
    found.set(id, section);
  }
  return found.set('footer', footer);
}

/** The beginning of a section. A fold that is open at its end is closed. */
function excerpt(section: string): string {
  const lines = section.trim().split('\n');
  if (lines.length <= MAX_LINES) return lines.join('\n');
  const shown = lines.slice(0, MAX_LINES);
  const count = (tag: string) => shown.filter(line => line.includes(tag)).length;
  if (count('<details>') > count('</details>')) shown.push('', '</details>');
  return [...shown, '', '…'].join('\n');
}

const quoted = (markdown: string) => `~~~~markdown\n${markdown}\n~~~~`;

const filesOf = (id: Id) =>
  `Composed by \`src/compose/sections/${id}.ts\`, laid out by \`templates/markdown/${id}.mustache\`.`;

const languages = await builtInLanguages();
const reports = await Promise.all(languages.map(async name => ({ name, sections: await sectionsIn(name) })));
const ids: Id[] = ['header', ...SECTION_IDS, 'footer'];
const parts = ids.flatMap(id => {
  const shown = reports.flatMap(({ name, sections }) => {
    const section = sections.get(id);
    return section === undefined ? [] : [`**${name}**\n\n${quoted(excerpt(section))}`];
  });
  return shown.length === 0 ? [] : [`## \`${id}\`\n\n${ORIGINS[id]}\n\n${filesOf(id)}\n\n${shown.join('\n\n')}`];
});
const intro = `# The anatomy of a report

The report of the example week in every language, section by section, with the fields of \`digest.json\` that each section
shows. All numbers and names in the report are in \`digest.json\`, which [the schema](../schema/digest.schema.json)
describes. The definitions of links are left out here. Sentences are in \`templates/LANGUAGE/sentences.yml\`,
fixed words in \`strings.yml\`. Written by \`npm run anatomy\`.`;
await writeFile(FILE, `${[intro, ...parts].join('\n\n')}\n`);
console.log(`Written: ${FILE}, ${await writeSample()}`);
