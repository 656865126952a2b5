import type { PullRequest } from '../../domain/pull-request.js';
import { titlePrefix } from '../changes/title-prefix.js';

/** What a pull request claims to revert or reland, and how it names it. */
export interface RevertClaim {
  kind: 'revert' | 'reland' | 'none';
  /** Only the description claims it. The description of a squashed branch may list reverts of its own commits. */
  weak: boolean;
  numbers: number[];
  shas: string[];
  /** The title that it quotes or repeats. */
  title: string | null;
}

/** At the start of a title. `Revert to …` restores a state and does not revert a pull request. */
const REVERT =
  /^(?!\w+ (?:back )?to\b)(?:revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[\s-]?back|back(?:s|ed|ing)?[\s-]?out)\b/i;
const RELAND = /^re-?(?:land(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|introduc(?:e|es|ed|ing)|merg(?:e|es|ed|ing))\b/i;
const QUOTED = /["“](.+)["”]|["“](.+…)/s;

/** A line that starts with `Reverts octo/repo#12`, `Revert PR #12 and #13`, `This reverts pull request #12` or a link. */
const BODY_LINE =
  /^[ \t>*-]*(?:this\s+)?(?:reverts?|re-?lands?|re-?applies|re-?apply)\b[^\n#]{0,80}?((?:[\w.-]*#|\/[\w.-]+\/pull\/)\d{1,9}\b(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)(?:[\w.-]+\/[\w.-]+)?#\d{1,9}\b)*)/gim;
/** A number, with the name of its repository if there is one. */
const NUMBER_OF = /(?:([\w.-]+)(?:#|\/pull\/)|#)([1-9]\d{0,8})\b/g;
/** git writes `This reverts commit 1a2b3c4d…`. */
const BODY_SHA = /\brevert(?:s|ing)?\s+(?:commit\s+)?([0-9a-f]{7,40})\b/gi;
const TITLE_NUMBER = /(?:#|\bPR\s+#?|\/pull\/)([1-9]\d{0,8})\b/g;
/** A full or abbreviated commit SHA. It has at least one digit, unlike a word such as `defaced`. */
const TITLE_SHA = /\b(?=[a-f]*\d)([0-9a-f]{7,40})\b/g;
const BODY_CLAIM = /^(?:this )?reverts (?:commit [0-9a-f]{7,40}|(?:[\w.-]+\/[\w.-]+)?#\d+)/im;

function quotedIn(words: string): string | undefined {
  const match = QUOTED.exec(words);
  return match?.[1] ?? match?.[2];
}

function numbersIn(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(match => Number(match[1]));
}

/** The numbers that a description claims to revert. Only the names of repositories must match: a fork has another owner. */
function numbersInBody(body: string, url: string | undefined): number[] {
  const own = /\/([\w.-]+)\/pull\/\d+$/.exec(url ?? '')?.[1]?.toLowerCase();
  return [...body.matchAll(BODY_LINE)].flatMap(([, named = '']) =>
    [...named.matchAll(NUMBER_OF)]
      .filter(([, repository]) => own === undefined || repository === undefined || repository.toLowerCase() === own)
      .map(([, , number]) => Number(number)),
  );
}

/** The title that a claim repeats, without numbers at its end: `"X (#12)" (#13)` repeats X. */
function repeatedTitle(words: string): string | null {
  const quoted =
    quotedIn(words) ??
    words
      .replace(REVERT, '')
      .replace(RELAND, '')
      .replace(/^[\s:–-]+/, '');
  const title = quoted.replaceAll(/\s*\((?:#\d+|…)?\)?$/g, '').trim();
  return title.length < 4 || /^#?\d+$/.test(title) ? null : title;
}

/** Whether it is `Revert "Revert …"`, which is a reland. To revert `Rollback …` is not. */
function isDoubleRevert(words: string): boolean {
  const inner = quotedIn(words);
  return inner !== undefined && /^revert\b/i.test(titlePrefix(inner).rest) && !isDoubleRevert(inner);
}

function kindOf(title: string): RevertClaim['kind'] {
  const { tags, type, rest } = titlePrefix(title);
  const marks = [...tags, type ?? '', rest];
  if (marks.some(mark => RELAND.test(mark))) return 'reland';
  if (!marks.some(mark => REVERT.test(mark)) && !/\brevert\s+["“]/i.test(rest)) return 'none';
  return isDoubleRevert(rest) ? 'reland' : 'revert';
}

/** A title without its quotation, except for numbers at the end of it: `Revert "X #1 (#2)"` reverts 2. */
function withoutQuotation(title: string): string {
  return title.replace(QUOTED, (_, quoted: string) => / *((?:\(#\d+\)["”… ]*)+)$/.exec(quoted ?? '')?.[1] ?? '');
}

type ClaimSource = Pick<PullRequest, 'number' | 'title' | 'body' | 'url'>;

/** GitHub limits titles to 256 characters; the subject of a commit has no limit. */
const MAX_TITLE_LENGTH = 500;
export const NO_CLAIM: RevertClaim = { kind: 'none', weak: false, numbers: [], shas: [], title: null };

/** The claim that a pull request makes in its title or description. Comments in the description do not count. */
export function revertClaimOf({ number, title: full, url, body: whole }: ClaimSource): RevertClaim {
  const title = full.slice(0, MAX_TITLE_LENGTH);
  const body = whole.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
  const kind = kindOf(title);
  const weak = kind === 'none';
  if (weak && !BODY_CLAIM.test(body)) return NO_CLAIM;
  const { scope, rest } = titlePrefix(title);
  const named = weak ? '' : withoutQuotation(`${scope ?? ''} ${rest}`);
  const numbers = [...numbersIn(named, TITLE_NUMBER), ...numbersInBody(body, url)];
  const shas = [...named.matchAll(TITLE_SHA), ...body.matchAll(BODY_SHA)].map(match => (match[1] ?? '').toLowerCase());
  return {
    kind: weak ? 'revert' : kind,
    weak,
    numbers: [...new Set(numbers)].filter(named => named !== number),
    shas: [...new Set(shas)],
    title: weak ? null : repeatedTitle(rest),
  };
}
