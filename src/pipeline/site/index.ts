import { composeSite, composeSiteEntry } from '../../compose/index.js';
import { DigestError } from '../../domain/errors.js';
import type { RunLog } from '../../domain/log.js';
import type { PlacedEntry, Site, SiteEntry } from '../../domain/site.js';
import { type FoundDigest, readEach } from '../../gather/file/folder.js';
import { readAnyDigest } from '../../gather/file/index.js';
import type { Templates } from '../../host/templates.js';
import { writeFeed, writeIndex } from '../../publish/index.js';
import { renderFeed, renderIndex } from '../../render/index.js';
import { atMostFive } from '../../settings/messages.js';
import { PAGE, pageBeside, slashed } from '../page-beside.js';
import { warnOfEach } from '../warn-of-each.js';
import { siteAddress } from './address.js';

export interface SiteOptions {
  folder: string;
  /** The address that the folder has on the web; null: not known. */
  url: string | null;
  version: string;
}

export interface WrittenSite {
  digests: number;
  /** Paths of the files. */
  written: string[];
}

async function placed(found: readonly FoundDigest<SiteEntry>[], folder: string): Promise<PlacedEntry[]> {
  const all: PlacedEntry[] = [];
  for (const { file, digest: entry } of found) {
    if (entry === null) continue;
    all.push({ entry, file: slashed(file), page: await pageBeside(file, folder) });
  }
  return all;
}

/** What whoever runs it should know of these digests. */
function warn(found: readonly FoundDigest<SiteEntry>[], all: readonly PlacedEntry[], site: Site, log: RunLog): void {
  warnOfEach(
    found.flatMap(({ problem }) => (problem === null ? [] : [`site: ${problem}`])),
    'site',
    log,
  );
  warnOfEach(
    all
      .filter(({ page }) => page === null)
      .map(({ file }) => `site: there is no ${PAGE} beside ${file}, so nothing leads to it.`),
    'site',
    log,
  );
  warnOfEach(
    site.repeated.map(
      ({ file, entry }) =>
        `site: ${file} is of the same period of ${entry.name} as another file; the feed has that one alone.`,
    ),
    'site',
    log,
  );
  const hidden = [...new Set(all.flatMap(({ entry }) => entry.privateRepositories))].sort();
  if (hidden.length > 0) {
    log.warning(
      `site: ${atMostFive(hidden)} ${hidden.length === 1 ? 'is' : 'are'} private; whoever can open the site sees names, titles and people of ${hidden.length === 1 ? 'it' : 'them'}.`,
    );
  }
}

/**
 * Writes an index of all digests in a folder into it, and a feed of the newest if the folder has an address. Digests that
 * stay the same give the same bytes.
 * @throws DigestError where the address is none, there is no digest, or a file cannot be written
 */
export async function writeSite(
  { folder, url: given, version }: SiteOptions,
  { language, html }: Templates,
  log: RunLog,
): Promise<WrittenSite> {
  const url = given === null ? null : siteAddress(given);
  // Of each digest, little more than a page of text is held at once.
  const found = await readEach(folder, async path => composeSiteEntry(await readAnyDigest(path)));
  const all = await placed(found, folder);
  if (all.length === 0) throw new DigestError(`site: no file in ${folder} has a digest. ${found[0]?.problem ?? ''}`);
  const site = composeSite(all);
  warn(found, all, site, log);
  if (url === null) {
    log.warning(
      'site: feed.xml was not written, since a feed needs the address of the site: add --url, such as --url https://octo-org.github.io/digests/.',
    );
  }
  const index = renderIndex(site, language, html, { hasFeed: url !== null, version });
  const written = [await writeIndex(index, folder)];
  if (url !== null) written.push(await writeFeed(renderFeed(site, language, url), folder));
  return { digests: all.length, written };
}
