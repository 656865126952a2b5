import type { Reference } from '../domain/gathered.js';

/** An earlier pull request, with what references are matched against. */
export interface Candidate {
  number: number;
  sha: string | null;
  title: string;
}

/** Git accepts four digits, but people and GitHub write seven or more; shorter ones match by chance. */
const MIN_SHA_LENGTH = 7;
/** A cut title shorter than this matches too many pull requests. */
const MIN_STEM_LENGTH = 12;

const NUMBER_AT_END = /\s*\(#\d+\)$/;
const ELLIPSIS = /(…|\.{3})$/;

function normalized(title: string): string {
  return title.replace(/\s+/g, ' ').trim().replace(NUMBER_AT_END, '').toLowerCase();
}

/**
 * The candidates (oldest first) that the references name, each once and in the same order. A reference names a candidate
 * by number, by the first digits of its SHA, or by title: case, spacing and `(#N)` make no difference, and a title that
 * ends in an ellipsis names a title that starts like it. If several candidates have the title, the latest is meant. A
 * reference with several properties can name several candidates.
 */
export function referenced<T extends Candidate>(references: readonly Reference[], candidates: readonly T[]): T[] {
  const byNumber = new Map(candidates.map(candidate => [candidate.number, candidate]));
  const titles = candidates.map(candidate => ({ candidate, title: normalized(candidate.title) }));
  const byTitle = new Map(titles.map(({ candidate, title }) => [title, candidate]));

  const withSha = (sha: string) =>
    sha.length < MIN_SHA_LENGTH
      ? undefined
      : candidates.find(candidate => candidate.sha?.startsWith(sha.toLowerCase()));
  const withTitle = (given: string) => {
    const title = normalized(given);
    const stem = title.replace(ELLIPSIS, '').trim();
    const exact = title === '' ? undefined : byTitle.get(title);
    if (exact !== undefined || stem === title || stem.length < MIN_STEM_LENGTH) return exact;
    return titles.findLast(candidate => candidate.title.startsWith(stem))?.candidate;
  };

  const named = new Set<T | undefined>();
  for (const { number, sha, title } of references) {
    if (number !== undefined) named.add(byNumber.get(number));
    if (sha !== undefined) named.add(withSha(sha));
    if (title !== undefined) named.add(withTitle(title));
  }
  return candidates.filter(candidate => named.has(candidate));
}
