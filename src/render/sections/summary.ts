import { sum } from 'd3-array';
import type { Digest } from '../../domain/digest.js';
import { Markdown } from '../markdown.js';
import type { Section } from '../section.js';
import type { Words } from '../words.js';
import { themeName } from './key-changes.js';

/** Fewer pull requests than these are told by the list of them; to sum them up would only repeat it. */
const FEWEST = 4;
const NAMED = 3;

/** How many of the most active people wrote half of what people wrote; null where nobody stands out. */
function halfWrittenBy(digest: Digest): number | null {
  const { authors } = digest.statistics;
  const all = authors.reduce((total, { pullRequests }) => total + pullRequests.length, 0);
  let written = 0;
  const index = authors.findIndex(({ pullRequests }) => {
    written += pullRequests.length;
    return written * 2 >= all;
  });
  const last = authors[index]?.pullRequests.length ?? 0;
  return index + 1 < authors.length / 2 && index > 0 && last > 1 ? index + 1 : null;
}

/** The first rows with their counts: `Console (7)`, `octocat (3)`. */
function leaders<T extends { pullRequests: number[] }>(rows: readonly T[], show: (row: T) => Markdown, words: Words) {
  const told = rows.slice(0, NAMED).map(row => new Markdown(`${show(row)} (${words.number(row.pullRequests.length)})`));
  return words.listOf(told);
}

/** Those who stand out: with more than one pull request, and more than the next. */
function mostActive({ statistics: { authors } }: Digest) {
  const count = (index: number) => authors[index]?.pullRequests.length ?? 0;
  return authors.filter((_, index) => count(index) > 1 && count(index) > count(NAMED)).slice(0, NAMED);
}

export const summary: Section = {
  id: 'summary',
  view: (digest, words) => {
    const { statistics, pullRequests, themes, highlights } = digest;
    const { totals, authors, modules, newContributors = [] } = statistics;
    if (totals.pullRequests.length < FEWEST) return null;
    const fell = pullRequests.filter(({ outcome }) => outcome.revertedBy !== undefined);
    const relanded = fell.filter(({ outcome }) => outcome.relandedBy !== undefined);
    const earlier = statistics.reverts.filter(({ undone }) =>
      undone.some(one => !one.mergedInPeriod && one.afterHours !== null),
    );
    const half = halfWrittenBy(digest);
    const active = mostActive(digest);
    const written = sum(authors, ({ pullRequests: own }) => own.length);
    const named = themes
      .filter(({ by }) => by !== 'rest')
      .sort((a, b) => b.pullRequests.length - a.pullRequests.length);
    return {
      merged: words.count('pull-requests', totals.pullRequests.length),
      reverted:
        fell.length === 0
          ? null
          : {
              count: words.number(fell.length),
              one: fell.length === 1,
              references: words.references(fell.map(one => one.number)),
            },
      relanded:
        relanded.length === 0
          ? null
          : { one: relanded.length === 1, references: words.references(relanded.map(one => one.number)) },
      earlier:
        earlier.length === 0
          ? null
          : { one: earlier.length === 1, references: words.references(earlier.map(one => one.pullRequest)) },
      people: words.count('people', authors.length),
      single: authors.length === 1,
      written: words.count('pull-requests', written),
      leaders:
        authors.length > 1 && active.length > 0
          ? { list: leaders(active, row => words.author(row.author), words) }
          : null,
      half: half === null ? null : words.count('people', half),
      themes: named.length > 1 ? { list: leaders(named, theme => words.label(themeName(theme, words)), words) } : null,
      modules:
        named.length <= 1 && modules.length > 1 ? { list: leaders(modules, row => words.path(row.path), words) } : null,
      highlights: highlights.length === 0 ? null : { references: words.references(highlights.slice(0, NAMED)) },
      newcomers: newContributors.length === 0 ? null : words.count('people', newContributors.length),
    };
  },
};
