import { toldIn } from '../narration/text.js';
import { bullet } from '../sections/this-week.js';
import { newsOf } from './described.js';
import { shownOverAll } from './narration.js';
import type { OrganizationSection } from './section.js';
import { inRepository } from './views.js';

export const thisWeek: OrganizationSection = {
  id: 'this-week',
  compose: (all, options) => {
    const shown = shownOverAll(all, options);
    const news = newsOf(all).flatMap(({ view, items }) => {
      const week = shown.aboveOf(view);
      const above = new Set(toldIn(week, view.entries));
      const told = { entries: view.entries, notes: shown.notesOf(view), week, above };
      return inRepository(bullet(view.named.name, items, told), view) ?? [];
    });
    return shown.week.length + news.length === 0 ? null : { narrated: shown.week, news };
  },
};
