import type { Digest, Entry } from '../../domain/digest.js';
import { authorKey } from '../../domain/pull-request.js';
import type { Markdown } from '../markdown.js';
import type { Words } from '../words.js';

/** A file that so many pull requests of one week changed is where they meet. */
const MANY = 5;

/** Which of these files changed most, and by how many people; null where none stands out. */
export function hotSpotsProse(
  files: Digest['statistics']['files'],
  pullRequests: readonly Entry[],
  words: Words,
): Markdown | null {
  const [first, second] = files;
  if (first === undefined || first.pullRequests.length < MANY) return null;
  if (first.pullRequests.length === second?.pullRequests.length) return null;
  const numbers = new Set(first.pullRequests);
  const authors = pullRequests.filter(({ number }) => numbers.has(number)).map(({ author }) => author);
  const people = authors.flatMap(author => (author === null || author.bot ? [] : [authorKey(author)]));
  const many = files.filter(file => file.pullRequests.length >= MANY).length;
  return words.paragraph([
    words.say('hot-file', {
      path: words.path(first.path),
      n: first.pullRequests.length,
      // Where bots or deleted accounts changed it too, how many people did is only a part of it.
      people: people.length < authors.length ? 0 : new Set(people).size,
    }),
    many > 1 ? words.say('hot-files', { n: many }) : null,
  ]);
}
