import type { Digest } from '../domain/digest.js';
import type { SectionContent } from '../domain/page.js';

export interface ComposeOptions {
  /** Whether the page has charts. */
  charts: boolean;
}

/** One section of the page. */
export interface Section {
  /** Names the section in the settings, and its template. */
  id: string;
  /** null: the week has nothing to say here, and the section is left out. */
  compose(digest: Digest, options: ComposeOptions): SectionContent | null;
}
