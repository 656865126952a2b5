import type { Digest } from '../../domain/digest.js';
import type { Section } from '../section.js';
import type { Words } from '../words.js';

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
  return index + 1 < authors.length / 2 && index > 0 ? index + 1 : null;
}

/** The first rows with their counts: `src/api (12)`, `octocat 3`. */
function leaders<T extends { pullRequests: number[] }>(rows: readonly T[], show: (row: T) => unknown, words: Words) {
  return rows.slice(0, NAMED).map((row, index, shown) => ({
    name: show(row),
    count: words.number(row.pullRequests.length),
    comma: index < shown.length - 2,
    and: shown.length > 1 && index === shown.length - 2,
  }));
}

export const summary: Section = {
  id: 'summary',
  view: (digest, words) => {
    const { statistics, pullRequests } = digest;
    const { totals, authors, modules, newContributors = [] } = statistics;
    if (totals.pullRequests.length < FEWEST) return null;
    const fell = pullRequests.filter(({ outcome }) => outcome.revertedBy !== undefined);
    const relanded = fell.filter(({ outcome }) => outcome.relandedBy !== undefined);
    const earlier = statistics.reverts.filter(({ undone }) =>
      undone.some(one => !one.mergedInPeriod && one.afterHours !== null),
    );
    const half = halfWrittenBy(digest);
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
      leaders: authors.length > 1 ? leaders(authors, row => words.author(row.author), words) : [],
      half: half === null ? null : words.count('people', half),
      modules: modules.length > 1 ? leaders(modules, row => words.path(row.path), words) : [],
      newcomers: newContributors.length === 0 ? null : words.count('people', newContributors.length),
    };
  },
};
