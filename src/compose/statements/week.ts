import type { Digest } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
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
  term,
  title,
} from '../values.js';
import { themeName } from './theme.js';

/** Highlights, themes and people that the summary names. */
const MAX_NAMED = 3;

/** Names with their counts: `Console (7)`, `octocat (3)`. */
function withCounts<T extends { pullRequests: readonly number[] }>(rows: readonly T[], show: (row: T) => Value): Value {
  return list(rows.slice(0, MAX_NAMED).map(row => noted(show(row), number(row.pullRequests.length))));
}

function merged({ statistics: { authors, bots, totals }, trends }: Digest): Statement {
  const { trend = 'none', before = 0, difference = 0, weeks = 0 } = trends?.merged ?? {};
  const byBots = bots.length > 0;
  const who =
    authors.length === 0 ? (byBots ? 'bots' : 'nobody') : byBots ? 'mixed' : authors.length === 1 ? 'one' : 'people';
  return statement('merged', {
    n: totals.pullRequests.length,
    who,
    people: authors.length,
    trend,
    before,
    difference,
    weeks,
  });
}

function themes(digest: Digest): Statement | null {
  const { mainThemes, themes: all, statistics } = digest;
  if (mainThemes === undefined) {
    const isThemed = all.some(({ by }) => by !== 'rest');
    if (isThemed || statistics.modules.length < 2) return null;
    return statement('modules-largest', { modules: withCounts(statistics.modules, row => path(row.path)) });
  }
  const [first, ...others] = mainThemes.themes.flatMap(id => all.find(theme => theme.id === id) ?? []);
  const [second] = others;
  if (first === undefined) return null;
  const n = first.pullRequests.length;
  if (second === undefined) return statement('theme-single', { theme: themeName(first), n });
  switch (mainThemes.shape) {
    case 'led':
      return statement('themes-led', {
        theme: themeName(first),
        n,
        others: withCounts(others, themeName),
        m: others.length,
      });
    case 'two':
      return statement('themes-two', {
        first: themeName(first),
        n,
        second: themeName(second),
        m: second.pullRequests.length,
      });
    default:
      return statement(mainThemes.shape === 'even' ? 'themes-even' : 'themes-largest', {
        themes: withCounts([first, ...others], themeName),
      });
  }
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
function importance({ statistics, trends }: Digest): Statement | null {
  if (statistics.importance === undefined || statistics.volume === 'quiet') return null;
  const compared = trends?.figures.find(({ figure }) => figure === 'importance');
  return statement('importance', {
    mean: decimal(statistics.importance.mean),
    trend: compared?.direction ?? 'none',
    before: decimal(compared?.before ?? 0),
  });
}

function toWatch({ statistics }: Digest): Statement | null {
  const [first, second] = statistics.findings.toWatch;
  if (first === undefined) return null;
  const named = { first: term('signals', first.signal), n: first.pullRequests.length };
  if (second === undefined) return statement('to-watch-one', named);
  return statement('to-watch-two', {
    ...named,
    second: term('signals', second.signal),
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

/** The week in a paragraph: how much was merged, what it was about, what to read, who wrote it. */
export function weekParagraph(digest: Digest): Value | null {
  const { newContributors = [] } = digest.statistics;
  return paragraph([
    merged(digest),
    themes(digest),
    highlighted(digest),
    importance(digest),
    toWatch(digest),
    people(digest),
    newContributors.length === 0 ? null : statement('newcomers', { n: newContributors.length }),
  ]);
}
