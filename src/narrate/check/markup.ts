import type { ReasonCode } from './reasons.js';
import type { Context, Rule } from './rule.js';

/** Controls, formats (zero-width, bidirectional), surrogates, unassigned, separators; then letters that show nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const SHOWS_NOTHING = /\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\u2800\u3164\uffa0]|[\ufe00-\ufe0f]/u;
const OTHER_SPACE = /(?! )\p{Zs}/u;
/** Marks on marks grow out of their line. */
const PILED = /\p{M}{3}/u;
const CODE = /`[^`]*`/g;
const HASH = /(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu;

const OUTSIDE: readonly RegExp[] = [
  /[*~<>[\]{}|\\$^=]|\p{Emoji_Presentation}/u,
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
  /^\s*(?:[-+>]|\p{N}{1,9}[.)]\s)/u,
  /&[#\p{L}]/u,
  /:[a-z0-9_+-]{1,40}:/i,
  /^\s|\s$|\s\s/u,
];

/** Written so in every text, and no path. */
const NO_PATHS = /^(?:and\/or|I\/O|CI\/CD|TCP\/IP|read\/write|client\/server|yes\/no|on\/off|true\/false|N\/A)$/i;
const WITH_SLASH = /[^\s\p{sc=Han}，。；：、！？（）"'(),;!?`]*[/\\][^\s，。；：、！？（）"'(),;!?`]*/gu;

/** `read/write` of the quote are words; `src/main` and `docs/` are places. */
function isPath(token: string, { quote, pullRequest }: Context): boolean {
  const words = token.replace(/\.$/, '');
  if (NO_PATHS.test(words) || words === '/') return false;
  const areWords = /^\p{L}{1,30}\/(?:\p{L}{1,30}|\p{N}[\p{N}.]{0,8})$/u.test(words) && quote.text.includes(words);
  return !areWords || pullRequest.paths.slice(0, 200).some(path => path.includes(words));
}

/** Rule 3, first part: nothing that a page could read as a link, a mention, markup or a place. */
export const markup: Rule = {
  id: 'markup',
  check(context: Context) {
    const text = context.placeholders.reduce((rest, alias) => rest.replace(`{{${alias}}}`, '·'), context.text);
    const outside = text.replace(CODE, '·');
    const reasons: ReasonCode[] = [];
    if (/\{\{|\}\}/.test(text)) reasons.push('placeholder');
    if (INVISIBLE.test(text) || SHOWS_NOTHING.test(text) || OTHER_SPACE.test(text) || PILED.test(text))
      reasons.push('markup');
    else if (/`/.test(outside) || /``|]\(/.test(text) || OUTSIDE.some(one => one.test(outside))) reasons.push('markup');
    if (/[@＠]/.test(text)) reasons.push('mention');
    if (/[#＃]|:\/\/|\bwww\.|\bmailto:|\bxmpp:|\bGH-\d/i.test(text) || HASH.test(text)) reasons.push('reference');
    if ((text.match(WITH_SLASH) ?? []).some(token => isPath(token, context))) reasons.push('path');
    return reasons;
  },
};
