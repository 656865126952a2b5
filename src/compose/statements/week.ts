import type { Digest, Statistics } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { comparedFigure, isAtLeast } from '../lookup.js';
import {
  author,
  decimal,
  list,
  noted,
  number,
  paragraph,
  path,
  reference,
  references,
  signalName,
  title,
} from '../values.js';
import { type Theme, themeName } from './theme.js';

/** Highlights, themes and people that the summary names. */
const MAX_NAMED = 3;

/** Names with their counts: `Console (7)`, `octocat (3)`. */
function withCounts<T extends { pullRequests: readonly number[] }>(rows: readonly T[], show: (row: T) => Value): Value {
  return list(rows.slice(0, MAX_NAMED).map(row => noted(show(row), number(row.pullRequests.length))));
}

function whoMerged({ authors, bots }: Statistics): 'nobody' | 'bots' | 'mixed' | 'one' | 'people' {
  if (authors.length === 0) return bots.length > 0 ? 'bots' : 'nobody';
  if (bots.length > 0) return 'mixed';
  return authors.length === 1 ? 'one' : 'people';
}

function merged({ statistics, trends }: Digest): Statement {
  const { trend = 'none', before = 0, difference = 0, weeks = 0 } = trends?.merged ?? {};
  return statement('merged', {
    n: statistics.totals.pullRequests.length,
    who: whoMerged(statistics),
    people: statistics.authors.length,
    trend,
    before,
    difference,
    weeks,
  });
}

/** Where the changes are, for a week without any theme. */
function largestModules({ themes: all, statistics: { modules } }: Digest): Statement | null {
  if (all.some(({ by }) => by !== 'rest') || modules.length < 2) return null;
  return statement('modules-largest', { modules: withCounts(modules, row => path(row.path)) });
}

type MainThemes = NonNullable<Digest['mainThemes']>;

function largestThemes({ shape, themes: ids }: MainThemes, all: readonly Theme[]): Statement | null {
  const shown = ids.flatMap(id => all.find(theme => theme.id === id) ?? []);
  const [first, second, ...others] = shown;
  if (first === undefined) return null;
  const n = first.pullRequests.length;
  if (second === undefined) return statement('theme-single', { theme: themeName(first), n });
  switch (shape) {
    case 'led': {
      const following = [second, ...others];
      return statement('themes-led', {
        theme: themeName(first),
        n,
        others: withCounts(following, themeName),
        m: following.length,
      });
    }
    case 'two':
      return statement('themes-two', {
        first: themeName(first),
        n,
        second: themeName(second),
        m: second.pullRequests.length,
      });
    default:
      return statement(shape === 'even' ? 'themes-even' : 'themes-largest', { themes: withCounts(shown, themeName) });
  }
}

function themes(digest: Digest): Statement | null {
  const { mainThemes, themes: all } = digest;
  return mainThemes === undefined ? largestModules(digest) : largestThemes(mainThemes, all);
}

function highlighted({ highlights, pullRequests }: Digest): Statement | null {
  const first = pullRequests.find(one => one.number === highlights[0]);
  if (first === undefined) return null;
  return statement('highlights', {
    n: highlights.length,
    first: reference(first.number),
    title: title(first.title, 'brief'),
    references: references(highlights.slice(1, MAX_NAMED)),
  });
}

/** The mean of a quiet week says nothing. */
function importance(digest: Digest): Statement | null {
  const { importance: measured } = digest.statistics;
  if (measured === undefined || !isAtLeast(digest, 'regular')) return null;
  const compared = comparedFigure(digest, 'importance');
  return statement('importance', {
    mean: decimal(measured.mean),
    trend: compared?.direction ?? 'none',
    before: decimal(compared?.before ?? 0),
  });
}

function toWatch({ statistics }: Digest): Statement | null {
  const [first, second] = statistics.findings.toWatch;
  if (first === undefined) return null;
  const named = { first: signalName(first.signal), n: first.pullRequests.length };
  if (second === undefined) return statement('to-watch-one', named);
  return statement('to-watch-two', {
    ...named,
    second: signalName(second.signal),
    m: second.pullRequests.length,
  });
}

function people({ statistics: { authors, mostActive } }: Digest): Statement | null {
  if (mostActive === undefined) return null;
  const { half } = mostActive;
  const leaders = withCounts(mostActive.authors, row => author(row.author));
  if (half === undefined) return statement('most-active', { leaders });
  return statement('half-written', { n: half.people, people: authors.length, leaders, isAll: half.listed });
}

function newcomers({ statistics: { newContributors = [] } }: Digest): Statement | null {
  return newContributors.length === 0 ? null : statement('newcomers', { n: newContributors.length });
}

/** The week in a paragraph: how much was merged, what it was about, what to read, who wrote it. */
export function weekParagraph(digest: Digest): Value | null {
  return paragraph([
    merged(digest),
    themes(digest),
    highlighted(digest),
    importance(digest),
    toWatch(digest),
    people(digest),
    newcomers(digest),
  ]);
}
