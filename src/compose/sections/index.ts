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

/** The sections between header and footer. Their order is that of the settings; its default is `SECTION_IDS`. */
const SECTIONS: Readonly<Record<SectionId, Section>> = {
  summary,
  'did-not-stand': didNotStand,
  'key-changes': keyChanges,
  highlights,
  risks,
  suggestions,
  trends,
  'hot-spots': hotSpots,
  authors,
  flow,
  merged,
};

/** The sections with these ids, in this order, between header and footer. */
export function sectionsOf(ids: readonly SectionId[]): Section[] {
  return [header, ...ids.map(id => SECTIONS[id]), footer];
}
