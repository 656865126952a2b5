/// <reference lib="dom" />
import { composeSite } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import { renderFeed, renderIndex } from '../../src/render/index.js';
import { HTML_LAYOUT, LANGUAGE_NAMES, languageNamed } from '../support/languages.js';
import { organizationDigest, placed, smallDigest } from '../support/site.js';
import { digestOfWorld } from '../support/world.js';
import { hindrances, inBrowser, openingFiles, overflow, SCREENS } from './opened.js';
import { WEEKS } from './weeks.js';

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

inBrowser('the index and the feed of a site in a browser', () => {
  const opened = openingFiles();

  const screens = LANGUAGE_NAMES.flatMap(language => SCREENS.map(screen => ({ language, ...screen })));

  it.each(screens)('the index is whole and open to all, $language on $width pixels', async given => {
    const { language, width, colorScheme } = given;
    const html = renderIndex(SITE, languageNamed(language), HTML_LAYOUT, { hasFeed: true, version: '1.0.0' });
    const { page, asked, complaints } = await opened(html, { viewport: { width, height: 900 }, colorScheme });
    expect(await overflow(page)).toBe(0);
    const hrefs = await page.locator('main a').evaluateAll(links => links.map(one => (one as HTMLAnchorElement).href));
    expect(hrefs.length).toBe(WEEKS.length + 5);
    const home = page.url().replace(/[^/]*$/, '');
    expect(hrefs.filter(href => !href.startsWith(home) || !href.endsWith('/digest.html'))).toEqual([]);
    expect([await hindrances(page), asked, complaints]).toEqual([[], [], []]);
    await page.close();
  });

  it.each(LANGUAGE_NAMES)('the feed is read by an XML parser, and has what Atom asks for: %s', async language => {
    const { page } = await opened('');
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
