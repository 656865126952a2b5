import type { Entry } from '../../domain/digest.js';
import { type Author, authorKey } from '../../domain/pull-request.js';

export interface Share {
  author: Author;
  wrote: Entry[];
  coAuthored: Entry[];
}

/** Who wrote what, and who wrote along. A deleted account has no name to count under. */
export function shares(entries: readonly Entry[]): Share[] {
  const found = new Map<string, Share>();
  const shareOf = (author: Author): Share => {
    const key = authorKey(author);
    const share = found.get(key) ?? { author, wrote: [], coAuthored: [] };
    found.set(key, share);
    return share;
  };
  for (const entry of entries) {
    if (entry.author !== null) shareOf(entry.author).wrote.push(entry);
    for (const coAuthor of entry.coAuthors) shareOf(coAuthor).coAuthored.push(entry);
  }
  return [...found.values()];
}
