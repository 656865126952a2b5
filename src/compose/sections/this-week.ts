import type { NarratedSentence } from '../../domain/narration.js';
import { type SectionContent, statement } from '../../domain/page.js';
import { newsOf } from '../described.js';
import type { Item } from '../items.js';
import { type Entries, entriesByNumber } from '../lookup.js';
import { inBrief, inFull, itemSentences, leftBelow } from '../narration/note.js';
import { narratedSentences } from '../narration/sentence.js';
import { type ShownNarration, shownNarration } from '../narration/shown.js';
import { toldIn } from '../narration/text.js';
import type { Section } from '../section.js';
import { itemLine } from '../statements/item.js';
import { list, name, paragraph } from '../values.js';

/** The news names nobody. */
const NAMING = { names: false };

/** What a page has from a model on the pull requests of a repository. */
export interface Told {
  entries: Entries;
  notes: ShownNarration['notes'];
  /** The sentences above the bullets, and the pull requests of which they tell what they do. */
  week: readonly NarratedSentence[];
  above: ReadonlySet<number>;
}

/** What a bullet says of an item: all of its note, or in brief where it is not the first; without what stands above. */
function noteOf({ lead }: Item, index: number, { notes, week, above }: Told) {
  const note = notes.get(lead) ?? [];
  if (above.has(lead)) return leftBelow(note, week);
  return index === 0 ? inFull(note) : inBrief(note);
}

/** The news of an area, or of a repository; null: everything that it would say stands above it. */
export function bullet(of: string | null, all: readonly Item[], told: Told): SectionContent | null {
  const { entries, above } = told;
  const items = all
    .map((item, index) => ({ item, note: noteOf(item, index, told) }))
    .filter(({ item, note }) => note.length > 0 || !above.has(item.lead));
  if (items.length === 0) return null;
  const isNarrated = items.some(({ note }) => note.length > 0);
  const inSentences = () => paragraph(items.flatMap(({ item, note }) => itemSentences(item, note, entries, NAMING)));
  const inLines = () =>
    list(
      items.flatMap(({ item }) => itemLine(item, entries, NAMING) ?? []),
      'semicolon',
    );
  return {
    text: statement('news', {
      hasArea: of !== null,
      area: name(of ?? ''),
      items: (isNarrated ? inSentences() : null) ?? inLines(),
    }),
  };
}

export const thisWeek: Section = {
  id: 'this-week',
  compose: (digest, options) => {
    const entries = entriesByNumber(digest);
    const { week, notes } = shownNarration(digest, options);
    const told = { entries, notes, week, above: new Set(toldIn(week, entries)) };
    const narrated = narratedSentences(week, entries);
    const news = newsOf(digest).flatMap(({ area, items }) => bullet(area?.name ?? null, items, told) ?? []);
    return narrated.length + news.length === 0 ? null : { narrated, news };
  },
};
