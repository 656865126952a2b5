import { compareText } from '../../domain/order.js';
import type { Candidate } from './candidates.js';
import { dividesWeek, maxThemes, minPullRequests } from './limits.js';

/** Places that stay free for what the rest has in common. */
const FREE_PLACES = 1;
/** A candidate that explains less is not worth a theme. */
const MIN_GAIN = 0.4;
/** Above this share of the week, a candidate counts less the larger it is. */
const LARGE_SHARE = 0.2;

/** 1 up to LARGE_SHARE, 0.4 at half of the week. */
function sizeFactor(share: number): number {
  return 1 - 2 * Math.max(0, share - LARGE_SHARE);
}

/**
 * How much a candidate explains that the picked ones do not. `explained` is the greatest weight of each pull request in a
 * picked candidate. A pull request that is already in one counts too if its weight here is greater, because it will be
 * assigned here.
 */
function gainOf({ members }: Candidate, explained: ReadonlyMap<number, number>, total: number): number {
  if ([...members.keys()].every(number => explained.has(number))) return 0;
  const gains = [...members].map(([number, weight]) => {
    const before = explained.get(number) ?? 0;
    return weight > before ? weight - before / 2 : 0;
  });
  return gains.reduce((sum, gain) => sum + gain, 0) * sizeFactor(members.size / total);
}

/**
 * Picks themes for a week of `total` pull requests, one by one: always the candidate that explains most of what the
 * earlier ones do not. On equal gains, the first id wins. Kinds are never picked.
 */
export function pickThemes(candidates: readonly Candidate[], total: number): Candidate[] {
  const open = candidates.filter(
    ({ by, members: { size } }) => by !== 'kind' && size >= minPullRequests(total) && dividesWeek(size, total),
  );
  const picked: Candidate[] = [];
  const explained = new Map<number, number>();
  while (picked.length < maxThemes(total) - FREE_PLACES) {
    const [best] = open
      .map(candidate => ({ candidate, gain: gainOf(candidate, explained, total) }))
      .sort((a, b) => b.gain - a.gain || compareText(a.candidate.id, b.candidate.id));
    if (best === undefined || best.gain < MIN_GAIN) break;
    picked.push(best.candidate);
    for (const [number, weight] of best.candidate.members)
      explained.set(number, Math.max(weight, explained.get(number) ?? 0));
  }
  return picked;
}
