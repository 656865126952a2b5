import type { SectionId } from '../../domain/sections.js';
import type { Section } from '../section.js';
import { attention } from './attention.js';
import { changes } from './changes.js';
import { details } from './details.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { people } from './people.js';
import { reverted } from './reverted.js';
import { secondLook } from './second-look.js';
import { thisWeek } from './this-week.js';
import { trend } from './trend.js';

/** The sections between header and footer. Their order is that of the settings; its default is `SECTION_IDS`. */
const SECTIONS: Readonly<Record<SectionId, Section>> = {
  'this-week': thisWeek,
  attention,
  reverted,
  changes,
  'second-look': secondLook,
  people,
  trend,
  details,
};

/** The sections with these ids, in this order, between header and footer. */
export function sectionsOf(ids: readonly SectionId[]): Section[] {
  return [header, ...ids.map(id => SECTIONS[id]), footer];
}
