import type { Digest, Entry, Hindsight } from '../../domain/digest.js';
import { isGrave } from '../gravity.js';
import type { Markdown } from '../markdown.js';
import type { Words } from '../words.js';
import { authorOf, placeOf } from './themes.js';

const MOST_NAMED = 12;
/** With fewer reverts than these, chance says more than the measurement; `backtest` has the same rule. */
const FEWEST_REVERTS = 10;
/** A ratio below this is as good as none. */
const TIMES = 1.2;
const FEWEST_TOLD = 3;

/** What the findings of the week come to. */
export function verdict({ pullRequests }: Digest, words: Words): Markdown {
  const total = pullRequests.length;
  const grave = pullRequests.filter(isGrave);
  const medium = pullRequests.filter(({ findings }) => findings.some(({ severity }) => severity === 'medium')).length;
  if (grave.length === 0)
    return medium === 0 ? words.say('verdict-clean', { total }) : words.say('verdict-none', { medium, total });
  const where = placeOf(grave);
  const one = grave.length > 2 && where !== null && where.modules.length === 1;
  return words.say('verdict-grave', {
    n: grave.length,
    references: words.references(grave.slice(0, MOST_NAMED).map(({ number }) => number)),
    place: one ? 'most' : 'none',
    module: words.path(where?.modules[0] ?? ''),
  });
}

/** What became of what the digests of earlier weeks had flagged; null where none of them is known. */
export function hindsightProse(hindsight: Hindsight | undefined, words: Words): Markdown | null {
  if (hindsight === undefined) return null;
  const { weeks, flagged, others } = hindsight;
  const share = (one: Hindsight['flagged']) => one.undone.length / Math.max(1, one.pullRequests);
  const times = share(flagged) / share(others);
  const enough = flagged.undone.length + others.undone.length >= FEWEST_REVERTS && others.undone.length > 0;
  return words.paragraph([
    words.say('hindsight', {
      weeks: weeks.length,
      flagged: flagged.pullRequests,
      flaggedUndone: flagged.undone.length,
      others: others.pullRequests,
      othersUndone: others.undone.length,
    }),
    !enough
      ? words.say('hindsight-few', {})
      : times < TIMES
        ? words.say('hindsight-alike', {})
        : words.say('hindsight-times', { times: words.score(times) }),
  ]);
}

/** Where the pull requests of a signal are, and whose they are; null where they are spread. */
export function signalProse(entries: readonly Entry[], words: Words): Markdown | null {
  if (entries.length < FEWEST_TOLD) return null;
  const where = placeOf(entries);
  const place =
    where === null
      ? null
      : words.say('signal-place', {
          n: entries.length,
          place: where.place,
          modules: words.listOf(where.modules.map(module => words.path(module))),
        });
  const author = authorOf(entries, words);
  return place === null && author === null ? null : words.paragraph([place, author]);
}
