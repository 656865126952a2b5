import type { Content, PageSection, Statement, Value } from '../../src/domain/page.js';
import type { StatementId } from '../../src/domain/statements.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Everything inside some content, itself included, in the order of the page. */
function allIn(content: unknown): object[] {
  if (!isObject(content)) return [];
  return [content, ...Object.values(content).flatMap(allIn)];
}

/** The statements of one of these ids inside some content. */
export function statementsIn(content: Content | undefined, ...ids: StatementId[]): Statement[] {
  return (allIn(content) as Statement[]).filter(one => one.type === 'statement' && ids.includes(one.id));
}

/** The pull requests that some content refers to, each as often as it does, in evidence too. */
export function numbersReferredTo(content: Content | undefined): number[] {
  return (allIn(content) as Value[]).flatMap(one => {
    if (one.type === 'reference') return [one.number];
    return one.type === 'evidence' ? one.numbers : [];
  });
}

/** The pull requests whose effects some content shows, in `anyDigest`. */
export function effectsShown(content: Content | undefined): number[] {
  return (allIn(content) as Value[]).flatMap(one => {
    const [, number] = one.type === 'title' ? (/^Effect of (\d+)\.$/.exec(one.text) ?? []) : [];
    return number === undefined ? [] : [Number(number)];
  });
}

/** The content of a section; undefined where the page has none of it. */
export function sectionOf(sections: readonly PageSection[], id: string) {
  return sections.find(one => one.id === id)?.content;
}

/** Those that come more than once. */
export function repeated<T>(values: readonly T[]): T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
