/** `npm run picture`: takes a screenshot of the example week's report on the local GitHub, for the README. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browser/index.js';
import { exampleWeek } from '../example-week/index.js';
import { startLocalGitHub } from '../local-github/index.js';
import { runAction } from '../runner/index.js';

const PICTURE = join(import.meta.dirname, '..', '..', 'docs', 'report.png');
const SIZE = { width: 1000, height: 1180 };

const gitHub = await startLocalGitHub(exampleWeek(), { now: () => new Date('2026-04-06T06:00:00Z') });
const run = await runAction({
  apiUrl: gitHub.apiUrl,
  repository: 'lanternworks/lantern',
  folder: await mkdtemp(join(tmpdir(), 'merge-digest-picture-')),
  inputs: { week: '2026-W14', links: 'direct', labels: 'digest' },
});
if (run.exitCode !== 0) throw new Error(run.log);

const browser = await launchChromium();
const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', deviceScaleFactor: 1.5 });
await page.goto(run.outputs.url ?? '');
await page.waitForSelector('html[data-mermaid]');
await page.screenshot({ path: PICTURE });
await browser.close();
await gitHub.close();
console.log(`Written: ${PICTURE}`);
