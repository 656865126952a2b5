import { MAX_ATTENTION_LINES } from '../attention-lines.js';
import { foldedAfter } from '../folded.js';
import { attentionOver } from './attention-over.js';
import { describedInNews } from './described.js';
import type { OrganizationSection } from './section.js';

export const attention: OrganizationSection = {
  id: 'attention',
  compose: (all, options) => {
    const lines = attentionOver(all, describedInNews(all, options)).map(({ line }) => line);
    return lines.length === 0 ? null : foldedAfter(MAX_ATTENTION_LINES, lines);
  },
};
