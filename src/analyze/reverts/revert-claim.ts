import { BOUNDS } from '../../domain/bounds.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { titlePrefix } from '../changes/title-prefix.js';
import {
  DESCRIPTION_CLAIM,
  isAdverbialRevert,
  mentionedIn,
  numbersAfterVerb,
  numbersInDescription,
  numbersInParentheses,
  numbersOfQuotation,
  numbersSaidReverted,
  quotationIn,
  quotationsWithin,
  RELAND,
  RELAND_MARK,
  REVERT,
  REVERT_MARK,
  refsIn,
  shasInDescription,
  titleShas,
  VERB_MARK,
} from './references-in-text.js';

import { relandsInText } from './relands-in-text.js';

/** What a pull request, or a commit without one, claims to revert or reland, and how it names it. */
export interface RevertClaim {
  kind: 'revert' | 'reland' | 'none';
  /** Only the description claims it. The description of a squashed branch may list reverts of its own commits. */
  weak: boolean;
  /**
   * Only a verb claims it, which may be about a feature: `Rollback support`, `Revert button: keep focus`. It is none
   * unless its lines mirror something.
   */
  bare: boolean;
  /** Whether it names what it reverts by number, commit or quotation. */
  named: boolean;
  /** Whether its title quotes what it reverts. */
  quoted: boolean;
  /** Those that it says it reverts. */
  numbers: number[];
  /** Those at the end of a quoted title, the last first: `"Cache it (#11) (#12)"` was merged as 12. */
  quotedNumbers: number[];
  /** Those that it only mentions, such as an issue, or what it reverts. */
  mentionedNumbers: number[];
  shas: string[];
  /** Those that it says in words that it brings back, and their reverts: they count if they are known as such. */
  relandNumbers: number[];
  /** The title that it quotes or repeats. */
  title: string | null;
  /** The titles if it quotes several; `title` is all of them. */
  titles: string[];
  /** How many more it names than the lists above have. */
  unlisted: number;
}

/** The title that a claim repeats, without numbers at its end: `"X (#12)" (#13)` repeats X. */
function asTitle(words: string): string | null {
  const title = words.replaceAll(/\s*\((?:#\d+|…)?\)?$/g, '').trim();
  return title.length < 4 || /^#?\d+$/.test(title) ? null : title;
}

function repeatedTitle(words: string, quotation: string | undefined): string | null {
  return asTitle(
    quotation ??
      words
        .replace(REVERT, '')
        .replace(RELAND, '')
        .replace(/^[\s:–-]+/, '')
        .replace(/\s+#\d+$/, ''),
  );
}

/** Whether a title says by a quotation or another name that it is a revert, so that to revert it is a reland. */
export function isNamedRevert(title: string): boolean {
  const { tags, type, rest } = titlePrefix(title);
  if (isDoubleRevert(rest)) return false;
  if ([...tags, type ?? ''].some(mark => REVERT_MARK.test(mark))) return true;
  if (!/^revert/i.test(rest) || !REVERT.test(rest)) return false;
  return quotationIn(rest) !== undefined || numbersAfterVerb(rest).length > 0 || titleShas(rest).length > 0;
}

/** Whether it is `Revert "Revert "…""`, which is a reland. To revert `Rollback …` or `Revert button: …` is not. */
function isDoubleRevert(words: string): boolean {
  const inner = quotationIn(words);
  return inner !== undefined && isNamedRevert(inner);
}

interface Kind {
  kind: RevertClaim['kind'];
  /** Whether a tag, the type or a quotation says it. */
  marked: boolean;
  quotation?: string | undefined;
}

function kindOf(title: string): Kind {
  const { tags, type, rest } = titlePrefix(title);
  const marks = [...tags, type ?? ''];
  const isMarked = (mark: RegExp) => marks.some(one => mark.test(one));
  const quotation = quotationIn(rest, isMarked(REVERT_MARK) || isMarked(RELAND_MARK));
  if (isMarked(RELAND_MARK) || RELAND.test(rest)) return { kind: 'reland', marked: true, quotation };
  const marked = isMarked(REVERT_MARK) || quotation !== undefined;
  const isSaid = isAdverbialRevert(rest) || numbersSaidReverted(rest).length > 0;
  if (!marked && !isSaid && ![...marks, rest].some(one => REVERT.test(one))) return { kind: 'none', marked };
  return { kind: isDoubleRevert(rest) ? 'reland' : 'revert', marked, quotation };
}

function withoutQuotation(title: string, quotation: string | undefined): string {
  return quotation === undefined ? title : title.replace(quotation, '').replaceAll(/["“”'‘’«»「」『』]/g, ' ');
}

/** The name of the repository in the address of a pull request or commit. */
function repositoryIn(url: string | undefined): string | undefined {
  return /\/([\w.-]+)\/(?:pull|commit)\/\w+$/.exec(url ?? '')?.[1]?.toLowerCase();
}

/** What a claim is read from. `number` is null for a commit without a pull request. */
export type ClaimSource = Pick<PullRequest, 'title' | 'body' | 'url'> & { number: number | null };

/** GitHub limits titles to 256 characters; the subject of a commit has no limit. */
const MAX_TITLE_LENGTH = 500;
export const NO_CLAIM: RevertClaim = {
  kind: 'none',
  weak: false,
  bare: false,
  named: false,
  quoted: false,
  numbers: [],
  quotedNumbers: [],
  mentionedNumbers: [],
  shas: [],
  relandNumbers: [],
  title: null,
  titles: [],
  unlisted: 0,
};

const LISTS = ['numbers', 'quotedNumbers', 'mentionedNumbers', 'shas', 'titles'] as const;

/** The claim with as many references of each kind as are looked up and compared. */
function bounded(claim: RevertClaim): RevertClaim {
  const max = BOUNDS.references;
  const unlisted = LISTS.reduce((sum, list) => sum + Math.max(0, claim[list].length - max), 0);
  if (unlisted === 0) return claim;
  return { ...claim, ...Object.fromEntries(LISTS.map(list => [list, claim[list].slice(0, max)])), unlisted };
}

const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** The claim that a pull request makes in its title or description. Comments in the description do not count. */
export function revertClaimOf({ number, title: full, url, body: whole }: ClaimSource): RevertClaim {
  const title = full.slice(0, MAX_TITLE_LENGTH);
  const body = whole.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
  const { kind, marked, quotation } = kindOf(title);
  const weak = kind === 'none';
  const own = repositoryIn(url);
  const relandNumbers = relandsInText({ title, body }, own).filter(named => named !== number);
  if (weak && !DESCRIPTION_CLAIM.test(body))
    return relandNumbers.length === 0 ? NO_CLAIM : { ...NO_CLAIM, relandNumbers };
  const { tags, type, scope, rest } = titlePrefix(title);
  const outside = weak ? '' : withoutQuotation(rest, quotation);
  const inParentheses = numbersInParentheses(outside);
  const refs = type === 'revert' ? refsIn(body, own) : { shas: [], numbers: [] };
  const isOther = (named: number) => named !== number;
  const numbers = distinct([
    ...(weak ? [] : [...(scope ?? '').matchAll(/#([1-9]\d{0,8})\b/g)].map(([, one]) => Number(one))),
    ...numbersAfterVerb([...tags, type ?? ''].some(mark => VERB_MARK.test(mark)) ? `Revert ${outside}` : outside, own),
    ...numbersSaidReverted(outside, own),
    ...(marked ? inParentheses : []),
    ...numbersInDescription(body, own),
  ]).filter(isOther);
  const shas = distinct([...titleShas(outside), ...shasInDescription(body), ...refs.shas]);
  const titles = (quotation === undefined ? [] : quotationsWithin(quotation)).flatMap(one => asTitle(one) ?? []);
  const named = numbers.length > 0 || shas.length > 0 || quotation !== undefined;
  return bounded({
    kind: weak ? 'revert' : kind,
    weak,
    bare: !weak && !marked && !named,
    named,
    quoted: quotation !== undefined,
    numbers,
    quotedNumbers: distinct(
      [quotation ?? '', ...(quotation === undefined ? [] : quotationsWithin(quotation))].flatMap(numbersOfQuotation),
    ).filter(isOther),
    mentionedNumbers: distinct([...mentionedIn(outside), ...refs.numbers]).filter(isOther),
    shas,
    relandNumbers,
    title: weak ? null : repeatedTitle(rest, quotation),
    titles: distinct(titles),
    unlisted: 0,
  });
}
