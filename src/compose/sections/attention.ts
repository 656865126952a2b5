import { statement } from '../../domain/page.js';
import { attentionLines, MAX_ATTENTION_LINES } from '../attention-lines.js';
import { describedIn } from '../described.js';
import type { Section } from '../section.js';
import { attentionLine } from '../statements/attention.js';
import { LINES_PER_FOLD, linesUpTo } from '../values.js';

export const attention: Section = {
  id: 'attention',
  compose: (digest, { sections }) => {
    const lines = attentionLines(digest, describedIn(['reverted', 'this-week'], digest, sections)).map(attentionLine);
    if (lines.length === 0) return null;
    const folded = lines.slice(MAX_ATTENTION_LINES);
    return {
      lines: lines.slice(0, MAX_ATTENTION_LINES),
      more:
        folded.length === 0
          ? null
          : { count: statement('more', { n: folded.length }), lines: linesUpTo(LINES_PER_FOLD, folded) },
    };
  },
};
