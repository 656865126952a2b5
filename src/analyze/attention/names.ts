import { withoutCode } from '../effects/markdown.js';

/** Names of code in a text: a flag, code in backticks, an environment variable, an option, an identifier. */
const NAMES: readonly RegExp[] = [
  /(?<![\w`-])(--[a-z][\w-]{1,60}(?:\.[a-z][\w-]{0,60}){0,6})/,
  /`([^`\n]{2,60})`/,
  /(?<![\w-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/,
  /(?<![\w./-])([a-zA-Z]\w*(?:\.[a-zA-Z_]\w*)+)\b(?![/.-])/,
  /(?<![\w./-])([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b(?![/.-])/,
  /(?<![\w./-])([A-Z][a-z0-9]+[A-Z][a-zA-Z0-9]*)\b(?![/.-])/,
];
/** Files, addresses and abbreviations have dots too. */
const OTHER_NAME =
  /\.(?:py|pyi|[cm]?[jt]sx?|rs|go|md|rst|json|ya?ml|toml|txt|c|cc|cpp|h|hpp|cu|cuh|sh|com|org|io|net|dev)$|^(?:e\.g|i\.e|Node\.js|Next\.js)$/i;
/** Products and units whose names have a capital letter within. */
const PRODUCT =
  /^(?:[KMGT]iB$|v?\d[\w.]*$|PyTorch|TypeScript|JavaScript|GitHub|OpenAI|DeepSeek|PostgreSQL|TensorRT|macOS|WebKit)/;

/** The name of the flag, option or interface that a text is about: the first of the surest form. */
export function nameIn(text: string): string | undefined {
  return NAMES.map(pattern => pattern.exec(text)?.[1]).find(
    name => name !== undefined && !OTHER_NAME.test(name) && !PRODUCT.test(name),
  );
}

/** Each clause may be about something else. A comma in code ends none. */
export function clausesOf(text: string): string[] {
  const ends = [...withoutCode(text).matchAll(/[,;] | and /g)];
  const starts = [0, ...ends.map(({ index, 0: sign }) => index + sign.length)];
  return starts.map((start, at) => text.slice(start, ends[at]?.index));
}

/** The thing stands before its verb: `x` is removed, mark `x` as deprecated. */
const PASSIVE = /\b(?:is|are|was|were|been|being|be|get|gets|as)(?: \w+)? $/i;
/** Behind these words it says from where, for what and in favor of what: other things with a name. */
const NOT_OBJECT =
  /: | (?:from|in|on|at|by|to|with|within|between|when|if|until|unless|instead|via|because|since|as|so)\b|(?<!\b(?:support|use|usage)) (?:for|of)\b/i;

/** The name of what a verb is done to. Other names in the text are not what is removed, or deprecated. */
export function objectNameIn(text: string, verb: RegExp): string | undefined {
  for (const clause of clausesOf(text)) {
    const visible = withoutCode(clause);
    const found = verb.exec(visible);
    if (found === null) continue;
    const before = clause.slice(0, found.index);
    const start = found.index + found[0].length;
    const after = clause.slice(start);
    if (PASSIVE.test(before) || after.trim() === '') return nameIn(before);
    const end = visible.slice(start).search(NOT_OBJECT);
    return nameIn(end === -1 ? after : after.slice(0, end));
  }
  return;
}

/** A value that stands alone: code, a quotation, a number with its unit, a constant. */
const VALUE =
  /`[^`\n]{1,40}`|"[^"\n]{1,40}"|'[^'\n]{1,40}'|-?\d[\d_.,]*(?:\s?(?:%|[kKMGT]i?B|ms|s|seconds?|minutes?|hours?|days?))?(?!\w|\.\w)|\b(?:[Tt]rue|[Ff]alse|[Nn]one|null|on|off|enabled|disabled)\b/
    .source;
/** In a sentence about a default, single words that look like names are values too. */
const NAME_VALUE = `${VALUE}|\\b[\\w./-]*[_\\d/-][\\w./-]*\\b`;
const FROM_TO = new RegExp(`\\bfrom (${NAME_VALUE}) to (${NAME_VALUE})`);
const ARROW = new RegExp(`(${VALUE})\\s*(?:->|→|=>)\\s*(${VALUE})`);
const TO = new RegExp(
  `\\b[Dd]efaults?(?: value)?(?: (?:of|for) \\S+| \`[^\`]{1,40}\`)?(?: now)? ?(?:to|is|=) ?(${VALUE})|\\bto (${VALUE})(?: by default)?[.)]?$`,
);
/** Nothing that can be a value stands between the new one and "instead". */
const INSTEAD = new RegExp(`(${VALUE})[^.\`"'\\d]{0,20} instead of (${VALUE})`);

/** A value without its quotes. */
function bare(value: string | undefined): string | undefined {
  return value?.replace(/^[`"']|[`"',.]$/g, '').trim();
}

/** The old and the new value that a text about a default gives; only what it says. */
export function valuesIn(text: string): { from?: string; to?: string } {
  const both = FROM_TO.exec(text) ?? ARROW.exec(text);
  if (both !== null) return { from: bare(both[1]) ?? '', to: bare(both[2]) ?? '' };
  const instead = INSTEAD.exec(text);
  if (instead !== null) return { from: bare(instead[2]) ?? '', to: bare(instead[1]) ?? '' };
  const one = TO.exec(text);
  const to = bare(one?.[1] ?? one?.[2]);
  return to === undefined ? {} : { to };
}

const OF_DEFAULT: readonly RegExp[] = [
  /\bdefaults?(?: value)? (?:of |for )?(?:the )?(?!from |to )([\w./-]+(?: [\w./-]+)?) (?:from|to) /i,
  /^\w+ (?:the )?([\w./-]+) default(?: value)? (?:from|to)\b/i,
];

/** What the default is of that a text is about: the name in the clause with the word. */
export function defaultNameIn(text: string): string | undefined {
  const clause = clausesOf(text).find(part => /\bdefault/i.test(part)) ?? text;
  const { from, to } = valuesIn(text);
  const name = nameIn(clause);
  if (name !== undefined && name !== from && name !== to) return name;
  return OF_DEFAULT.map(pattern => pattern.exec(clause)?.[1]).find(found => found !== undefined);
}

const AFFECTS = /\b(?:only )?affects? (?:only )?([^.;:]{4,100})/i;

/** Whom a change concerns, where one of the texts says so. */
export function affectedIn(texts: readonly string[]): string | undefined {
  return texts.map(text => AFFECTS.exec(text)?.[1]?.trim()).find(found => found !== undefined);
}
