/**
 * Prints what a reader sees of reports, in Chromium:
 * `npx tsx tools/evaluate/pages.ts DIGEST.json… [--language LANGUAGE] [--pictures FOLDER]`. A row has the visible words and the
 * most links to one pull request with the folds closed, the height in pixels at two widths, the most links to one pull
 * request with the folds open, and the parts that the report is posted in. `--pictures` saves screenshots.
 */
/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { compose } from '../../src/compose/index.js';
import { Digest } from '../../src/domain/digest.js';
import type { Report } from '../../src/domain/report.js';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { loadTemplates } from '../../src/host/templates.js';
import { renderMarkdown } from '../../src/render/index.js';
import { launchChromium } from '../browser/index.js';
import { exampleWeek } from '../example-week/index.js';
import { startLocalGitHub } from '../local-github/index.js';

const WIDTHS = [390, 1280] as const;
const PART_LIMIT = 65_000;
const ISSUE = 900_001;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' }, pictures: { type: 'string' } },
});

async function reportOf(path: string): Promise<Report> {
  const digest = Digest.parse(JSON.parse(await readFile(path, 'utf8')));
  const { language, layout } = await loadTemplates(values.language, null, '.');
  const page = compose(digest, { charts: true, language: values.language, sections: [...SECTION_IDS] });
  const links = digest.repository.url?.startsWith('https://github.com/') ? 'quiet' : 'direct';
  return renderMarkdown(page, language, layout, { links, mentions: false, title: null, limit: PART_LIMIT });
}

/** The words of the report that can be seen, without those in charts. */
function visibleWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bodies = [...document.querySelectorAll<HTMLElement>('.markdown-body')];
    for (const figure of document.querySelectorAll('.mermaid-figure')) figure.remove();
    const text = bodies.map(body => body.innerText).join('\n');
    const words = [...new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }).segment(text)];
    const isSpaced = !/\p{sc=Han}/u.test(text);
    return isSpaced
      ? text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
      : words.filter(word => word.isWordLike).length;
  });
}

/** How often the most linked pull request is linked in what can be seen. */
function mostLinks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const counts = new Map<string, number>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.markdown-body a[href*="/pull/"]')) {
      if (link.checkVisibility({ contentVisibilityAuto: true }))
        counts.set(link.href, (counts.get(link.href) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  });
}

async function measure(path: string, browser: Browser): Promise<string> {
  const { title, parts } = await reportOf(path);
  const [body = '', ...rest] = parts;
  const written = { author: 'github-actions[bot]', createdAt: '2026-04-06T06:00:00Z' };
  const comments = rest.map(part => ({ ...written, body: part }));
  const issue = { ...written, number: ISSUE, title, body, closed: false, labels: [], comments };
  const world = exampleWeek();
  const gitHub = await startLocalGitHub({ ...world, issues: [issue] });
  const { owner, name } = world.repository;
  const page = await browser.newPage();
  const heights: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${gitHub.url}/${owner}/${name}/issues/${ISSUE}`);
    await page.waitForSelector('html[data-mermaid]');
    heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
    const file = `${basename(dirname(path))}-${values.language}-${width}.png`;
    if (values.pictures) await page.screenshot({ path: join(values.pictures, file), fullPage: true });
  }
  const links = await mostLinks(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const linksOpen = await mostLinks(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = false;
  });
  const words = await visibleWords(page);
  await page.close();
  await gitHub.close();
  const sizes = parts.map(part => part.length).join(' + ');
  return `| ${title} | ${words} | ${links} | ${heights.join(' · ')} | ${linksOpen} | ${parts.length} (${sizes}) |`;
}

const browser = await launchChromium();
console.log(`| report | words | links | height at ${WIDTHS.join(' · ')} px | links, open | parts (characters) |`);
console.log('|---|---|---|---|---|---|');
for (const path of positionals) console.log(await measure(path, browser));
await browser.close();
