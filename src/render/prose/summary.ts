import { sum } from 'd3-array';
import { type Digest, type Entry, type RevertedPullRequest, SEVERITIES } from '../../domain/digest.js';
import type { Markdown } from '../markdown.js';
import { themeName } from '../themes.js';
import type { Words } from '../words.js';
import { direction, mergedTrend, revertsInARow, weekBefore, weeksInARow } from './weeks.js';

const NAMED = 3;
/** A theme leads with this share of the pull requests, and so many times the next. */
const LEADS = { share: 0.3, times: 1.5 };
/** The largest of an even week are hardly larger than the third. */
const EVEN = 1.25;
/** A theme of fewer is not what a week was about. */
const MIN_OF_THEME = 3;
/** A mean of fewer says nothing about the week. */
const MIN_FOR_MEAN = 10;
/** Means of importance this near are alike. */
const MEANS_DIFFER = 0.25;

type Sentence = Markdown | null;

/** The first rows with their counts: `Console (7)`, `octocat (3)`. */
function leaders<T extends { pullRequests: readonly number[] }>(
  rows: readonly T[],
  show: (row: T) => Markdown,
  words: Words,
): Markdown {
  const told = rows.slice(0, NAMED).map(row => words.noted(show(row), words.number(row.pullRequests.length)));
  return words.listOf(told);
}

/** What was reverted comes first, whatever else the week was. */
function fallen(digest: Digest, words: Words): Sentence[] {
  const { pullRequests, statistics } = digest;
  const fell = pullRequests.filter(({ outcome }) => outcome.revertedBy !== undefined);
  const undone = statistics.reverts.flatMap(revert => revert.reverted).filter(isOfEarlier);
  const earlier = [...new Set(undone.flatMap(({ number }) => number ?? []))];
  const total = statistics.totals.pullRequests.length;
  const [first] = fell;
  const relanded = fell.filter(({ outcome }) => outcome.relandedBy !== undefined).map(({ number }) => number);
  if (fell.length === 0 && statistics.reverts.length === 0) return [noneFell(digest, words)];
  return [
    fell.length > 1
      ? words.say('fell-many', {
          n: fell.length,
          total,
          references: words.references(fell.map(({ number }) => number)),
        })
      : first === undefined
        ? null
        : words.say('fell-one', {
            reference: words.reference(first.number),
            after: words.duration(first.outcome.revertedAfterHours ?? 0),
          }),
    relanded.length === 0
      ? null
      : words.say('relanded', { n: relanded.length, references: words.references(relanded) }),
    earlier.length === 0
      ? null
      : words.say('undone-earlier', {
          n: earlier.length,
          references: words.references(earlier),
          also: fell.length > 0 ? 'yes' : 'no',
        }),
  ];
}

/** What is known to have been merged earlier, and was wholly undone in the period. */
const isOfEarlier = ({ mergedInPeriod, afterHours, partial }: RevertedPullRequest) =>
  !mergedInPeriod && afterHours !== null && !partial;

/** That nothing was reverted is told where the weeks before had reverts. */
function noneFell(digest: Digest, words: Words): Sentence {
  const before = weekBefore(digest)?.assessed?.reverts ?? 0;
  if (before === 0) return null;
  const row = revertsInARow(weeksInARow(digest));
  return row > 2 ? words.say('none-fell-in-weeks', { weeks: row }) : words.say('none-fell', { n: before });
}

function merged(digest: Digest, words: Words): Sentence {
  const { authors, bots, totals } = digest.statistics;
  const people = authors.length;
  const byBots = bots.length > 0;
  const who = people === 0 ? (byBots ? 'bots' : 'nobody') : byBots ? 'mixed' : people === 1 ? 'one' : 'people';
  return words.say('merged', { n: totals.pullRequests.length, who, people, ...mergedTrend(digest) });
}

function mainThemes({ themes, statistics }: Digest, words: Words): Sentence {
  const named = themes.filter(({ by }) => by !== 'rest').sort((a, b) => b.pullRequests.length - a.pullRequests.length);
  const [first, second, third] = named;
  const name = (theme: (typeof named)[number]) => words.label(themeName(theme, words));
  const total = statistics.totals.pullRequests.length;
  if (first === undefined) {
    if (statistics.modules.length < 2) return null;
    return words.say('modules-largest', { modules: leaders(statistics.modules, row => words.path(row.path), words) });
  }
  const count = first.pullRequests.length;
  if (count < MIN_OF_THEME) return null;
  if (second === undefined) return words.say('theme-alone', { theme: name(first), n: count });
  const next = second.pullRequests.length;
  if (count >= total * LEADS.share && count >= next * LEADS.times)
    return words.say('themes-led', {
      theme: name(first),
      n: count,
      others: leaders(named.slice(1), name, words),
      m: named.length - 1,
    });
  if ((count + next) * 2 > total)
    return words.say('themes-two', { first: name(first), n: count, second: name(second), m: next });
  const even = third !== undefined && count <= third.pullRequests.length * EVEN;
  return words.say(even ? 'themes-even' : 'themes-largest', { themes: leaders(named, name, words) });
}

function highlighted(digest: Digest, words: Words): Sentence[] {
  const { highlights, statistics, pullRequests } = digest;
  const first = pullRequests.find(({ number }) => number === highlights[0]);
  const { importance, totals } = statistics;
  const before = weekBefore(digest)?.assessed?.meanImportance;
  const trend =
    before === undefined || importance === undefined ? 'none' : direction(importance.mean, before, MEANS_DIFFER);
  return [
    first === undefined
      ? null
      : words.say('highlights', {
          n: highlights.length,
          first: words.reference(first.number),
          title: words.briefTitle(first.title),
          references: words.references(highlights.slice(1, NAMED)),
        }),
    importance === undefined || totals.pullRequests.length < MIN_FOR_MEAN
      ? null
      : words.say('importance', { mean: words.score(importance.mean), trend, before: words.score(before ?? 0) }),
  ];
}

/** The signals that ask most for a second look: by their gravest findings that still stand, then by what was measured. */
function watched({ pullRequests, statistics }: Digest, words: Words): Sentence {
  const standing = pullRequests.filter(({ outcome }) => outcome.revertedBy === undefined && !outcome.reverts);
  const found = (signal: string, entry: Entry) => entry.findings.find(finding => finding.signal === signal);
  const rows = statistics.signals
    .map(({ signal, measured }) => {
      const findings = standing.flatMap(entry => found(signal, entry) ?? []);
      const gravest = Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
      return { signal, n: findings.length, gravest, ratio: measured?.ratio ?? 1 };
    })
    .filter(({ signal, gravest }) => signal !== 'reverted' && gravest < SEVERITIES.indexOf('low'))
    .sort((a, b) => a.gravest - b.gravest || b.ratio - a.ratio);
  const [first, second] = rows;
  if (first === undefined) return null;
  const name = (signal: string) => words.signal(signal);
  if (second === undefined) return words.say('watch-one', { signal: name(first.signal), n: first.n });
  return words.say('watch-two', { first: name(first.signal), n: first.n, second: name(second.signal), m: second.n });
}

/** How many of the most active people wrote half of what people wrote; null where nobody stands out. */
function halfWrittenBy({ statistics: { authors } }: Digest): number | null {
  const all = sum(authors, ({ pullRequests }) => pullRequests.length);
  let written = 0;
  const index = authors.findIndex(({ pullRequests }) => {
    written += pullRequests.length;
    return written * 2 >= all;
  });
  const last = authors[index]?.pullRequests.length ?? 0;
  return index + 1 < authors.length / 2 && last > 1 ? index + 1 : null;
}

function people(digest: Digest, words: Words): Sentence[] {
  const { authors, newContributors = [] } = digest.statistics;
  const count = (index: number) => authors[index]?.pullRequests.length ?? 0;
  const active = authors.filter((_, index) => count(index) > 1 && count(index) > count(NAMED));
  const half = halfWrittenBy(digest);
  const named = leaders(active, row => words.author(row.author), words);
  return [
    authors.length < 2 || active.length === 0
      ? null
      : half === null
        ? words.say('most-active', { leaders: named })
        : words.say('half-written', {
            n: half,
            people: authors.length,
            leaders: leaders(active.slice(0, half), row => words.author(row.author), words),
            all: half <= active.length ? 'yes' : 'no',
          }),
    newContributors.length === 0 ? null : words.say('newcomers', { n: newContributors.length }),
  ];
}

/** What did not stand, in a paragraph of its own; null where all of it stood. */
export function fallenProse(digest: Digest, words: Words): Markdown | null {
  const sentences = fallen(digest, words);
  return sentences.every(one => one === null) ? null : words.paragraph(sentences);
}

/** The week in a paragraph: how much was merged, what it was about, what to read, who wrote it. */
export function weekProse(digest: Digest, words: Words): Markdown {
  return words.paragraph([
    merged(digest, words),
    mainThemes(digest, words),
    ...highlighted(digest, words),
    watched(digest, words),
    ...people(digest, words),
  ]);
}
