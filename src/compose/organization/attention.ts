import { MAX_ATTENTION_LINES } from '../attention-lines.js';
import { foldedAfter } from '../folded.js';
import { attentionLine } from '../statements/attention.js';
import { attentionOver, describedInNews } from './described.js';
import type { OrganizationSection } from './section.js';
import { inRepository } from './views.js';

export const attention: OrganizationSection = {
  id: 'attention',
  compose: (all, options) => {
    const lines = attentionOver(all, describedInNews(all, options)).map(({ view, line }) =>
      inRepository(attentionLine(line), view),
    );
    return lines.length === 0 ? null : foldedAfter(MAX_ATTENTION_LINES, lines);
  },
};
