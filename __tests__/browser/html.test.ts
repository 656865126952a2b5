/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumPath, launchChromium } from '../../tools/browser/index.js';
import { exampleNarration } from '../../tools/example-week/narration/index.js';
import { htmlOf } from '../support/digest.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';
import { countedWeeks } from '../support/weeks.js';
import { digestOfWorld } from '../support/world.js';
import { WEEKS } from './weeks.js';

const SCREENS = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;
/** Their rows are all alike, and each takes its time. */
const MAX_CHECKED = 200;

if (chromiumPath() === null && process.env.CI)
  throw new Error('CI has no Chromium, so nobody would look at digest.html: see .ci/run.');
const where = chromiumPath() === null ? describe.skip : describe;

const digestOfWeek = ({ name, world }: (typeof WEEKS)[number], language: string) => ({
  ...digestOfWorld(world(), { weeksBefore: countedWeeks(3, 3, 3, 11) }),
  ...(name === 'the example week' && { narration: exampleNarration(language === 'zh-CN' ? 'zh-CN' : 'en') }),
});

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Elements that a reader of this form sees. */
const seen = (page: Page, selector: string) =>
  page.evaluate(
    one => [...document.querySelectorAll<HTMLElement>(one)].filter(node => node.checkVisibility()).length,
    selector,
  );

/** What is wrong with the page for people who read it by other means: each rule with the first element that breaks it. */
async function hindrances(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length}, first ${nodes[0]?.html}`);
  });
}

where('digest.html, opened from disk in a browser,', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), 'merge-digest-html-'));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Opened {
    page: Page;
    /** Everything that the browser asked for beside the file itself, and everything that it complained about. */
    asked: string[];
    complaints: string[];
  }

  async function opened(html: string, options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
    const file = join(folder, 'digest.html');
    writeFileSync(file, html);
    const page = await browser.newPage(options);
    const asked: string[] = [];
    const complaints: string[] = [];
    const address = pathToFileURL(file).href;
    page.on('request', request => {
      if (request.url().split('#')[0] !== address && !request.url().startsWith('data:')) asked.push(request.url());
    });
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(`${address}${hash}`);
    return { page, asked, complaints };
  }

  const weeks = LANGUAGE_NAMES.flatMap(language => WEEKS.map(week => ({ language, week, name: week.name })));

  describe.each(weeks)('of $name, $language', ({ week, language }) => {
    const digest = digestOfWeek(week, language);
    const html = htmlOf(digest, {}, languageNamed(language));

    it.each(SCREENS)('is whole and open to all on $width pixels, $colorScheme', async ({ width, colorScheme }) => {
      const { page, asked, complaints } = await opened(html, { viewport: { width, height: 900 }, colorScheme });
      expect(await seen(page, 'details[open]')).toBe(0);
      const folded = await overflow(page);
      await openAll(page);
      expect([folded, await overflow(page)]).toEqual([0, 0]);
      if (digest.pullRequests.length <= MAX_CHECKED) expect(await hindrances(page)).toEqual([]);
      expect(await seen(page, 'svg')).toBe(week.pictures);
      expect([asked, complaints]).toEqual([[], []]);
      await page.close();
    });

    it('has all of it without JavaScript, but for the filter', async () => {
      const { page, asked } = await opened(html, { javaScriptEnabled: false });
      expect(await page.locator('.rows > li:visible').count()).toBe(digest.pullRequests.length);
      expect(await page.locator('form:visible').count()).toBe(0);
      expect(await page.locator('nav a').count()).toBe(await page.locator('main > section > h2:visible').count());
      expect(asked).toEqual([]);
      await page.close();
    });

    it('has what is folded on paper too, and no filter', async () => {
      const { page } = await opened(html, { viewport: { width: 794, height: 1123 } });
      await page.emulateMedia({ media: 'print' });
      expect(await seen(page, 'details li')).toBe(await page.locator('details li').count());
      expect(await page.locator('form:visible, nav:visible').count()).toBe(0);
      expect(await overflow(page)).toBe(0);
      await page.close();
    });
  });

  describe('its filter', () => {
    const example = WEEKS[0] as (typeof WEEKS)[number];
    const digest = digestOfWeek(example, 'en');
    const html = htmlOf(digest);
    const rows = (page: Page) => page.locator('.rows > li:visible').count();
    const status = (page: Page) => page.getByRole('status').textContent();
    const total = digest.pullRequests.length;

    it('chooses by area, kind, author, risk signal and text, and says how many are left', async () => {
      const { page, complaints } = await opened(html);
      const form = page.getByRole('form', { name: 'Filter' });
      expect(await status(page)).toBe(`${total} of ${total} shown`);
      const fixes = digest.pullRequests.filter(({ kind }) => kind === 'fix');
      await form.getByLabel('Kind').selectOption('fix');
      expect([await rows(page), await status(page)]).toEqual([fixes.length, `${fixes.length} of ${total} shown`]);
      const [query] = digest.areas;
      await form.getByLabel('Area').selectOption(query?.name ?? '');
      const fixesThere = fixes.filter(({ number }) => query?.pullRequests.includes(number));
      expect(fixesThere.length).toBeGreaterThan(0);
      expect(await rows(page)).toBe(fixesThere.length);
      await form.getByRole('button', { name: 'Clear' }).click();
      await page.waitForFunction(all => document.querySelector('output')?.value.startsWith(`${all} `), total);
      const [first] = digest.pullRequests;
      await form.getByLabel('Author').selectOption(first?.author?.login ?? '');
      expect(await rows(page)).toBe(
        digest.pullRequests.filter(({ author }) => author?.login === first?.author?.login).length,
      );
      await form.getByLabel('Author').selectOption('');
      await form.getByLabel('Risk signal').selectOption('Reverted');
      expect(await rows(page)).toBe(
        digest.pullRequests.filter(({ findings }) => findings.some(({ signal }) => signal === 'reverted')).length,
      );
      await form.getByLabel('Risk signal').selectOption('');
      await form.getByLabel('Search').fill(`  #${first?.number} ${first?.author?.login?.toUpperCase()}`);
      expect(await rows(page)).toBe(1);
      await form.getByLabel('Search').fill('no pull request has this');
      expect([await rows(page), await status(page)]).toEqual([0, `0 of ${total} shown`]);
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('is in the address, so that it can be shared', async () => {
      const { page } = await opened(html);
      await page.getByLabel('Kind').selectOption('fix');
      const hashOf = async (text: string) => {
        await page.getByLabel('Search').fill(text);
        await page.keyboard.press('Enter');
        return page.evaluate(() => location.hash);
      };
      const hash = await hashOf('a & b=#');
      const shared = await hashOf('query');
      const left = await rows(page);
      await page.close();
      const again = (await opened(html, {}, shared)).page;
      expect([await rows(again), await again.getByLabel('Kind').inputValue()]).toEqual([left, 'fix']);
      await again.evaluate(one => {
        location.hash = one;
      }, hash);
      await again.waitForFunction(() => document.querySelector('input')?.value === 'a & b=#');
      expect(await rows(again)).toBe(0);
      await again.close();
    });

    it.each([
      '#pull-requests?kind=%3Cimg%20src=x%20onerror=alert(1)%3E&area=nowhere',
      '#pull-requests?kind=%E0%A4%A',
      '#pull-requests?__proto__=x&constructor=y&text=',
      '#%',
      '#pull-requests',
    ])('takes no harm from the address %s', async hash => {
      const { page, complaints } = await opened(html, {}, hash);
      expect([await rows(page), await page.getByLabel('Kind').inputValue(), complaints]).toEqual([total, '', []]);
      await page.close();
    });

    it('is used with the keyboard alone', async () => {
      const { page } = await opened(html);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to content' });
      expect(
        await skip.evaluate(link => link === document.activeElement && link.getBoundingClientRect().width > 50),
      ).toBe(true);
      await page.getByLabel('Search').focus();
      await page.keyboard.type('query');
      await page.keyboard.press('Enter');
      expect(await rows(page)).toBeLessThan(total);
      for (let field = 0; field < 4; field += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('input')?.value === '');
      expect(await rows(page)).toBe(total);
      await page.close();
    });
  });

  it('opens the fold of the words behind a sentence from its number', async () => {
    const { page } = await opened(htmlOf(digestOfWeek(WEEKS[0] as (typeof WEEKS)[number], 'en')));
    expect(await page.locator('#sentence-2').isVisible()).toBe(false);
    await page.locator('sup a[href="#sentence-2"]').first().click();
    expect(await page.locator('#sentence-2').isVisible()).toBe(true);
    await page.close();
  });
});
