/** A step of a series, as a title numbers it. */
export interface Step {
  /** `number` for `[2/4]`, `phase` for `Part 3`, `Step 2` and `Phase 4 Item 1`. */
  by: 'number' | 'phase';
  /** The numbers of the step, the most significant first: `Phase 4 Item 1` is 4, 1. */
  position: readonly number[];
  /** How many steps there are; null: the title does not say, as in `[2/N]`. */
  total: number | null;
  /** The title without the numbering. */
  rest: string;
  /** The words beside the number in the same brackets: `Parallel state` in `[Parallel state 2/4]`; '': none. */
  label: string;
}

/** A fraction such as `100/200` is a measurement. */
const MAX_STEPS = 40;

/** `[2/4]`, `(2/N)`, `[2 of 4]`, `(attn backend, 14/N)`, `[Kernels 2/3]`. */
const IN_BRACKETS =
  /[[(](|[^[\]()]{0,40}?[\s,:])(?:#|part\s|pt\.?\s)?(\d{1,2})\s?(?:\/|\bof\b)\s?(\d{1,2}|[nxmk])([\s,:][^[\]()]{0,40}|)[\])]/i;
/** `2/N: words` at the start of a title, `words 2/N` and `words, part 2 of 3` at its end. */
const AT_AN_END = /^(\d{1,2})\s?\/\s?(\d{1,2}|[nxmk])\b(?!\/)|(?:^|\s)(\d{1,2})\s?(?:\/|\bof\b)\s?(\d{1,2}|[nxmk])$/i;
/** `Part 3`, `[Step 2]`, `(Phase 4 Item 1)`. */
const IN_WORDS =
  /[[(,:–-]?\s?\b(part|pt\.?|phase|step|stage|item)\s?#?(\d{1,2})\b(?:[\s,.:-]{1,3}(?:item|part|step)\s?#?(\d{1,2})\b)?[\])]?/i;

function stepOf(
  by: Step['by'],
  numbers: readonly (string | undefined)[],
  total: string | undefined,
  rest: string,
  label = '',
): Step | null {
  const position = numbers.filter(one => one !== undefined).map(Number);
  const count = total !== undefined && /^\d+$/.test(total) ? Number(total) : null;
  const [first = 0] = position;
  if (first > MAX_STEPS || (count !== null && (count < 2 || count > MAX_STEPS || first > count))) return null;
  return {
    by,
    position,
    total: count,
    label,
    rest: rest.replaceAll(/\s{2,}/g, ' ').replace(/^[\s:,–-]+|[\s:,–-]+$/g, ''),
  };
}

/** The numbering of a title that is a step of a series; null: the title has none. */
export function stepIn(title: string): Step | null {
  const bracketed = IN_BRACKETS.exec(title);
  if (bracketed !== null) {
    const [whole, before = '', number, total, after = ''] = bracketed;
    const [opening, closing] = [whole.charAt(0), whole.slice(-1)];
    const kept = `${before}${after}`.replace(/^[\s,:]+|[\s,:]+$/g, '');
    const rest = title.replace(whole, kept === '' ? ' ' : `${opening}${kept}${closing}`);
    return stepOf('number', [number], total, rest, kept);
  }
  const atEnd = AT_AN_END.exec(title);
  if (atEnd !== null) {
    const [whole, first, firstTotal, last, lastTotal] = atEnd;
    return stepOf('number', [first ?? last], firstTotal ?? lastTotal, title.replace(whole, ' '));
  }
  const worded = IN_WORDS.exec(title);
  if (worded === null) return null;
  const [whole, , number, item] = worded;
  return stepOf('phase', [number, item], undefined, title.replace(whole, ' '));
}
