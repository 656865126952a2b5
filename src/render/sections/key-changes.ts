import type { Digest, Entry } from '../../domain/digest.js';
import { barChart } from '../mermaid.js';
import { themeProse } from '../prose/themes.js';
import type { Section } from '../section.js';
import { themeName } from '../themes.js';
import type { Words } from '../words.js';

/** A week this quiet is read as one list; themes of it would be headings over single lines. */
const MIN_PULL_REQUESTS = 12;
/** Of each theme, an eighth is told. */
const TOLD = { least: 3, most: 5, share: 1 / 8 };
const MIN_DRAWN = 3;
/** Bars of one, two and three pull requests show nothing that their numbers do not. */
const MIN_PULL_REQUESTS_DRAWN = 20;

export function changeLine(entry: Entry, words: Words) {
  return {
    reference: words.reference(entry.number),
    title: words.title(entry.title),
    author: words.author(entry.author),
    additions: words.number(entry.additions),
    deletions: words.number(entry.deletions),
  };
}

/** The most important that stand; reverts have been told by then. */
function strongest(entries: readonly Entry[], words: Words) {
  const standing = entries.filter(({ outcome }) => outcome.revertedBy === undefined && outcome.reverts === undefined);
  const told = Math.min(TOLD.most, Math.max(TOLD.least, Math.ceil(entries.length * TOLD.share)));
  return standing.slice(0, told).map(entry => changeLine(entry, words));
}

/** How many pull requests each theme has, the largest first and what belongs to none last. */
function sizes(themes: Digest['themes'], words: Words) {
  const size = ({ by, pullRequests }: Digest['themes'][number]) => (by === 'rest' ? -1 : pullRequests.length);
  const bars = [...themes]
    .sort((a, b) => size(b) - size(a))
    .map(theme => ({ label: themeName(theme, words), value: theme.pullRequests.length }));
  return barChart(bars, {
    fewest: MIN_DRAWN,
    lying: (name, value) => words.phrase('noted', { name, note: words.number(value) }),
  });
}

export const keyChanges: Section = {
  id: 'key-changes',
  view: ({ themes, pullRequests }, words, { charts }) => {
    const named = themes.filter(({ by }) => by !== 'rest');
    if (pullRequests.length < MIN_PULL_REQUESTS || named.length === 0) return null;
    const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
    const rest =
      themes.find(({ by }) => by === 'rest')?.pullRequests.flatMap(number => entries.get(number) ?? []) ?? [];
    return {
      chart: charts && pullRequests.length >= MIN_PULL_REQUESTS_DRAWN ? sizes(themes, words) : null,
      rest:
        rest.length === 0
          ? null
          : { lead: words.say('rest-of-themes', { n: rest.length }), lines: strongest(rest, words) },
      themes: named.map(theme => {
        const own = theme.pullRequests.flatMap(number => entries.get(number) ?? []);
        return { paragraph: themeProse(theme, own, words), lines: strongest(own, words) };
      }),
    };
  },
};
