import type { Digest, Entry } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement } from '../../domain/page.js';
import { entriesByNumber, entriesOf, type Section } from '../section.js';
import { changeLine } from '../statements/change.js';
import { type Theme, themeName } from '../statements/theme.js';
import { reference, title } from '../values.js';

/** Lines in one fold: few enough that a fold always fits into one part of the page. */
const LINES_PER_FOLD = 50;

function outcomes({ outcome: { revertedBy, partlyRevertedBy, relandedBy } }: Entry): Statement[] {
  const known = { reverted: revertedBy, partly: partlyRevertedBy, relanded: relandedBy };
  return Object.entries(known).flatMap(([what, by]) =>
    by === undefined ? [] : [statement('outcome', { what, by: reference(by) })],
  );
}

function line(entry: Entry, withSummary = false): SectionContent {
  return {
    change: changeLine(entry, 'whole'),
    outcomes: outcomes(entry),
    summary: withSummary && entry.summaryAddsToTitle ? title(entry.summary, 'whole') : null,
  };
}

/** A theme in folds of readable length, in the order of importance. */
function folds(theme: Theme, entries: ReadonlyMap<number, Entry>): SectionContent[] {
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
    const { pullRequests, themes, statistics } = digest;
    const { volume } = statistics;
    if (volume === 'none') return null;
    if (volume === 'few' || volume === 'quiet')
      return { lines: pullRequests.map(entry => line(entry, volume === 'few')), folds: null };
    const entries = entriesByNumber(digest);
    return { lines: null, folds: themes.flatMap(theme => folds(theme, entries)) };
  },
};
