/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, launchChromium } from '../../tools/browser/index.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { type LocalGitHub, startLocalGitHub, type World } from '../../tools/local-github/index.js';
import { reportOf } from '../support/digest.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';
import { countedWeeks } from '../support/weeks.js';
import { digestOfWorld } from '../support/world.js';
import { WEEKS } from './weeks.js';

const SCREENS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;
const ISSUE = 900_001;
/** Pixels that a reader scrolls through on a phone. */
const MAX_HEIGHT = 6_500;

/** A local GitHub in whose repository the report of 2026-W14 stands as an issue with comments. */
function withReport(world: World, language: string): Promise<LocalGitHub> {
  const digest = digestOfWorld(world, { weeksBefore: countedWeeks(3, 3, 3, 11) });
  const { title, parts } = reportOf(digest, {}, languageNamed(language));
  const [body = '', ...rest] = parts;
  const written = { author: 'github-actions[bot]', createdAt: '2026-04-06T06:00:00Z' };
  const comments = rest.map(part => ({ ...written, body: part }));
  const issue = { ...written, number: ISSUE, title, body, closed: false, labels: [], comments };
  return startLocalGitHub({ ...world, issues: [issue] });
}

/** What a reader would see of the pictures: how many there are, and what is wrong with each. */
function pictures(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.mermaid-figure')].map(figure => {
      const svg = figure.querySelector('svg');
      if (figure.dataset.drawn !== 'yes' || svg === null) return `not drawn: ${figure.textContent}`;
      const texts = [...svg.querySelectorAll('text')];
      const read = texts.map(text => text.textContent).join(' | ');
      if (/error|maximum text size/i.test(read)) return `an error is drawn: ${read}`;
      const bars = svg.querySelectorAll('.plot rect').length;
      if (bars === 0 || svg.querySelectorAll('.bottom-axis text').length < bars) return `bars without labels: ${read}`;
      const frame = svg.getBoundingClientRect();
      const cut = texts.filter(text => {
        const { width, left, right, bottom } = text.getBoundingClientRect();
        const [blanks = ''] = /^\u2800*/.exec(text.textContent ?? '') ?? [];
        const seen = left + (width * blanks.length * 1.2) / (text.textContent?.length || 1);
        return width > 0 && (seen < frame.left - 2 || right > frame.right + 2 || bottom > frame.bottom + 2);
      });
      return cut.length > 0 ? `cut: ${cut.map(text => text.textContent).join(' | ')}` : 'drawn';
    }),
  );
}

/** Folds that are open without anybody having opened them. */
const openFolds = (page: Page) => page.evaluate(() => document.querySelectorAll('.markdown-body details[open]').length);

const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** How often each pull request is linked outside of closed folds. */
async function visibleLinks(page: Page): Promise<Map<string, number>> {
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll('.markdown-body a')]
      .filter(link => link.closest('details:not([open])') === null)
      .map(link => (link.textContent ?? '').replaceAll(/[\u200b\u2060]/g, '')),
  );
  const counts = new Map<string, number>();
  for (const text of texts.filter(one => /^#\d+$/.test(one))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Tables that a reader has to move sideways. */
const wideTables = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.markdown-body table')]
      .filter(table => table.scrollWidth > table.clientWidth + 1)
      .map(table => table.querySelector('tr')?.textContent),
  );

if (chromiumPath() === null && process.env.CI)
  throw new Error('CI has no Chromium, so nobody would look at the report: see .ci/run.');
const where = chromiumPath() === null ? describe.skip : describe;

where('in a browser, the report of', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const weeks = LANGUAGE_NAMES.flatMap(language => WEEKS.map(week => ({ language, ...week })));

  describe.each(weeks)('$name, $language', ({ world, language, pictures: expected }) => {
    let github: LocalGitHub;
    beforeAll(async () => {
      github = await withReport(world(), language);
    });
    afterAll(() => github.close());

    it.each(SCREENS)('is whole on $width pixels, $colorScheme', async ({ width, colorScheme }) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const complaints: string[] = [];
      page.on('console', message => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', error => complaints.push(error.message));
      const { owner, name } = github.state.world.repository;
      await page.goto(`${github.url}/${owner}/${name}/issues/${ISSUE}`);
      await page.waitForSelector('html[data-mermaid]');
      expect(await openFolds(page)).toBe(0);
      const folded = await overflow(page);
      // On a phone a long path makes its table wider than the screen, and GitHub moves that table alone.
      if (width === 1280) expect(await wideTables(page)).toEqual([]);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await pictures(page)).toEqual(Array(expected).fill('drawn'));
      expect([folded, await overflow(page)]).toEqual([0, 0]);
      expect(complaints).toEqual([]);
      await page.close();
    });
  });

  describe.each(LANGUAGE_NAMES)('the example week, %s, with its folds closed on a phone', language => {
    let github: LocalGitHub;
    let page: Page;
    beforeAll(async () => {
      github = await withReport(exampleWeek(), language);
      page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const { owner, name } = github.state.world.repository;
      await page.goto(`${github.url}/${owner}/${name}/issues/${ISSUE}`);
      await page.waitForSelector('html[data-mermaid]');
    });
    afterAll(() => github.close());

    it('takes less than eight screens', async () => expect(await height(page)).toBeLessThanOrEqual(MAX_HEIGHT));

    it('links no pull request more than three times', async () => {
      const links = await visibleLinks(page);
      expect(links.size).toBeGreaterThan(30);
      expect([...links].filter(([, count]) => count > 3)).toEqual([]);
    });

    it('shows the chart of the merges of each week', async () => expect(await pictures(page)).toEqual(['drawn']));
  });
});
