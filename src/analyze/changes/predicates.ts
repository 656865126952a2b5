import type { Outcome } from '../../domain/digest.js';
import type { ChangedFile } from '../../domain/pull-request.js';
import { isRevert as hasReverted } from '../../domain/standing.js';
import type { Change } from './index.js';

/**
 * Whether the change is a revert. If what it reverted was not found, neither a claim in the description alone is enough,
 * as that of a squashed branch also lists commits that the branch itself reverted, nor a verb in the title: a feature may
 * roll something back.
 */
export function isRevert({ revertClaim: { kind, weak, bare }, outcome }: Change): boolean {
  return hasReverted(outcome) || (kind === 'revert' && !weak && !bare);
}

/** Whether the change brings back something that was reverted. */
export function isReland({ revertClaim, outcome }: Change): boolean {
  return outcome.relands !== undefined || revertClaim.kind === 'reland';
}

/** Whether every changed file is in the list. */
export function areFilesListed({ files, pullRequest: { filesTotal } }: Change): boolean {
  return files.length >= filesTotal;
}

/** Whether every changed file is known, with its lines. */
export function areFilesKnown(change: Change): boolean {
  return areFilesListed(change) && !change.files.some(file => file.unread);
}

/** Whether no line changed: files moved, became executable or are binary, or the merge was empty. */
export function changesNoLine(change: Change): boolean {
  const { additions, deletions } = change.pullRequest;
  return additions + deletions === 0 && areFilesKnown(change);
}

/** Whether the author is a person. A deleted account counts as a person. */
export function isByPerson({ pullRequest: { author } }: Change): boolean {
  return author === null || !author.bot;
}

/** The number of the pull request that reverted this one, in full or in part. */
export function revertingNumber({ revertedBy, partlyRevertedBy }: Outcome): number | null {
  return revertedBy ?? partlyRevertedBy ?? null;
}

/** The title without its prefix and without code in backticks, where `skip` or `default` is a name. */
export function titleWords({ prefix }: Change): string {
  return prefix.rest.replaceAll(/`[^`]*`/g, ' ').trim();
}

/**
 * Titles of changes that do not change behavior, such as `fix: a typo in the comments`. A product may itself be about
 * documents, comments, formatting or grammars, so those words count only together with others.
 */
const COSMETIC: readonly RegExp[] = [
  /\b(?:typos?|docs|documentation|docstrings?|js-?docs?|rustdocs?|misspell\w*|wording|grammatical|copyright headers?|licen[cs]e headers?)\b/i,
  /^(?:document|clarify|reword)\b|\b(?:code|doc|inline|stale|outdated) comments?\b|\bcomments? only\b|\bwords in comments?\b/i,
  /^(?:fix|update|improve|correct|add|remove)(?:e?[sd])? (?:[\w-]+ ){0,2}comments?(?:$| (?:for|to|on|about)\b)/i,
  /\b(?:auto|code|ruff|clang|cargo|black|rust)[- ]?(?:fmt|format(?:ting|ted)?|check)\b|\bclippy\b|\blint(?:s|er|ing)? (?:fix\w*|errors?|warnings?|issues?|rules?)\b|\bfix\w* lint/i,
];

/** Files that list or re-export the modules of a package. */
const INDEX_FILE = /(?:^|\/)(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/;
/** An entry takes at most this many lines. */
const MAX_ENTRY_LINES = { added: 25, deleted: 3 };
const DECLARATION = /\.d\.[cm]?ts$|\.pyi$/i;

/**
 * Whether a file only declares what other files implement, so no test can run it. Only `untested` and `collision` skip
 * these files: changes to them are reverted more often than others, see docs/risk-evidence.md.
 */
export function isDeclaration({ path }: ChangedFile): boolean {
  return DECLARATION.test(path);
}

/** Whether the change to a file only adds an entry to an index file, which is what such files are for. */
export function isIndexEntry({ path, additions, deletions }: ChangedFile): boolean {
  return INDEX_FILE.test(path) && deletions <= MAX_ENTRY_LINES.deleted && additions <= MAX_ENTRY_LINES.added;
}

/** Whether, by its kind or its title, the change touches only docs, comments or formatting. */
export function isCosmetic(change: Change): boolean {
  const words = titleWords(change);
  return change.kind === 'docs' || COSMETIC.some(one => one.test(words));
}
