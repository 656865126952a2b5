/**
 * `npm run picture`: takes screenshots of the example week for the README, of its report on the local GitHub and of its
 * digest.html.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../browser/index.js';
import { exampleWeek } from '../example-week/index.js';
import { startLocalGitHub } from '../local-github/index.js';
import { runAction } from '../runner/index.js';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const REPORT = join(DOCS, 'report.png');
const PAGE = join(DOCS, 'page.png');
const REPORT_SIZE = { width: 1000, height: 1180 };
const PAGE_SIZE = { width: 1280, height: 900 };

const gitHub = await startLocalGitHub(exampleWeek(), { now: () => new Date('2026-04-06T06:00:00Z') });
const run = await runAction({
  apiUrl: gitHub.apiUrl,
  repository: 'lanternworks/lantern',
  folder: await mkdtemp(join(tmpdir(), 'merge-digest-picture-')),
  inputs: { week: '2026-W14', links: 'direct', labels: 'digest' },
});
if (run.exitCode !== 0) throw new Error(run.log);

const browser = await launchChromium();
const report = await browser.newPage({ viewport: REPORT_SIZE, colorScheme: 'light', deviceScaleFactor: 1.5 });
await report.goto(run.outputs.url ?? '');
await report.waitForSelector('html[data-mermaid]');
await report.screenshot({ path: REPORT });
const page = await browser.newPage({ viewport: PAGE_SIZE, colorScheme: 'light' });
await page.goto(pathToFileURL(run.outputs['html-path'] ?? '').href);
await page.screenshot({ path: PAGE });
await browser.close();
await gitHub.close();
console.log(`Written: ${REPORT}, ${PAGE}`);
