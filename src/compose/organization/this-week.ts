import { type SectionContent, statement } from '../../domain/page.js';
import { toldIn } from '../narration/text.js';
import { bullet } from '../sections/this-week.js';
import { list } from '../values.js';
import { narratedIn, type ShownOverAll, shownOverAll } from './narration.js';
import { type News, newsOf } from './news.js';
import type { OrganizationSection } from './section.js';
import { changeLine } from './shared.js';
import { inRepository } from './views.js';

function bulletOf(news: News, shown: ShownOverAll): SectionContent | null {
  if ('changes' in news) {
    const lines = news.changes.flatMap(change => changeLine(change) ?? []);
    const area = statement('repositories', { n: news.repositories });
    return { text: statement('news', { hasArea: true, area, items: list(lines, 'semicolon') }) };
  }
  const { view, items } = news;
  const week = shown.aboveOf(view);
  const above = new Set(toldIn(week, view.entries));
  const narration = { entries: view.entries, notes: shown.notesOf(view), week, above };
  return inRepository(bullet(view.named.name, items, narration), view);
}

export const thisWeek: OrganizationSection = {
  id: 'this-week',
  compose: (all, options) => {
    const shown = shownOverAll(all, options);
    const news = newsOf(all, narratedIn(all, shown)).flatMap(one => bulletOf(one, shown) ?? []);
    return shown.week.length + news.length === 0 ? null : { narrated: shown.week, news };
  },
};
