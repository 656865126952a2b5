import type { Outcome } from '../../domain/digest.js';
import type { ChangedFile } from '../../domain/pull-request.js';
import { isRevert as hasReverted } from '../../domain/standing.js';
import type { Change } from './index.js';

/**
 * Whether it reverts something. If no reverted pull request was found, a claim in the description alone is not enough:
 * the description of a squashed branch also lists what the branch itself tried and reverted.
 */
export function isRevert({ revertClaim: { kind, weak }, outcome }: Change): boolean {
  return hasReverted(outcome) || (kind === 'revert' && !weak);
}

/** Whether it brings back something that was reverted. */
export function isReland({ revertClaim, outcome }: Change): boolean {
  return outcome.relands !== undefined || revertClaim.kind === 'reland';
}

/** Whether a person wrote it; a deleted account counts as a person. */
export function isByPerson({ pullRequest: { author } }: Change): boolean {
  return author === null || !author.bot;
}

/** The pull request that reverted it, in full or in part. */
export function revertingNumber({ revertedBy, partlyRevertedBy }: Outcome): number | null {
  return revertedBy ?? partlyRevertedBy ?? null;
}

/** Words of the title alone: what stands in backticks is code, where `skip` or `default` is a name. */
export function titleWords({ prefix }: Change): string {
  return prefix.rest.replaceAll(/`[^`]*`/g, ' ').trim();
}

/**
 * Changes of what no machine reads: `fix: a typo in the comments` changes no behaviour. Words that are also what a
 * product may be about (a document, a comment, formatting, a grammar) count only where the rest says which is meant.
 */
const WORDS_ONLY: readonly RegExp[] = [
  /\b(?:typos?|docs|documentation|docstrings?|js-?docs?|rustdocs?|misspell\w*|wording|grammatical|copyright headers?|licen[cs]e headers?)\b/i,
  /^(?:document|clarify|reword)\b|\b(?:code|doc|inline|stale|outdated) comments?\b|\bcomments? only\b|\bwords in comments?\b/i,
  /^(?:fix|update|improve|correct|add|remove)(?:e?[sd])? (?:[\w-]+ ){0,2}comments?(?:$| (?:for|to|on|about)\b)/i,
  /\b(?:auto|code|ruff|clang|cargo|black|rust)[- ]?(?:fmt|format(?:ting|ted)?|check)\b|\bclippy\b|\blint(?:s|er|ing)? (?:fix\w*|errors?|warnings?|issues?|rules?)\b|\bfix\w* lint/i,
];

const LIST = /(?:^|\/)(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/;
const ENTRIES = { added: 25, deleted: 3 };
const DECLARATION = /\.d\.[cm]?ts$|\.pyi$/i;

/**
 * Whether a file only declares what others hold: no test can run it. A change of it is told like any other, for more of
 * them are reverted, see docs/risk-evidence.md.
 */
export function isDeclaration({ path }: ChangedFile): boolean {
  return DECLARATION.test(path);
}

/** Whether something new is merely entered into a list of what there is, which is what the file is for. */
export function isEntry({ path, additions, deletions }: ChangedFile): boolean {
  return LIST.test(path) && deletions <= ENTRIES.deleted && additions <= ENTRIES.added;
}

/** Whether by its kind or its title it changes words for people alone. */
export function isWordsOnly(change: Change): boolean {
  const words = titleWords(change);
  return change.kind === 'docs' || WORDS_ONLY.some(one => one.test(words));
}
