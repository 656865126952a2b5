import { look } from '../sections/second-look.js';
import type { OrganizationSection } from './section.js';
import { inRepository, located } from './views.js';

export const secondLook: OrganizationSection = {
  id: 'second-look',
  compose: all => {
    const looks = located(all.digest.secondLook, all).flatMap(([view, number], index) => {
      const found = view.part.secondLook.find(({ pullRequest }) => pullRequest === number);
      const line = found === undefined ? null : look(found, index + 1, view.entries);
      return line === null ? [] : [inRepository(line, view)];
    });
    return looks.length === 0 ? null : { looks, actions: [] };
  },
};
