import { attentionLines, MAX_ATTENTION_LINES } from '../attention-lines.js';
import { describedIn } from '../described.js';
import { foldedAfter } from '../folded.js';
import type { Section } from '../section.js';
import { attentionLine } from '../statements/attention.js';

export const attention: Section = {
  id: 'attention',
  compose: (digest, options) => {
    const lines = attentionLines(digest, describedIn(['reverted', 'this-week'], digest, options)).map(attentionLine);
    if (lines.length === 0) return null;
    return foldedAfter(MAX_ATTENTION_LINES, lines);
  },
};
