import type { PageSection, Statement, Value } from '../../domain/page.js';
import { changedIn, isObject } from '../changed-in.js';

export type Mark = Extract<Value, { type: 'mark' }>;

const isMark = (value: object): value is Mark => 'type' in value && value.type === 'mark';
const isNaming = (value: object): value is Statement =>
  'type' in value && value.type === 'statement' && 'id' in value && value.id === 'naming';

/** A sentence that stands in two places has one number. */
const keyOf = ({ sentence, quotes }: Mark) => JSON.stringify([sentence, quotes]);

/** Everything in some content, itself included, in the order of the page. */
function allIn(content: unknown): object[] {
  if (!isObject(content)) return [];
  return isMark(content) ? [content] : [content, ...Object.values(content).flatMap(allIn)];
}

/** The namings that say what became of a pull request, without the first of each. */
function repeatedStates(all: readonly object[]): ReadonlySet<object> {
  const stating = all.filter(isNaming).filter(({ values }) => values.hasState === true);
  const told = new Set<string>();
  return new Set(
    stating.filter(({ values }) => {
      const key = JSON.stringify(values.reference);
      const isTold = told.has(key);
      told.add(key);
      return isTold;
    }),
  );
}

/**
 * The sections with numbers on the marks of their sentences, in the order of the page, and these marks. What became
 * of a pull request is said where a sentence names it first. Sections are composed one by one, and know neither.
 */
export function numbered(sections: readonly PageSection[]): { sections: PageSection[]; marks: Mark[] } {
  const all = allIn(sections);
  const marks = [...new Map(all.filter(isMark).map(mark => [keyOf(mark), mark])).values()];
  const numbers = new Map(marks.map((mark, index) => [keyOf(mark), index + 1]));
  const repeated = repeatedStates(all);
  const change = (value: object): object => {
    if (isMark(value)) return { ...value, number: numbers.get(keyOf(value)) ?? null };
    return repeated.has(value) ? { ...value, values: { ...(value as Statement).values, hasState: false } } : value;
  };
  return { sections: changedIn([...sections], change), marks };
}
