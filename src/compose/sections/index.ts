import type { SectionId } from '../../domain/sections.js';
import type { Section } from '../section.js';
import { authors } from './authors.js';
import { didNotStand } from './did-not-stand.js';
import { flow } from './flow.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { highlights } from './highlights.js';
import { hotSpots } from './hot-spots.js';
import { keyChanges } from './key-changes.js';
import { merged } from './merged.js';
import { risks } from './risks.js';
import { suggestions } from './suggestions.js';
import { summary } from './summary.js';
import { trends } from './trends.js';

/** Every section of the page, in its default order. */
export const sections = [
  header,
  summary,
  didNotStand,
  keyChanges,
  highlights,
  risks,
  suggestions,
  trends,
  hotSpots,
  authors,
  flow,
  merged,
  footer,
] as const satisfies readonly Section[];

/** The sections with these ids, in this order, between header and footer. */
export function sectionsOf(ids: readonly SectionId[]): Section[] {
  const chosen = ids.flatMap(id => sections.find(section => section.id === id) ?? []);
  return [header, ...chosen, footer];
}
