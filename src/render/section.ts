import type { Digest } from '../domain/digest.js';
import type { Words } from './words.js';

/**
 * A section of the page: what its template, `<id>.mustache`, is given. Strings in a view are escaped when they are
 * printed; what is Markdown on purpose is a `Markdown`.
 */
export interface Section {
  id: string;
  /** null: the week has nothing to say here, and the section is left out. */
  view(digest: Digest, words: Words): object | null;
}
