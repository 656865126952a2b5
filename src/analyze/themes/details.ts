import { compareText } from '../../domain/order.js';
import { isKindTag } from '../tags/index.js';
import { type Candidate, WORD_IN_TITLE } from './candidates.js';
import { nameOf, type Spellings } from './names.js';

const MAX_DETAILS = 3;
const MIN_PULL_REQUESTS = 3;
/** A detail belongs to at least this share of the theme. */
const MIN_SHARE = 0.15;
/** From this share on, a detail says the same as the theme. */
const SAME_SHARE = 0.8;

/** What several pull requests of a theme also name, the most frequent first; the path of a module. */
export function detailsOf(
  theme: Candidate,
  members: readonly number[],
  candidates: readonly Candidate[],
  spellings: Spellings,
): string[] {
  if (theme.by === 'module') return [theme.key];
  const counted = candidates
    .filter(({ id, by, key }) => by === 'tag' && id !== theme.id && !isKindTag(key))
    .map(({ id, key, members: weights }) => ({
      id,
      key,
      count: members.filter(number => (weights.get(number) ?? 0) >= WORD_IN_TITLE).length,
    }));
  const min = Math.max(MIN_PULL_REQUESTS, members.length * MIN_SHARE);
  return counted
    .filter(({ count }) => count >= min && count < members.length * SAME_SHARE)
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id))
    .slice(0, MAX_DETAILS)
    .map(({ key }) => nameOf(key, spellings));
}
