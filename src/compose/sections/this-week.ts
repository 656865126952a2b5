import { type SectionContent, statement, type Value } from '../../domain/page.js';
import { type News, newsOf } from '../described.js';
import type { Item } from '../items.js';
import { type Entries, entriesByNumber } from '../lookup.js';
import { inBrief, itemSentences } from '../narration/note.js';
import { narratedParagraph } from '../narration/sentence.js';
import { type ShownNarration, shownNarration } from '../narration/shown.js';
import type { Section } from '../section.js';
import { itemLine } from '../statements/item.js';
import { list, name, paragraph } from '../values.js';

/** Nobody is named where the news is told. */
const NAMING = { names: false };

/** The items of a bullet in sentences; null if a model wrote none of them. The first is told in full. */
function inSentences(items: readonly Item[], entries: Entries, { notes }: ShownNarration): Value | null {
  if (!items.some(({ lead }) => notes.has(lead))) return null;
  return paragraph(
    items.flatMap((item, index) => {
      const note = notes.get(item.lead) ?? [];
      return itemSentences(item, index === 0 ? note : inBrief(note), entries, NAMING);
    }),
  );
}

function bullet({ area, items }: News, entries: Entries, narration: ShownNarration): SectionContent {
  const inLines = () =>
    list(
      items.flatMap(item => itemLine(item, entries, NAMING) ?? []),
      'semicolon',
    );
  return {
    text: statement('news', {
      hasArea: area !== null,
      area: name(area?.name ?? ''),
      items: inSentences(items, entries, narration) ?? inLines(),
    }),
  };
}

export const thisWeek: Section = {
  id: 'this-week',
  compose: (digest, options) => {
    const entries = entriesByNumber(digest);
    const narration = shownNarration(digest, options);
    const narrated = narratedParagraph(narration.week, entries);
    const news = newsOf(digest).map(one => bullet(one, entries, narration));
    return narrated === null && news.length === 0 ? null : { narrated, news };
  },
};
