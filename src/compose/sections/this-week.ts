import { type SectionContent, statement } from '../../domain/page.js';
import { type News, newsOf } from '../described.js';
import { type Entries, entriesByNumber } from '../lookup.js';
import type { Section } from '../section.js';
import { itemLine } from '../statements/item.js';
import { list, name } from '../values.js';

function bullet({ area, items }: News, entries: Entries): SectionContent {
  const lines = items.flatMap(item => itemLine(item, entries, { names: false }) ?? []);
  return {
    text: statement('news', { hasArea: area !== null, area: name(area?.name ?? ''), items: list(lines, 'semicolon') }),
  };
}

export const thisWeek: Section = {
  id: 'this-week',
  compose: digest => {
    const news = newsOf(digest);
    if (news.length === 0) return null;
    const entries = entriesByNumber(digest);
    return { news: news.map(one => bullet(one, entries)) };
  },
};
