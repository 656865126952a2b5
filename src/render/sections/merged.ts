import type { Digest, Entry } from '../../domain/digest.js';
import { saysMore } from '../reasons.js';
import type { Section } from '../section.js';
import { themeName } from '../themes.js';
import type { Words } from '../words.js';
import { changeLine } from './key-changes.js';

/** A list this long is read without folding. */
const MAX_OPEN_LENGTH = 12;
/** Of fewer there are no highlights, and each is told with a sentence of its description. */
const MIN_SUMMED_UP = 4;
/** Lines in one fold: few enough that a fold always fits into one part of the page. */
const LINES_A_FOLD = 50;

function fate({ outcome }: Entry, words: Words) {
  const { revertedBy, partlyRevertedBy, relandedBy } = outcome;
  const told = [
    revertedBy === undefined ? null : { words: words.phrase('reverted-by'), reference: words.reference(revertedBy) },
    partlyRevertedBy === undefined
      ? null
      : { words: words.phrase('partly-reverted-by'), reference: words.reference(partlyRevertedBy) },
    relandedBy === undefined ? null : { words: words.phrase('relanded-by'), reference: words.reference(relandedBy) },
  ];
  return told.filter(one => one !== null);
}

function line(entry: Entry, words: Words, summary = false) {
  return {
    summary: summary && saysMore(entry) ? words.sentence(entry.summary) : null,
    ...changeLine(entry, words),
    // The one place where every title stands, so here it stands whole.
    title: words.sentence(entry.title),
    fates: fate(entry, words),
  };
}

/** A theme in folds of readable length, in the order of importance; the later ones of a long theme say where they begin. */
function folds({ themes, pullRequests }: Digest, words: Words) {
  const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
  return themes.flatMap(theme => {
    const numbers = theme.pullRequests;
    const pages = Math.ceil(numbers.length / LINES_A_FOLD);
    return Array.from({ length: pages }, (_, page) => {
      const lines = numbers
        .slice(page * LINES_A_FOLD, (page + 1) * LINES_A_FOLD)
        .flatMap(number => entries.get(number) ?? [])
        .map(entry => line(entry, words));
      return {
        name: words.name(themeName(theme, words)),
        count: words.number(numbers.length),
        page: pages > 1 ? { number: words.number(page + 1), of: words.number(pages) } : null,
        lines,
      };
    });
  });
}

export const merged: Section = {
  id: 'merged',
  view: (digest, words) => {
    const { pullRequests } = digest;
    if (pullRequests.length === 0) return null;
    if (pullRequests.length <= MAX_OPEN_LENGTH)
      return { open: { lines: pullRequests.map(entry => line(entry, words, pullRequests.length < MIN_SUMMED_UP)) } };
    return { folds: folds(digest, words) };
  },
};
