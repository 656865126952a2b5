/** Words that say nothing about the subject of a title. */
const FILLERS = new Set(
  'a an and any are as at be by for from in into is it its of off on onto or out over the their to up via with without'.split(
    ' ',
  ),
);
/** Words that many unrelated titles have: two "Fix typo" are no series. */
const GENERIC = new Set(
  `add added adds allow avoid bug bump change changes changelog check ci clean cleanup code deprecated doc docs documentation drop error
  errors failing failure feature file files fix fixed fixes flaky handle improve issue issues lint make message minor missing more
  new only readme refactor regression release remove removed rename revert skip some support supports test tests tiny typo typos unit
  unused update updated use using version when wip bugfix misc feat chore style perf build support`.split(/\s+/),
);

/** The words of a title, as it spells them, without quotes and punctuation at their ends. */
export function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(word => word.replace(/^[^\p{L}\p{N}@#_]+/u, ''))
    .map(word => (/\w\(\)$/.test(word) ? word : word.replace(/[^\p{L}\p{N}_]+$/u, '')))
    .filter(word => word !== '');
}

export function sameWord(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** Whether a word says what a title is about. */
export function isSubject(word: string): boolean {
  const plain = word.toLowerCase();
  return plain.length > 1 && !FILLERS.has(plain) && !GENERIC.has(plain) && !/^[#v]?[\d.]+$/.test(plain);
}

/** Whether a word says anything at all. */
export function isContent(word: string): boolean {
  return !FILLERS.has(word.toLowerCase()) && /\p{L}/u.test(word);
}

/** The number of words that both lists start with. */
export function commonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, index) => !sameWord(word, b[index]));
  return differs === -1 ? a.length : differs;
}

/** The number of words that both lists end with. */
export function commonEnd(a: readonly string[], b: readonly string[]): number {
  return commonStart([...a].reverse(), [...b].reverse());
}

/** Text with a capital at its start, except where the first word is code: `bevy_ecs`, `fooBar`. */
export function withCapital(text: string): string {
  const [first = ''] = text.split(' ');
  return /[_./`]|\p{Ll}\p{Lu}/u.test(first) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
