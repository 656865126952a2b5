/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { composeSite } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import { renderFeed, renderIndex } from '../../src/render/index.js';
import { chromiumPath, launchChromium } from '../../tools/browser/index.js';
import { HTML_LAYOUT, LANGUAGE_NAMES, languageNamed } from '../support/languages.js';
import { organizationDigest, placed, smallDigest } from '../support/site.js';
import { digestOfWorld } from '../support/world.js';
import { WEEKS } from './weeks.js';

if (chromiumPath() === null && process.env.CI)
  throw new Error('CI has no Chromium, so nobody would look at the index of a site: see .ci/run.');
const where = chromiumPath() === null ? describe.skip : describe;

const SCREENS = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;
const URL = 'https://octo.github.io/digests/';

/** What a stranger would write where a name or a title is printed, with characters that XML forbids. */
const HOSTILE = `"><script>alert(1)</script>]]>&<![CDATA[\u0000\u0008\u001b\ud800\ufffe\u202e${'W'.repeat(400)}`;
function hostileDigest(): Digest {
  const digest = smallDigest(0, HOSTILE, { baseBranch: HOSTILE });
  const [entry] = digest.pullRequests as [Digest['pullRequests'][number]];
  return {
    ...digest,
    period: { ...digest.period, timeZone: HOSTILE, asOf: digest.period.start },
    pullRequests: [{ ...entry, title: HOSTILE, effect: { ...entry.effect, text: HOSTILE } }],
  };
}

/** Weeks as they come, hostile ones among them, and a page over several repositories. */
const SITE = composeSite([
  ...WEEKS.map(({ world }, week) => placed(digestOfWorld(world()), `w${week} #?"<>&`)),
  ...[0, 1, 2].map(week => placed(smallDigest(week, 'octo/web'), `web${week}`)),
  placed(organizationDigest([smallDigest(0), smallDigest(0, 'octo/web')]), 'all'),
  placed(hostileDigest(), `javascript:alert(1)//${HOSTILE.slice(0, 40)}`),
]);

where('the index and the feed of a site in a browser', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), 'merge-digest-site-'));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const screens = LANGUAGE_NAMES.flatMap(language => SCREENS.map(screen => ({ language, ...screen })));

  it.each(screens)('the index is whole and open to all, $language on $width pixels', async given => {
    const { language, width, colorScheme } = given;
    const file = join(folder, 'index.html');
    writeFileSync(file, renderIndex(SITE, languageNamed(language), HTML_LAYOUT, { hasFeed: true, version: '1.0.0' }));
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const asked: string[] = [];
    const complaints: string[] = [];
    const address = pathToFileURL(file).href;
    page.on('request', request => {
      if (request.url() !== address && !request.url().startsWith('data:')) asked.push(request.url());
    });
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    page.on('dialog', dialog => complaints.push(dialog.message()));
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    const hrefs = await page.locator('main a').evaluateAll(links => links.map(one => (one as HTMLAnchorElement).href));
    expect(hrefs.length).toBe(WEEKS.length + 5);
    const home = pathToFileURL(`${folder}/`).href;
    expect(hrefs.filter(href => !href.startsWith(home) || !href.endsWith('/digest.html'))).toEqual([]);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const { violations } = await checker.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.length}, first ${nodes[0]?.html}`);
    });
    expect([found, asked, complaints]).toEqual([[], [], []]);
    await page.close();
  });

  it.each(LANGUAGE_NAMES)('the feed is read by an XML parser, and has what Atom asks for: %s', async language => {
    const page = await browser.newPage();
    const read = await page.evaluate(
      source => {
        const feed = new DOMParser().parseFromString(source, 'application/xml');
        const root = feed.documentElement;
        return {
          error: feed.querySelector('parsererror')?.textContent ?? null,
          root: [root.namespaceURI, root.localName, root.getAttribute('xml:lang')],
          children: [...root.children].map(({ localName }) => localName).filter(name => name !== 'entry'),
          names: [...new Set([...root.getElementsByTagName('*')].map(({ localName }) => localName))].sort(),
          entries: [...root.querySelectorAll('entry')].map(entry => ({
            children: [...entry.children].map(({ localName }) => localName),
            id: entry.querySelector('id')?.textContent,
            title: entry.querySelector('title')?.textContent ?? '',
            updated: entry.querySelector('updated')?.textContent ?? '',
            summary: entry.querySelector('summary')?.textContent ?? '',
            href: entry.querySelector('link')?.getAttribute('href') ?? '',
          })),
        };
      },
      renderFeed(SITE, languageNamed(language), URL),
    );
    expect(read.error).toBeNull();
    expect(read.root).toEqual(['http://www.w3.org/2005/Atom', 'feed', language]);
    expect(read.children).toEqual(['id', 'title', 'updated', 'link', 'link', 'author', 'generator']);
    // Nobody's text became an element.
    expect(read.names).toEqual(
      ['author', 'entry', 'generator', 'id', 'link', 'name', 'summary', 'title', 'updated'].sort(),
    );
    const { entries } = read;
    expect(entries.length).toBe(SITE.feed.entries.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { children, title, updated, summary, href } of entries) {
      expect(children).toEqual(['id', 'title', 'updated', 'link', 'summary']);
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(title.length * summary.length).toBeGreaterThan(0);
      expect([title.length < 1_000, summary.length < 4_000]).toEqual([true, true]);
      expect([href.startsWith(URL), href.endsWith('/digest.html')]).toEqual([true, true]);
    }
    await page.close();
  });
});
