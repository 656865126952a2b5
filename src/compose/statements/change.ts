import type { Entry } from '../../domain/digest.js';
import { type Statement, statement } from '../../domain/page.js';
import { author, reference, title } from '../values.js';

/** A pull request in one line: number, title, author and size. `whole`: the title is not shortened. */
export function changeLine(entry: Entry, length: 'full' | 'whole' = 'full'): Statement {
  return statement('change', {
    reference: reference(entry.number),
    title: title(entry.title, length),
    author: author(entry.author),
    additions: entry.additions,
    deletions: entry.deletions,
  });
}

/** The same without author and size. `brief`: for use within a sentence. */
export function titledLine(entry: Entry, length: 'full' | 'brief' = 'full'): Statement {
  return statement('titled', { reference: reference(entry.number), title: title(entry.title, length) });
}
