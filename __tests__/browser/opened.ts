/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumPath, launchChromium } from '../../tools/browser/index.js';

if (chromiumPath() === null && process.env.CI)
  throw new Error('CI has no Chromium, so nobody would look at files of HTML: see .ci/run.');
/** `describe`, where there is a browser. */
export const inBrowser = chromiumPath() === null ? describe.skip : describe;

export const SCREENS = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

export interface Opened {
  page: Page;
  /** Everything that the browser asked for beside the file itself, and everything that it complained about or asked. */
  asked: string[];
  complaints: string[];
}

export type Open = (html: string, options?: BrowserContextOptions, hash?: string) => Promise<Opened>;

/** What opens a text as a file from disk, in one browser for all tests of the block that this is called in. */
export function openingFiles(): Open {
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
  return async (html, options = {}, hash = '') => {
    const file = join(folder, 'page.html');
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
    page.on('dialog', dialog => complaints.push(dialog.message()));
    await page.goto(`${address}${hash}`);
    return { page, asked, complaints };
  };
}

export const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

export const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Elements that a reader of this form sees. */
export const seen = (page: Page, selector: string) =>
  page.evaluate(
    one => [...document.querySelectorAll<HTMLElement>(one)].filter(node => node.checkVisibility()).length,
    selector,
  );

/** Rows of the list of all pull requests that are shown, and what the page says of their number. */
export const rows = (page: Page) => page.locator('.rows > li:visible').count();
export const status = (page: Page) => page.getByRole('status').textContent();

/** What is wrong with the page for people who read it by other means: each rule with the first element that breaks it. */
export async function hindrances(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length}, first ${nodes[0]?.html}`);
  });
}
