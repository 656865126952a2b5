import type { Digest } from '../domain/digest.js';
import type { Words } from './words.js';

/** What the settings say of how sections are made. */
export interface SectionOptions {
  /** Whether there are pictures. What they show is told in words all the same. */
  charts: boolean;
}

/**
 * A section of the page: what its template, `<id>.mustache`, is given. Strings in a view are escaped when they are
 * printed; what is Markdown on purpose is a `Markdown`.
 */
export interface Section {
  id: string;
  /** null: the week has nothing to say here, and the section is left out. */
  view(digest: Digest, words: Words, options: SectionOptions): object | null;
}
