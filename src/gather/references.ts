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
/** Tags, type and scope, which a revert may leave out: `[Console] `, `fix(console): `. */
const PREFIX = /^(?:\[[^[\]]{1,60}\]\s*:?\s*|[a-z][\w.,/-]{0,30}(?:\([^()]{1,60}\))?!?:\s+){1,8}/;
const ELLIPSIS = /(…|\.{3})$/;

function normalized(title: string): string {
  return title.replace(/\s+/g, ' ').trim().replace(NUMBER_AT_END, '').toLowerCase();
}

/**
 * The candidates (oldest first) that the references name, each once and in the same order. A reference names a candidate
 * by number, by the first digits of its SHA, or by title: case, spacing and `(#N)` make no difference, and a title that
 * ends in an ellipsis names a title that starts like it. If several candidates have the title, the latest is meant. If
 * none has, all that have it but for their tags are named, of which the analysis of reverts decides. A reference with
 * several properties can name several candidates.
 */
export function referenced<T extends Candidate>(references: readonly Reference[], candidates: readonly T[]): T[] {
  const byNumber = new Map(candidates.map(candidate => [candidate.number, candidate]));
  const titles = candidates.map(candidate => ({ candidate, title: normalized(candidate.title) }));
  const byTitle = new Map(titles.map(({ candidate, title }) => [title, candidate]));
  const tagged = (title: string) =>
    title === ''
      ? []
      : titles.filter(
          one => one.title.endsWith(title) && PREFIX.exec(one.title)?.[0].length === one.title.length - title.length,
        );

  const withSha = (sha: string) =>
    sha.length < MIN_SHA_LENGTH
      ? undefined
      : candidates.find(candidate => candidate.sha?.startsWith(sha.toLowerCase()));
  const withTitle = (given: string) => {
    const title = normalized(given);
    const stem = title.replace(ELLIPSIS, '').trim();
    const bare = title.replace(PREFIX, '');
    const exact = title === '' ? undefined : byTitle.get(title);
    if (exact !== undefined) return [exact];
    if (stem !== title && stem.length >= MIN_STEM_LENGTH) {
      const started = titles.findLast(candidate => candidate.title.startsWith(stem))?.candidate;
      if (started !== undefined) return [started];
    }
    const untagged = bare === title || bare === '' ? undefined : byTitle.get(bare);
    return [...tagged(title).map(({ candidate }) => candidate), ...(untagged === undefined ? [] : [untagged])];
  };

  const named = new Set<T | undefined>();
  for (const { number, sha, title } of references) {
    if (number !== undefined) named.add(byNumber.get(number));
    if (sha !== undefined) named.add(withSha(sha));
    if (title !== undefined) for (const one of withTitle(title)) named.add(one);
  }
  return candidates.filter(candidate => named.has(candidate));
}
