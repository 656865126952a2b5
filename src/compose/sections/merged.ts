import type { Digest, Entry } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import { type Entries, entriesByNumber, entriesOf, isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { changeLine } from '../statements/change.js';
import { type Theme, themeName } from '../statements/theme.js';
import { reference, title } from '../values.js';

/** Lines in one fold: few enough that a fold always fits into one part of the page. */
const LINES_PER_FOLD = 50;

function outcomes({ outcome: { revertedBy, partlyRevertedBy, relandedBy } }: Entry): Statement[] {
  const known = [
    ['reverted', revertedBy],
    ['partly', partlyRevertedBy],
    ['relanded', relandedBy],
  ] as const;
  return known.flatMap(([what, by]) => (by === undefined ? [] : [statement('outcome', { what, by: reference(by) })]));
}

function line(entry: Entry, summary: Value | null = null): SectionContent {
  return { change: changeLine(entry, 'whole'), outcomes: outcomes(entry), summary };
}

function summaryOf({ summary, summaryAddsToTitle }: Entry): Value | null {
  return summaryAddsToTitle ? title(summary, 'whole') : null;
}

/** A theme in folds of readable length, the most important first. */
function folds(theme: Theme, entries: Entries): SectionContent[] {
  const { pullRequests } = theme;
  const pages = Math.ceil(pullRequests.length / LINES_PER_FOLD);
  return Array.from({ length: pages }, (_, page) => ({
    name: themeName(theme),
    count: statement('count-of-theme', { n: pullRequests.length, isPaged: pages > 1, page: page + 1, pages }),
    lines: entriesOf(pullRequests.slice(page * LINES_PER_FOLD, (page + 1) * LINES_PER_FOLD), entries).map(entry =>
      line(entry),
    ),
  }));
}

export const merged: Section = {
  id: 'merged',
  compose: (digest: Digest) => {
    const { pullRequests, themes } = digest;
    if (!isAtLeast(digest, 'few')) return null;
    // A few pull requests have no highlights, so their descriptions are shown here.
    if (!isAtLeast(digest, 'quiet'))
      return { lines: pullRequests.map(entry => line(entry, summaryOf(entry))), folds: null };
    if (!isAtLeast(digest, 'regular')) return { lines: pullRequests.map(entry => line(entry)), folds: null };
    const entries = entriesByNumber(digest);
    return { lines: null, folds: themes.flatMap(theme => folds(theme, entries)) };
  },
};
