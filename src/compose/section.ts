import type { Digest, Entry } from '../domain/digest.js';
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

/** The entries of a digest by number. */
export function entriesByNumber({ pullRequests }: Pick<Digest, 'pullRequests'>): ReadonlyMap<number, Entry> {
  return new Map(pullRequests.map(entry => [entry.number, entry]));
}

/** The entries with these numbers, in this order. */
export function entriesOf(numbers: readonly number[], entries: ReadonlyMap<number, Entry>): Entry[] {
  return numbers.flatMap(one => entries.get(one) ?? []);
}
