/** Names of code in a text: a flag, code in backticks, an environment variable, an option, an identifier. */
const NAMES: readonly RegExp[] = [
  /(?<![\w`-])(--[a-z][\w-]{1,60})/,
  /`([^`\n]{2,60})`/,
  /(?<![\w-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/,
  /(?<![\w./-])([a-zA-Z]\w*(?:\.[a-zA-Z_]\w*)+)\b(?![/.-])/,
  /(?<![\w./-])([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b(?![/.-])/,
  /(?<![\w./-])([A-Z][a-z0-9]+(?:[A-Z][a-zA-Z0-9]*){1,6})\b(?![/.-])/,
];
/** Files, addresses and abbreviations have dots too. */
const OTHER_NAME =
  /\.(?:py|pyi|[cm]?[jt]sx?|rs|go|md|rst|json|ya?ml|toml|txt|c|cc|cpp|h|hpp|cu|cuh|sh|com|org|io|net|dev)$|^(?:e\.g|i\.e|Node\.js|Next\.js)$/i;
/** Products whose names have a capital letter within. */
const PRODUCT = /^(?:PyTorch|TypeScript|JavaScript|GitHub|OpenAI|DeepSeek|PostgreSQL|TensorRT|macOS|WebKit)/;

/** The name of the flag, option or interface that a text is about: the first of the surest form. */
export function nameIn(text: string): string | undefined {
  return NAMES.map(pattern => pattern.exec(text)?.[1]).find(
    name => name !== undefined && !OTHER_NAME.test(name) && !PRODUCT.test(name),
  );
}

/** A value that stands alone: code, a quotation, a number with its unit, a constant. */
const VALUE =
  /`[^`\n]{1,40}`|"[^"\n]{1,40}"|'[^'\n]{1,40}'|-?\d[\d_.,]*(?:\s?(?:%|[kKMGT]i?B|ms|s|seconds?|minutes?|hours?|days?))?(?![\w.])|\b(?:[Tt]rue|[Ff]alse|[Nn]one|null|on|off|enabled|disabled)\b/
    .source;
const FROM_TO = new RegExp(`\\bfrom (${VALUE}) to (${VALUE})`);
const ARROW = new RegExp(`(${VALUE})\\s*(?:->|→|=>)\\s*(${VALUE})`);
const TO = new RegExp(`\\b[Dd]efaults?(?: value)?(?: is)?(?: now)? ?(?:to|is|of|=)? ?(${VALUE})|\\bto (${VALUE})(?: by default)?[.)]?$`);
const INSTEAD = new RegExp(`(${VALUE})[^.]{0,20} instead of (${VALUE})`);

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

const AFFECTS = /\b(?:only )?affects? (?:only )?([^.;:]{4,100})/i;

/** Whom a change concerns, where one of the texts says so. */
export function affectedIn(texts: readonly string[]): string | undefined {
  return texts.map(text => AFFECTS.exec(text)?.[1]?.trim()).find(found => found !== undefined);
}
