import type { SectionContent } from '../../domain/page.js';
import type { ComposeOptions } from '../section.js';
import type { OrganizationView } from './views.js';

/** One section of a page over several repositories. Its template is that of the section of the same name of a digest. */
export interface OrganizationSection {
  id: string;
  /** null: there is nothing to say here, and the section is left out. */
  compose(view: OrganizationView, options: ComposeOptions): SectionContent | null;
}
