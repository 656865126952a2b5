/** Writes a sample of the page over several repositories into docs/organizations.md, as the bundle makes it of the demo. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organizationScene } from '../demo/scenes.js';
import { startLocalGitHub } from '../local-github/index.js';
import { runAction } from '../runner/index.js';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'organizations.md');
const MARKERS = /(<!-- sample:start -->)[\s\S]*?(<!-- sample:end -->)/;
/** Of each section so many lines. The header is whole. */
const SHOWN: Readonly<Record<string, number>> = {
  'This week': 2,
  'Before you upgrade': 3,
  Reverted: 2,
  'What changed': 5,
};

async function page(): Promise<string> {
  const { worlds, options, inputs } = organizationScene();
  const gitHub = await startLocalGitHub(worlds, options);
  const { owner, name } = gitHub.state.world.repository;
  const folder = await mkdtemp(join(tmpdir(), 'merge-digest-sample-'));
  const given = { week: '2026-W14', publish: 'files', ...inputs };
  const run = await runAction({ apiUrl: gitHub.apiUrl, repository: `${owner}/${name}`, folder, inputs: given });
  await gitHub.close();
  if (run.exitCode !== 0) throw new Error(run.log);
  return readFile(run.outputs['markdown-path'] ?? '', 'utf8');
}

/** Without links, whose addresses are on this machine, and without what no quotation can hold. */
function quotable(markdown: string): string {
  return markdown
    .replaceAll(/^\[#?[^\]]*\]: .*\n/gm, '')
    .replaceAll(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1')
    .replaceAll(/^> (?:\[!WARNING\]\n)?/gm, '');
}

/** Headings in bold: those of a quotation would be in the table of contents. */
function excerpt(section: string): string[] {
  const [heading = '', ...lines] = section.trim().split('\n');
  const [level = '', title = ''] = heading.split(/ (.*)/);
  const most = level === '#' ? lines.length : (SHOWN[title] ?? 0);
  if (most === 0) return [];
  const text = lines.join('\n').trim().split('\n');
  const shown = text.slice(0, most).join('\n').trim();
  return [`**${title}**`, '', ...shown.split('\n'), ...(text.length > most ? ['', '…'] : []), ''];
}

export async function writeSample(): Promise<string> {
  const sections = quotable(await page()).split(/\n(?=## )/);
  const lines = sections.flatMap(excerpt).map(line => `> ${line}`.trimEnd());
  const text = await readFile(FILE, 'utf8');
  if (!MARKERS.test(text)) throw new Error(`${FILE} has no <!-- sample:start --> and <!-- sample:end -->.`);
  const sample = lines.join('\n').replace(/(?:\n>)+$/, '');
  await writeFile(
    FILE,
    text.replace(MARKERS, (_, start, end) => `${start}\n${sample}\n${end}`),
  );
  return FILE;
}
