import type { Reference } from '../domain/gathered.js';

/** An earlier pull request, as far as it must be known to be recognised. */
export interface Candidate {
  number: number;
  sha: string | null;
  title: string;
}

/** Git takes four digits, people and GitHub write seven or more; fewer hit by chance. */
const MIN_SHA_LENGTH = 7;
/** A cut title shorter than this names too many. */
const MIN_STEM_LENGTH = 12;

const NUMBER_AT_END = /\s*\(#\d+\)$/;
const CUT = /(…|\.{3})$/;

function plain(title: string): string {
  return title.replace(/\s+/g, ' ').trim().replace(NUMBER_AT_END, '').toLowerCase();
}

/**
 * Those of `candidates` (oldest first) that the references name: by number, by the first digits of the SHA, and by title,
 * whatever its case and spacing and with or without `(#N)`; a title cut with an ellipsis names what begins like it.
 * A title that several carry means the latest. A reference that tells several things may thus name several.
 */
export function referenced<T extends Candidate>(references: readonly Reference[], candidates: readonly T[]): T[] {
  const byNumber = new Map(candidates.map(candidate => [candidate.number, candidate]));
  const titles = candidates.map(candidate => ({ candidate, title: plain(candidate.title) }));
  const byTitle = new Map(titles.map(({ candidate, title }) => [title, candidate]));

  const ofSha = (sha: string) =>
    sha.length < MIN_SHA_LENGTH
      ? undefined
      : candidates.find(candidate => candidate.sha?.startsWith(sha.toLowerCase()));
  const ofTitle = (asked: string) => {
    const title = plain(asked);
    const stem = title.replace(CUT, '').trim();
    const exact = title === '' ? undefined : byTitle.get(title);
    if (exact !== undefined || stem === title || stem.length < MIN_STEM_LENGTH) return exact;
    return titles.findLast(candidate => candidate.title.startsWith(stem))?.candidate;
  };

  const found = new Set<T>();
  for (const { number, sha, title } of references) {
    const named = [
      number === undefined ? undefined : byNumber.get(number),
      sha === undefined ? undefined : ofSha(sha),
      title === undefined ? undefined : ofTitle(title),
    ];
    for (const candidate of named) if (candidate !== undefined) found.add(candidate);
  }
  return candidates.filter(candidate => found.has(candidate));
}
