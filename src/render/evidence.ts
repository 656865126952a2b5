import type { Evidence } from '../domain/digest.js';
import { Markdown } from './markdown.js';
import type { Words } from './words.js';

/** Paths and names told of one judgement; digest.json has them all. */
const MAX_NAMED = 3;

/** What placeholders stand for; one without a value is absent. */
function valuesOf({ paths = [], names = [], pullRequests = [], counts = {} }: Evidence, words: Words) {
  const values = new Map(Object.entries(counts).map(([key, count]) => [key, words.number(count)]));
  const list = (key: string, shown: readonly Markdown[]) => {
    if (shown.length > 0) values.set(key, words.listOf(shown.slice(0, MAX_NAMED)).source);
  };
  list(
    'paths',
    paths.map(path => words.path(path)),
  );
  list(
    'names',
    // Modules and scoped packages are names that look like paths, and read best as such.
    names.map(name => (name.includes('/') ? words.path(name) : words.label(name))),
  );
  list(
    'pullRequests',
    pullRequests.map(number => words.reference(number)),
  );
  return values;
}

/**
 * What a judgement rests on, in the language's words for it: `{paths}, changed {changes} times in {days} days`. Of the
 * forms the first is taken whose placeholders all have a value; null where there is none.
 */
export function evidenceInWords(
  forms: readonly (string | undefined)[],
  evidence: Evidence,
  words: Words,
): Markdown | null {
  const values = valuesOf(evidence, words);
  const keysOf = (form: string) => [...form.matchAll(/\{([\w-]+)\}/g)].map(match => match[1] ?? '');
  const form = forms.find(one => one !== undefined && keysOf(one).every(key => values.has(key)));
  if (form === undefined || form === '') return null;
  return new Markdown(form.replaceAll(/\{([\w-]+)\}/g, (_, key: string) => values.get(key) ?? ''));
}
