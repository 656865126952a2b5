import type { Entry } from '../../domain/digest.js';
import { type Author, authorKey } from '../../domain/pull-request.js';

/** What one author, person or bot, contributed. */
export interface Contribution {
  author: Author;
  wrote: Entry[];
  coAuthored: Entry[];
}

/** What each author wrote and co-authored. Deleted accounts are left out, as they cannot be distinguished. */
export function contributionsOf(entries: readonly Entry[]): Contribution[] {
  const found = new Map<string, Contribution>();
  const contributionOf = (author: Author): Contribution => {
    const key = authorKey(author);
    const contribution = found.get(key) ?? { author, wrote: [], coAuthored: [] };
    found.set(key, contribution);
    return contribution;
  };
  for (const entry of entries) {
    if (entry.author !== null) contributionOf(entry.author).wrote.push(entry);
    for (const coAuthor of entry.coAuthors) contributionOf(coAuthor).coAuthored.push(entry);
  }
  return [...found.values()];
}
