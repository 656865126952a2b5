import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** https://formatjs.github.io/docs/core-concepts/icu-syntax; the numbers are those of the parser's elements. */
const KIND = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7, tag: 8 } as const;

/** What a message is made of. */
export interface Message {
  /** Every name in it. */
  names: ReadonlySet<string>;
  /** Every tag in it. */
  tags: ReadonlySet<string>;
  /** The words between what it names. */
  literals: readonly string[];
  /** The cases of each select, and the values that plurals name themselves (`=2`), by the name they are chosen by. */
  cases: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same without names that have only forms of grammar, as an object that can be compared. */
  casesOfMeaning: Readonly<Record<string, readonly string[]>>;
  /** The forms of each plural: categories of the locale such as `one`, and values such as `=1`. */
  plurals: readonly (readonly string[])[];
  /**
   * What is printed if `name` is `value`: `name` for a value, `#n` for a number, `<b>` for a tag. Every case of other
   * selects counts.
   */
  printed(name?: string, value?: string): ReadonlySet<string>;
}

/** @throws SyntaxError if the text is not an ICU message */
function parsed(text: string, locale: string): Element[] {
  return new IntlMessageFormat(text, locale, {}, { ignoreTag: false, captureLocation: true }).getAst();
}

function printedIn(elements: readonly Element[], plural: string, name?: string, value?: string): string[] {
  return elements.flatMap(element => {
    if (element.type === KIND.pound) return [`#${plural}`];
    if (element.type === KIND.argument) return [element.value];
    if (element.type === KIND.number) return [`#${element.value}`];
    if (element.type === KIND.tag) return [`<${element.value}>`, ...printedIn(element.children, plural, name, value)];
    if (element.type !== KIND.select && element.type !== KIND.plural) return [];
    const inside = element.type === KIND.plural ? element.value : plural;
    const { options } = element;
    const chosen =
      element.value === name && value !== undefined ? [options[value] ?? options.other] : Object.values(options);
    return chosen.flatMap(option => printedIn(option?.value ?? [], inside, name, value));
  });
}

function walk(elements: readonly Element[], visit: (element: Element) => void): void {
  for (const element of elements) {
    visit(element);
    if (element.type === KIND.tag) walk(element.children, visit);
    if (element.type === KIND.select || element.type === KIND.plural)
      for (const option of Object.values(element.options)) walk(option.value, visit);
  }
}

export function messageOf(text: string, locale: string): Message {
  const ast = parsed(text, locale);
  const [names, tags] = [new Set<string>(), new Set<string>()];
  const literals: string[] = [];
  const plurals: string[][] = [];
  const cases = new Map<string, Set<string>>();
  walk(ast, element => {
    if (element.type === KIND.literal) literals.push(element.value);
    else if (element.type === KIND.tag) tags.add(element.value);
    else if (element.type !== KIND.pound && 'value' in element) names.add(element.value);
    if (element.type !== KIND.select && element.type !== KIND.plural) return;
    const own = cases.get(element.value) ?? new Set();
    cases.set(element.value, own);
    const options = Object.keys(element.options);
    if (element.type === KIND.plural) plurals.push(options);
    // One is a matter of grammar: some languages say it in words, others have no form for it.
    for (const option of options)
      if (element.type === KIND.select || (option.startsWith('=') && option !== '=1')) own.add(option);
  });
  const printed = (name?: string, value?: string) => new Set(printedIn(ast, '', name, value));
  const meant = [...cases].filter(([, values]) => values.size > 0).map(([name, values]) => [name, [...values].sort()]);
  return { names, tags, literals, cases, casesOfMeaning: Object.fromEntries(meant), plurals, printed };
}

/** The same message with other words between what it names. */
export function withWords(text: string, change: (words: string) => string): string {
  const literals: { start: number; end: number }[] = [];
  walk(parsed(text, 'en'), ({ type, location }) => {
    if (type === KIND.literal && location !== undefined)
      literals.push({ start: location.start.offset, end: location.end.offset });
  });
  return literals
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end }) => all.slice(0, start) + change(all.slice(start, end)) + all.slice(end), text);
}

/** The forms of the plurals of a message that its locale never takes, and those that it takes and are missing. */
export function wrongPlurals({ plurals }: Message, locale: string): string[] {
  const taken: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return plurals.flatMap(forms => {
    const isMissing = (form: string) => !forms.includes(form) && !(form === 'one' && forms.includes('=1'));
    return [...forms.filter(form => !form.startsWith('=') && !taken.includes(form)), ...taken.filter(isMissing)];
  });
}
