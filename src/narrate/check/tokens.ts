/** Text between backticks, on one line. */
const CODE = /`([^`\n]{1,300})`/g;
const PLACEHOLDER = /\{\{p\d{1,4}\}\}/g;
/** What ends a token: spaces, Han characters, and signs that no identifier has inside. */
const TOKEN = /[^\s\p{sc=Han}，。；：、！？（）“”‘’《》【】…"(),;!?`[\]{}|<>/\\]+/gu;
const EDGES = /^[.:'*~&]+|[.:'*~&]+$/g;
const ABBREVIATION = /^(?:e\.g|i\.e|a\.k\.a|w\.r\.t|vs|etc)$/i;

/** `a-b`, `--x`, `a_b`, `a.b`, `a::b`, `aB`, `AB`, `a1`: what names code, a file, a flag or a product. */
function isIdentifier(token: string): boolean {
  if (ABBREVIATION.test(token)) return false;
  return (
    /^--?\p{L}/u.test(token) ||
    token.includes('_') ||
    /^\p{L}.*\p{N}/u.test(token) ||
    /[\p{L}\p{N}](?:\.|::)\p{L}/u.test(token) ||
    /\p{Ll}\p{Lu}/u.test(token) ||
    /^\p{Lu}{2,}s?$/u.test(token)
  );
}

const HYPHENATED = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/u;
/** A number with its unit or a version is a figure, not a name. */
const FIGURE = /^v?\p{N}/u;

/** A plain word does not become a name by its backticks: `` `reverted` `` still says reverted. */
const isCode = (span: string) => !FIGURE.test(span) && (isIdentifier(span) || /[^\p{L}\p{M}' -]/u.test(span));

export interface Tokens {
  /** What has to stand in the pull request as it is. */
  identifiers: string[];
  /** Spans between backticks that are plain words. */
  plainCode: string[];
  /** The sentence with its identifiers blanked, to look for words. */
  prose: string;
}

/** Tells names of code from words. Hyphenated words count by their parts. */
export function tokensOf(text: string): Tokens {
  const identifiers: string[] = [];
  const plainCode: string[] = [];
  const outside = text.replace(PLACEHOLDER, ' · ').replace(CODE, (_, span: string) => {
    const code = span.trim();
    (isCode(code) ? identifiers : plainCode).push(code);
    return isCode(code) ? ' · ' : ` ${code} `;
  });
  const prose = outside.replace(TOKEN, whole => {
    const token = whole.replace(EDGES, '').replace(/['’]s$/, '');
    const parts = /^-/.test(token) || token.includes('_') ? [token] : token.split(HYPHENATED);
    const names = parts.filter(part => isIdentifier(part) && !FIGURE.test(part));
    if (names.length === 0) return whole;
    identifiers.push(...(names.length === parts.length ? [token] : names));
    return parts.filter(part => !names.includes(part)).join('-') || '·';
  });
  return { identifiers, plainCode, prose };
}
