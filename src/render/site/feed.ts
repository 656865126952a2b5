import type { Site, SiteEntry } from '../../domain/site.js';
import type { Language } from '../language/language.js';
import { addressOf } from './address.js';
import { SiteSpeaker } from './printers.js';
import { element, type Xml, xmlFile } from './xml.js';

export const FEED_NAME = 'feed.xml';
const PRODUCT = 'Merge Digest';

const link = (rel: string, type: string, href: string) => element('link', { rel, type, href });

function summaryOf({ figures, incomplete, highlights, period }: SiteEntry, speaker: SiteSpeaker): string {
  const facts = [figures, ...(incomplete === null ? [] : [incomplete])];
  const lines = highlights.map(one => `– ${speaker.text(one, period.timeZone)}`);
  return [...facts.map(one => speaker.text(one, period.timeZone)), ...lines].join('\n');
}

type FeedEntry = Site['feed']['entries'][number];

function entryOf({ id, updated, placed }: FeedEntry, speaker: SiteSpeaker, url: string): Xml {
  const { entry, page } = placed;
  return element('entry', {}, [
    element('id', {}, id),
    element('title', {}, speaker.text(entry.title, entry.period.timeZone)),
    element('updated', {}, updated),
    // An entry without content has to lead somewhere.
    link('alternate', 'text/html', page === null ? url : `${url}${addressOf(page)}`),
    element('summary', {}, summaryOf(entry, speaker)),
  ]);
}

/**
 * The newest digests of a site as an Atom feed (RFC 4287), which needs the address of the site, with `/` at its end. Nothing
 * in it depends on when it is written.
 */
export function renderFeed({ title, feed }: Site, language: Language, url: string): string {
  const speaker = new SiteSpeaker(language);
  const { older, entries } = feed;
  return xmlFile(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language.strings.locale }, [
      element('id', {}, feed.id),
      element('title', {}, speaker.text(title)),
      ...(older === null ? [] : [element('subtitle', {}, speaker.text(older))]),
      element('updated', {}, feed.updated),
      link('self', 'application/atom+xml', `${url}${FEED_NAME}`),
      link('alternate', 'text/html', url),
      element('author', {}, [element('name', {}, PRODUCT)]),
      element('generator', {}, PRODUCT),
      ...entries.map(one => entryOf(one, speaker, url)),
    ]),
  );
}
