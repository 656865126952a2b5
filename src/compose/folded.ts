import { type SectionContent, statement, type Value } from '../domain/page.js';
import { LINES_PER_FOLD, linesUpTo } from './values.js';

/** The first lines, and the others in a fold. */
export function foldedAfter(max: number, lines: readonly Value[]): SectionContent {
  const others = lines.slice(max);
  return {
    lines: lines.slice(0, max),
    more:
      others.length === 0
        ? null
        : { count: statement('more', { n: others.length }), lines: linesUpTo(LINES_PER_FOLD, others) },
  };
}
