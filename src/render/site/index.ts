import { statement } from '../../domain/page.js';
import type { PlacedEntry, Site } from '../../domain/site.js';
import { framed, withoutEmptyLists } from '../html/frame.js';
import { FOLDER, type HtmlLayout } from '../html/layout.js';
import { Html, printed } from '../html/view.js';
import type { Language } from '../language/language.js';
import { renderTemplate } from '../template.js';
import { plain } from '../text/plain.js';
import { shorten } from '../text/shorten.js';
import { addressOf } from './address.js';
import { FEED_NAME } from './feed.js';
import { SiteSpeaker } from './printers.js';

export { renderFeed } from './feed.js';

export interface IndexOptions {
  /** Whether there is a feed beside it. */
  hasFeed: boolean;
  /** Of the product. */
  version: string;
}

const MAX_NAME_LENGTH = 80;

/** The index of a site of digests as one file of HTML, which asks nobody for anything. */
export function renderIndex(site: Site, language: Language, layout: HtmlLayout, options: IndexOptions): string {
  const speaker = new SiteSpeaker(language);
  const feed = options.hasFeed ? FEED_NAME : null;
  const laidOut = (id: string, view: object) => {
    const { index: labels } = language.strings.labels;
    return new Html(
      withoutEmptyLists(renderTemplate(id, { labels, ...view }, layout.templates, printed, FOLDER)).trim(),
    );
  };
  const viewOf = ({ entry, page }: PlacedEntry) => {
    const { heading, figures, incomplete, highlights, period } = entry;
    return {
      page: page === null ? null : addressOf(page),
      heading: speaker.html(heading),
      figures: speaker.html(figures, period.timeZone),
      incomplete: incomplete && speaker.html(incomplete),
      highlights: highlights.map(one => speaker.html(one)),
    };
  };
  const { older, groups } = site.index;
  const version = { type: 'name', name: options.version } as const;
  return framed(
    {
      title: speaker.text(site.title),
      feed,
      header: laidOut('index-header', {
        count: speaker.html(site.count),
        older: older && speaker.html(older),
        feed,
      }),
      sections: groups.map(({ name, entries }, index) => ({
        id: `digests-${index + 1}`,
        heading: shorten(plain(name), MAX_NAME_LENGTH),
        content: laidOut('index', { entries: entries.map(viewOf) }),
      })),
      footer: laidOut('footer', { narration: null, note: speaker.html(statement('made-by', { version })) }),
    },
    language,
    layout,
  );
}
