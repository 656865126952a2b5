/** The parts of a title before its words: `[AMD][2/N]`, `feat(scope)!:`, `area:`. */
export interface TitlePrefix {
  /** The tags in brackets, in order. */
  tags: string[];
  /** The type of a conventional commit, or another single word before a colon. */
  type: string | null;
  scope: string | null;
  /** The rest of the title. */
  rest: string;
}

const TAG = /^\s*\[([^[\]]{1,60})\]\s*:?\s*/;
/** Types behind which authors forget the space: `fix:use the lock`. Behind other words, a colon can be part of a name. */
const COMMON_TYPE =
  '(?<=^\\s*(?:feat|fix|bugfix|chore|docs?|tests?|refactor|perf|build|ci|style)(?:\\([^()]{1,60}\\))?!?[:：])';
/** Emoji may stand behind the type, a space before its scope and its colon, and no space before Chinese words. */
const TYPE = new RegExp(
  `^\\s*([A-Za-z][\\w.,/-]{0,30})(?:\\p{Extended_Pictographic}|\\u{fe0f}){0,4}(?: ?\\(([^()]{1,60})\\))?!? ?[:：](?:\\s+|(?=\\p{sc=Han})|${COMMON_TYPE}(?=[\\w\`])|(?<=^\\s*\\p{Ll}+:)(?=\\p{Lu}\\p{Ll}+\\s))`,
  'u',
);

/** Parses the prefix of a title. The form `type(scope)!: words` is from https://www.conventionalcommits.org. */
export function titlePrefix(title: string): TitlePrefix {
  const prefix: TitlePrefix = { tags: [], type: null, scope: null, rest: title.trim() };
  for (;;) {
    const tag = TAG.exec(prefix.rest);
    const match = tag ?? (prefix.type === null ? TYPE.exec(prefix.rest) : null);
    if (match === null || match[0].length === prefix.rest.length) return prefix;
    const [whole, name = '', scope = null] = match;
    if (tag !== null) prefix.tags.push(name);
    else {
      prefix.type = name.toLowerCase();
      prefix.scope = scope;
    }
    prefix.rest = prefix.rest.slice(whole.length);
  }
}
