/// <reference lib="dom" />
import { exampleNarration } from '../../tools/example-week/narration/index.js';
import { htmlOf } from '../support/digest.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';
import { countedWeeks } from '../support/weeks.js';
import { digestOfWorld } from '../support/world.js';
import { isForEveryReader } from './every-reader.js';
import { inBrowser, openingFiles, rows, status } from './opened.js';
import { WEEKS } from './weeks.js';

const digestOfWeek = ({ name, world }: (typeof WEEKS)[number], language: string) => ({
  ...digestOfWorld(world(), { weeksBefore: countedWeeks(3, 3, 3, 11) }),
  ...(name === 'the example week' && { narration: exampleNarration(language === 'zh-CN' ? 'zh-CN' : 'en') }),
});

inBrowser('digest.html, opened from disk in a browser,', () => {
  const opened = openingFiles();

  const weeks = LANGUAGE_NAMES.flatMap(language => WEEKS.map(week => ({ language, week, name: week.name })));

  describe.each(weeks)('of $name, $language', ({ week, language }) => {
    const digest = digestOfWeek(week, language);
    isForEveryReader(opened, {
      html: htmlOf(digest, {}, languageNamed(language)),
      pullRequests: digest.pullRequests.length,
      pictures: week.pictures,
    });
  });

  describe('its filter', () => {
    const example = WEEKS[0] as (typeof WEEKS)[number];
    const digest = digestOfWeek(example, 'en');
    const html = htmlOf(digest);
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
      // The list follows once the fields are empty.
      await page.waitForFunction(all => document.querySelector('output')?.value.startsWith(`${all} `), total);
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
