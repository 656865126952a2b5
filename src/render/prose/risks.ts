import type { Digest, Entry, FlagAccuracy } from '../../domain/digest.js';
import { isGrave } from '../gravity.js';
import type { Markdown } from '../markdown.js';
import type { Words } from '../words.js';
import { authorOf, placeOf } from './themes.js';

const MAX_NAMED = 12;
/** With fewer reverts than these, chance says more than the measurement; `backtest` has the same rule. */
const MIN_REVERTS = 10;
/** A ratio below this is as good as none. */
const TIMES = 1.2;
const MIN_TOLD = 3;

/** What the findings of the week come to. */
export function verdict({ pullRequests }: Digest, words: Words): Markdown {
  const total = pullRequests.length;
  const grave = pullRequests.filter(isGrave);
  const medium = pullRequests.filter(({ findings }) => findings.some(({ severity }) => severity === 'medium')).length;
  if (pullRequests.every(({ findings }) => findings.length === 0)) return words.say('verdict-clean', { total });
  if (grave.length === 0) return words.say('verdict-none', { medium, total });
  const where = placeOf(grave, words);
  const one = grave.length > 2 && where !== null && where.modules.length === 1;
  return words.say('verdict-grave', {
    n: grave.length,
    references: words.references(grave.slice(0, MAX_NAMED).map(({ number }) => number)),
    all: grave.length <= MAX_NAMED ? 'yes' : 'no',
    place: one ? where.place : 'none',
    module: words.path(where?.modules[0] ?? ''),
  });
}

/** How often what was flagged fell, as a multiple of the rest; what was not flagged may all have stood. */
function comparison({ flagged, others }: FlagAccuracy, words: Words): Markdown | null {
  if (flagged.reverted.length + others.reverted.length < MIN_REVERTS) return words.say('hindsight-few', {});
  if (others.reverted.length === 0) return null;
  const share = ({ reverted, pullRequests }: FlagAccuracy['flagged']) => reverted.length / pullRequests;
  const times = share(flagged) / share(others);
  return times < TIMES ? words.say('hindsight-alike', {}) : words.say('hindsight-times', { times: words.score(times) });
}

/** What became of what the digests of earlier weeks had flagged; null where they are not known, or flagged nothing. */
export function hindsightProse(flagAccuracy: FlagAccuracy | undefined, words: Words): Markdown | null {
  if (flagAccuracy === undefined || flagAccuracy.flagged.pullRequests === 0) return null;
  const { weeks, flagged, others } = flagAccuracy;
  return words.paragraph([
    words.say('flagAccuracy', {
      weeks: weeks.length,
      flagged: flagged.pullRequests,
      flaggedUndone: flagged.reverted.length,
      others: others.pullRequests,
      othersUndone: others.reverted.length,
    }),
    comparison(flagAccuracy, words),
  ]);
}

/** Where the pull requests of a signal are, and whose they are; null where they are spread. */
export function signalProse(entries: readonly Entry[], words: Words): Markdown | null {
  if (entries.length < MIN_TOLD) return null;
  const where = placeOf(entries, words);
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
