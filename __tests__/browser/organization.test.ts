/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import type { OrganizationDigest } from '../../src/domain/organization.js';
import { htmlOf } from '../support/digest.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';
import { isForEveryReader } from './every-reader.js';
import { inBrowser, openingFiles, rows, status } from './opened.js';
import { ORGANIZATIONS } from './organizations.js';

const pageOf = (digest: OrganizationDigest, language: string) => htmlOf(digest, {}, languageNamed(language));

const organizationNamed = (name: string, language = 'en') => {
  const found = ORGANIZATIONS.find(one => one.name === name);
  if (found === undefined) throw new Error(`There is no organization ${name}`);
  return found.organization(language);
};

/** The values of a choice, without that of all. */
const choices = (page: Page, name: string) =>
  page.locator(`select[name="${name}"] option`).evaluateAll(options => options.slice(1).map(one => one.textContent));

inBrowser('digest.html of several repositories, opened from disk in a browser,', () => {
  const opened = openingFiles();

  const pages = LANGUAGE_NAMES.flatMap(language => ORGANIZATIONS.map(one => ({ ...one, language })));

  describe.each(pages)('of $name, $language', ({ organization, pictures, language }) => {
    const digest = organization(language);
    isForEveryReader(opened, {
      html: pageOf(digest, language),
      pullRequests: digest.totals.pullRequests,
      pictures,
    });
  });

  describe.each(LANGUAGE_NAMES)('its filter, %s,', language => {
    const digest = organizationNamed('the example', language);
    const html = pageOf(digest, language);
    const all = digest.totals.pullRequests;
    const own = digest.repositories[1]?.allPullRequests ?? [];
    const labels = languageNamed(language).strings.labels['pull-requests'];
    const shown = (count: number) => labels.shown.replace('{shown}', String(count)).replace('{all}', String(all));

    it('chooses by repository, with text and every other choice', async () => {
      const { page, complaints } = await opened(html);
      const sizes = digest.repositories.map(part => [part.repository.nameWithOwner, part.allPullRequests.length]);
      expect(sizes).toEqual([
        ['lanternworks/lantern', 72],
        ['lanternworks/lantern-operator', 6],
        ['lanternworks/lantern.example', 0],
      ]);
      // One that merged nothing is no choice.
      expect(await choices(page, 'repository')).toEqual(['lantern · 72', 'lantern-operator · 6']);
      await page.getByLabel(labels.repository).selectOption('lantern-operator');
      expect([await rows(page), await status(page)]).toEqual([6, shown(6)]);
      const fixes = own.filter(({ kind }) => kind === 'fix');
      expect([fixes.length > 0, fixes.length < own.length]).toEqual([true, true]);
      await page.locator('select[name="kind"]').selectOption({ index: await indexOfKind(page, 'fix', language) });
      expect(await rows(page)).toBe(fixes.length);
      await page.getByLabel(labels.text).fill(`lantern-operator#${fixes[0]?.number}`);
      expect(await rows(page)).toBe(1);
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('is used with the keyboard alone, and shared by the address', async () => {
      const { page } = await opened(html);
      const focused = () => page.evaluate(() => document.activeElement?.id);
      const login = own[0]?.author?.login ?? '';
      const written = own.filter(({ author }) => author?.login === login).length;
      expect(written).toBeLessThan(own.length);
      await page.getByLabel(labels.text).focus();
      await page.keyboard.type(login);
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('filter-repository');
      await page.keyboard.type('lantern-o');
      expect([await rows(page), await status(page)]).toEqual([written, shown(written)]);
      for (const name of ['area', 'kind', 'author', 'finding']) {
        await page.keyboard.press('Tab');
        expect(await focused()).toBe(`filter-${name}`);
      }
      const hash = await page.evaluate(() => location.hash);
      expect(hash).toBe(`#pull-requests?text=${login}&repository=lantern-operator`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      // The list follows once the fields are empty.
      await page.waitForFunction(text => document.querySelector('output')?.value === text, shown(all));
      expect([await rows(page), await status(page)]).toEqual([all, shown(all)]);
      await page.close();
      const shared = (await opened(html, {}, hash)).page;
      expect(await rows(shared)).toBe(written);
      expect(await shared.getByLabel(labels.repository).inputValue()).toBe('lantern-operator');
      await shared.close();
    });
  });

  it('has a choice for each of the repositories, also where their names are hostile', async () => {
    const digest = organizationNamed('repositories of hostile texts');
    const { page, asked, complaints } = await opened(pageOf(digest, 'en'));
    const select = page.getByLabel('Repository');
    expect(await choices(page, 'repository')).toHaveLength(digest.repositories.length);
    const counts: number[] = [];
    for (let index = 1; index <= digest.repositories.length; index += 1) {
      await select.selectOption({ index });
      counts.push(await rows(page));
    }
    expect(counts.sort()).toEqual(digest.repositories.map(part => part.allPullRequests.length).sort());
    // Nothing of what was written became an element, and no link leads to what is no address of GitHub.
    expect(await page.locator('main img, main script, main iframe, [onclick]').count()).toBe(0);
    const hrefs = await page.locator('a').evaluateAll(links => links.map(one => one.getAttribute('href') ?? ''));
    expect(hrefs.filter(href => !/^(?:#|https:\/\/github\.com\/)/.test(href))).toEqual([]);
    expect([asked, complaints]).toEqual([[], []]);
    await page.close();
  });
});

/** Where a kind of changes stands among the choices: by its word in the language. */
async function indexOfKind(page: Page, kind: string, language: string): Promise<number> {
  const word = languageNamed(language).strings['change-kinds'][kind] ?? kind;
  const words = await choices(page, 'kind');
  return words.findIndex(text => text?.startsWith(`${word} ·`)) + 1;
}
