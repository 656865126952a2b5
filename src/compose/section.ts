import type { Digest } from '../domain/digest.js';
import type { SectionContent } from '../domain/page.js';
import type { SectionId } from '../domain/sections.js';

export interface ComposeOptions {
  /** Whether the page has charts. */
  charts: boolean;
  /** The language of the page: sentences of a model in another are not on it. */
  language: string;
  /** The sections of the page between header and footer. What one describes, the others only refer to. */
  sections: readonly SectionId[];
}

/** One section of the page. */
export interface Section {
  /** Names the section in the settings, and its template. */
  id: string;
  /** null: the week has nothing to say here, and the section is left out. */
  compose(digest: Digest, options: ComposeOptions): SectionContent | null;
}
