import { statement } from '../../domain/page.js';
import { itemLine } from '../statements/item.js';
import { list, name } from '../values.js';
import { newsOf } from './described.js';
import type { OrganizationSection } from './section.js';
import { inRepository } from './views.js';

/** The news names nobody. */
const NAMING = { names: false };

export const thisWeek: OrganizationSection = {
  id: 'this-week',
  compose: all => {
    const news = newsOf(all).flatMap(({ view, items }) => {
      const lines = items.flatMap(item => itemLine(item, view.entries, NAMING) ?? []);
      if (lines.length === 0) return [];
      const text = statement('news', { hasArea: true, area: name(view.named.name), items: list(lines, 'semicolon') });
      return [{ text: inRepository(text, view) }];
    });
    return news.length === 0 ? null : { narrated: [], news };
  },
};
