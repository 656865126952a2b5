import type { Entry } from '../../domain/digest.js';
import { type Statement, statement } from '../../domain/page.js';
import { author, reference, title } from '../values.js';

/** A pull request in one line: number, title, author and size. `whole`: with all of its title. */
export function changeLine(entry: Entry, length: 'full' | 'whole' = 'full'): Statement {
  return statement('change', {
    reference: reference(entry.number),
    title: title(entry.title, length),
    author: author(entry.author),
    additions: entry.additions,
    deletions: entry.deletions,
  });
}
