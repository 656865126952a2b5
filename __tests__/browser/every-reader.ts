import { hindrances, type Open, openAll, overflow, rows, SCREENS, seen } from './opened.js';

/** Their rows are all alike, and each takes its time. */
const MAX_CHECKED = 200;

interface Expected {
  html: string;
  /** How many there are in all. */
  pullRequests: number;
  pictures: number;
}

/** What a page holds for all who read it, on any screen, without JavaScript and on paper. */
export function isForEveryReader(opened: Open, { html, pullRequests, pictures }: Expected): void {
  it.each(SCREENS)('is whole and open to all on $width pixels, $colorScheme', async ({ width, colorScheme }) => {
    const { page, asked, complaints } = await opened(html, { viewport: { width, height: 900 }, colorScheme });
    expect(await seen(page, 'details[open]')).toBe(0);
    const folded = await overflow(page);
    await openAll(page);
    expect([folded, await overflow(page)]).toEqual([0, 0]);
    if (pullRequests <= MAX_CHECKED) expect(await hindrances(page)).toEqual([]);
    expect(await seen(page, 'svg')).toBe(pictures);
    expect([asked, complaints]).toEqual([[], []]);
    await page.close();
  });

  it('has all of it without JavaScript, but for the filter', async () => {
    const { page, asked } = await opened(html, { javaScriptEnabled: false });
    expect(await rows(page)).toBe(pullRequests);
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
}
