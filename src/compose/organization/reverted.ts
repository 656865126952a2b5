import { foldedAfter } from '../folded.js';
import { revertedLines } from '../sections/reverted.js';
import type { OrganizationSection } from './section.js';
import { inRepository } from './views.js';

/** Further lines are folded. */
const MAX_LINES = 10;
/** Of one repository before those of the others. */
const MAX_OF_ONE = 4;

export const reverted: OrganizationSection = {
  id: 'reverted',
  compose: ({ repositories }) => {
    const lines = repositories.map(view => revertedLines(view.part).map(line => inRepository(line, view)));
    const all = [...lines.flatMap(own => own.slice(0, MAX_OF_ONE)), ...lines.flatMap(own => own.slice(MAX_OF_ONE))];
    return all.length === 0 ? null : foldedAfter(MAX_LINES, all);
  },
};
