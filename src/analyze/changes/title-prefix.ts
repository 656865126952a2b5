/** What stands before the words of a title: `[AMD][2/N]`, `feat(scope)!:`, `area:`. */
export interface TitlePrefix {
  /** The tags in brackets, in order. */
  tags: string[];
  /** The type of a conventional commit, or another single word before a colon. */
  type: string | null;
  scope: string | null;
  /** The title after all of it. */
  rest: string;
}

const TAG = /^\s*\[([^[\]]{1,60})\]\s*:?\s*/;
const TYPE = /^\s*([A-Za-z][\w./-]{0,30})(?:\(([^()]{1,60})\))?!?:\s+/;

/** Reads the prefix of a title; https://www.conventionalcommits.org for the form `type(scope)!: words`. */
export function titlePrefix(title: string): TitlePrefix {
  const prefix: TitlePrefix = { tags: [], type: null, scope: null, rest: title.trim() };
  for (;;) {
    const tag = TAG.exec(prefix.rest);
    const taken = tag ?? (prefix.type === null ? TYPE.exec(prefix.rest) : null);
    if (taken === null || taken[0].length === prefix.rest.length) return prefix;
    const [whole, name = '', scope = null] = taken;
    if (tag !== null) prefix.tags.push(name);
    else {
      prefix.type = name.toLowerCase();
      prefix.scope = scope;
    }
    prefix.rest = prefix.rest.slice(whole.length);
  }
}
