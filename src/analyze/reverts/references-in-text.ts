/** A full or abbreviated commit SHA, also one of SHA-256. It has a digit, unlike a word such as `defaced`. */
export const SHA = '(?=[a-f]{0,63}\\d)[0-9a-f]{7,64}\\b';
/** Spaces are bounded everywhere, since a description can have thousands of them in a row. */
const SPACE = '\\s{1,8}';
const SPACES = '\\s{0,8}';
const AND = `(?:${SPACES},${SPACES}(?:and${SPACE})?|${SPACE}and${SPACE}|${SPACES}&${SPACES})`;
/** A number, with its repository or in a link. Without `#` it counts only where the words before it say what it is. */
const NUMBER = '(?:https?:\\/\\/[^\\s#]{1,200}\\/pull\\/|(?:[\\w.-]{1,100}\\/)?[\\w.-]{0,100}#|)\\d{1,9}\\b';
const NUMBERS = `${NUMBER}(?:(?:${AND}(?:PR${SPACE})?|${SPACE}(?=#))${NUMBER})*`;

const VERB = '(?:revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[\\s-]?back|back(?:s|ed|ing)?[\\s-]?out)';
const RELAND_VERB = 're-?(?:land(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|introduc(?:e|es|ed|ing)|merg(?:e|es|ed|ing))';

/** At the start of a title. `Revert to …` restores a state and does not revert a pull request. */
export const REVERT = new RegExp(`^(?!\\w+ (?:back )?to\\b)${VERB}\\b`, 'i');
const ADVERBIAL_REVERT = new RegExp(`^(?:\\w+ly|partial)\\s+${VERB}\\b`, 'i');
export const RELAND = new RegExp(`^${RELAND_VERB}\\b`, 'i');
/** The type of a conventional commit, or a tag, that says it. `[Rollback]` may also be the name of a feature. */
export const REVERT_MARK = /^revert(?:s|ed|ing)?$/i;
/** The same, also `rollback: #12`. */
export const VERB_MARK = new RegExp(`^(?:${VERB}|${RELAND_VERB})$`, 'i');
export const RELAND_MARK = new RegExp(`^${RELAND_VERB}$`, 'i');

/** What may stand between the verb and what it is about. */
const BETWEEN =
  '[\\s:–-]|\\b(?:the|of|in|from|by|changes?|merge|pull|requests?|prs?|mrs?|commits?|changesets?)\\b|\\[[^\\][]{1,60}\\]';
const AFTER_VERB = new RegExp(
  `^(?:(?:\\w+ly|partial)\\s+)?(?:${VERB}|${RELAND_VERB})\\b((?:${BETWEEN})*)(${NUMBERS})`,
  'i',
);
const SAYS_NUMBER = /\b(?:prs?|mrs?|pull\s+requests?)\s*$/i;
const IN_PARENTHESES = new RegExp(`\\((?:PRs?\\s+|pull requests?\\s+)?(#\\d{1,9}(?:${AND}#\\d{1,9})*)\\)`, 'gi');
/** Each part ends at a word's end and begins at its start: digits that could be two of them would double the time. */
const QUOTATION_AFTER_VERB = new RegExp(
  `(?:(?<!["“])\\brevert(?:s|ed|ing)?|^${VERB}|^${RELAND_VERB})\\b(?:${BETWEEN}|#\\d{1,9}\\b|\\b${SHA}|,)*["“]`,
  'i',
);
const SINGLE_QUOTATION = new RegExp(`^(?:${VERB}|${RELAND_VERB})\\s+['‘「『«](.+)['’」』»](?=\\s*(?:$|\\())`, 'is');
const QUOTED = /["“](.+)["”]|["“](.+…)/s;

/** A number of this repository: only its name must match, as a fork has another owner. */
const NUMBER_OF = /(?:([\w.-]+)(?:#|\/pull\/)|#|(?<![\w/.#-]))([1-9]\d{0,8})\b/g;

/** The numbers in a list of them, without those of other repositories. `own` is the name of this one, if known. */
export function ownNumbers(list: string, own?: string): number[] {
  return [...list.matchAll(NUMBER_OF)]
    .filter(([, repository]) => own === undefined || repository === undefined || repository.toLowerCase() === own)
    .map(([, , number]) => Number(number));
}

/** The numbers that stand where a title names what it reverts: `Revert #12 and #13`, `Revert PRs 12 and 13`. */
export function numbersAfterVerb(title: string, own?: string): number[] {
  const [, between = '', list = ''] = AFTER_VERB.exec(title) ?? [];
  if (list === '') return ownNumbers(CHANGES_FROM.exec(title)?.[1] ?? '');
  const named = SAYS_NUMBER.test(between) ? list : (list.match(/\S*(?:#|\/pull\/)\d+/g) ?? []).join(' ');
  return ownNumbers(named, own);
}

/** `Partially revert #12`. The same with a quotation is found by that. */
export function isAdverbialRevert(title: string): boolean {
  return ADVERBIAL_REVERT.test(title) && numbersAfterVerb(title).length > 0;
}

/** `Revert changes of the cache from #12`. */
const CHANGES_FROM = new RegExp(
  `^revert\\b.{1,200}\\bchanges?\\b.{0,100}\\b(?:from|of|in|by)${SPACE}(?:PRs?${SPACE})?(#\\d{1,9}(?:${AND}#\\d{1,9})*)`,
  'i',
);
const SAYS_REVERTS = new RegExp(`\\breverts?${SPACE}(?:PRs?${SPACE})?(#\\d{1,9}(?:${AND}#\\d{1,9})*)`, 'i');

/** The numbers of `Restore the fallback (reverts #12)`, anywhere in a title. */
export function numbersSaidReverted(title: string, own?: string): number[] {
  return /^[^()]*\((?:this )?reverts?\b/i.test(title) ? ownNumbers(SAYS_REVERTS.exec(title)?.[1] ?? '', own) : [];
}

/** A number after such a verb is that of an issue. */
const MENTION =
  /(\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|see|for)\s+)?(?:[\w.-]*#|\bPR\s+#?|\/pull\/)([1-9]\d{0,8})\b/gi;

/** All numbers in a title that may be those of pull requests. */
export function mentionedIn(title: string): number[] {
  return [...title.matchAll(MENTION)].flatMap(([, verb, number]) => (verb === undefined ? [Number(number)] : []));
}

/** The number in the title of a commit that merged a pull request, which `git revert` quotes. */
const MERGE = /^Merge pull request #([1-9]\d{0,8})\b/;

/** The numbers that a quoted title ends with, the last first; its merge commit starts with one. */
export function numbersOfQuotation(quotation: string): number[] {
  const merged = MERGE.exec(quotation)?.[1];
  if (merged !== undefined) return [Number(merged)];
  const end = /(?:\(#\d{1,9}\)["”…\s]*)+$/.exec(quotation)?.[0] ?? '';
  return numbersInParentheses(end).reverse();
}

/** The numbers that stand alone in parentheses: `Revert the cache (#12)`. */
export function numbersInParentheses(text: string): number[] {
  return [...text.matchAll(IN_PARENTHESES)].flatMap(([, list = '']) => ownNumbers(list));
}

/**
 * What a title quotes as what it reverts or relands. `Revert button: show "Cancel"` quotes something else. `isMarked`: its
 * tag or type says that it is a revert.
 */
export function quotationIn(words: string, isMarked = false): string | undefined {
  if (!QUOTATION_AFTER_VERB.test(words) && !(isMarked && /^["“]/.test(words))) return SINGLE_QUOTATION.exec(words)?.[1];
  const match = QUOTED.exec(words);
  return match?.[1] ?? match?.[2];
}

/** The quotations of `Revert "A" and "B"`, whose outer quotation is `A" and "B`; none if it is a single one. */
export function quotationsWithin(quotation: string): string[] {
  const parts = quotation.split(/["”](?:\s*\(#\d{1,9}\))?(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)["“]/);
  return parts.length > 1 ? parts : [];
}

/** A line that starts with `Reverts octo/repo#12`, `Revert PR #12 and #13`, `This reverts pull request #12` or a link. */
const LINE = new RegExp(
  `^[ \\t>*-]{0,20}(?:this\\s+(?:pr\\s+|pull request\\s+|patch\\s+|change\\s+|commit\\s+)?)?(?:reverts?|reverted|re-?lands?|re-?applies|re-?apply|rolls?[\\s-]?back|backs?[\\s-]?out)\\b([^\\n#]{0,80}?)((?:[\\w.-]*#|\\/[\\w.-]+\\/pull\\/)\\d{1,9}\\b(?:${AND}(?:[\\w.-]+\\/[\\w.-]+)?#\\d{1,9}\\b)*)`,
  'gim',
);
/** What follows is about something else: `Reverts 1a2b3c4d, which broke #12`. */
const TELLS_ELSE = /\b(?:which|that|because|since|due|as|after|broke|breaks?|fix(?:es|ed)?|see|caus\w+|by)\b/i;

/** The numbers that a description claims to revert. */
export function numbersInDescription(body: string, own: string | undefined): number[] {
  return [...body.matchAll(LINE)].flatMap(([, between = '', list = '']) =>
    TELLS_ELSE.test(between) ? [] : ownNumbers(list, own),
  );
}

const LINK = '(?:https?:\\/\\/[^\\s#]{1,200}\\/commits?\\/|[\\w.-]{1,100}\\/[\\w.-]{1,100}@)?';
const COMMITS = `(?:the${SPACE})?(?:following${SPACE})?(?:(?:commits?|changesets?)\\b:?${SPACES}(?:[*-]${SPACE})?)?`;
/** git writes `This reverts commit 1a2b3c4d…`; people name several, in a row or line by line. */
const SHAS = new RegExp(
  `\\brevert(?:s|ing)?${SPACE}(${COMMITS}${LINK}${SHA}(?:(?:${AND}|\\s{1,4}(?:[*-]\\s)?)${LINK}${SHA})*)`,
  'gi',
);
const ONE_SHA = new RegExp(`(?<![\\w-])${SHA}`, 'gi');
/** The footer in which a conventional commit of the type `revert` names what it reverts. */
const REFS = /^[ \t]{0,20}refs?:?[ \t]+(\S[^\n]{0,1000})$/gim;

export function shasIn(text: string): string[] {
  return [...text.matchAll(ONE_SHA)].map(([sha]) => sha.toLowerCase());
}

const SHA_AFTER_VERB = new RegExp(`^${VERB}\\s+(?:commit\\s+)?(${SHA})`, 'i');

/** The SHAs in a title. One of digits alone may be a date, except where the title names what it reverts. */
export function titleShas(title: string): string[] {
  const named = SHA_AFTER_VERB.exec(title)?.[1]?.toLowerCase();
  return shasIn(title).filter(sha => /[a-f]/.test(sha) || sha === named);
}

/** The commits that a description claims to revert. */
export function shasInDescription(body: string): string[] {
  return [...body.matchAll(SHAS)].flatMap(([, list = '']) => shasIn(list));
}

/** What the footers `Refs:` name: https://www.conventionalcommits.org/en/v1.0.0/#specification */
export function refsIn(body: string, own: string | undefined): { shas: string[]; numbers: number[] } {
  const lines = [...body.matchAll(REFS)].map(([, line = '']) => line);
  const numbers = lines.flatMap(line => ownNumbers((line.match(/[\w./-]*#\d{1,9}\b/g) ?? []).join(' '), own));
  return { shas: lines.flatMap(shasIn), numbers };
}

/** At the start of a line of a description. */
export const DESCRIPTION_CLAIM = new RegExp(
  `^(?:this )?reverts ${COMMITS}(?:${LINK}${SHA}|(?:pull request |PR )?(?:[\\w.-]{1,100}\\/[\\w.-]{1,100})?#\\d|https?:\\/\\/[^\\s#]{1,200}\\/pull\\/\\d)`,
  'im',
);
