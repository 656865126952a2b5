import type { Area, MinorChanges } from '../../domain/briefing.js';
import type { Digest } from '../../domain/digest.js';
import type { NarratedSentence } from '../../domain/narration.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import type { Author } from '../../domain/pull-request.js';
import { describedIn } from '../described.js';
import { type Item, itemsOf, numbersIn } from '../items.js';
import { type Entries, entriesByNumber, isAtLeast } from '../lookup.js';
import { inBrief, inFull, leftBelow, notedLine } from '../narration/note.js';
import { narratedSentences } from '../narration/sentence.js';
import { type ShownNarration, shownNarration } from '../narration/shown.js';
import { toldIn } from '../narration/text.js';
import type { Section } from '../section.js';
import { itemLine } from '../statements/item.js';
import { author, evidence, list, name, paragraph } from '../values.js';

/** Lines of a group that are not folded, by its number of pull requests: the first that reaches it. */
const MAX_LINES: readonly (readonly [pullRequests: number, lines: number])[] = [
  [20, 4],
  [8, 3],
  [5, 2],
  [0, 1],
];
/** In a week of few areas, each has more room. */
const FEW_AREAS = 8;

function maxLinesOf(pullRequests: number, areas: number): number {
  const [, lines = 1] = MAX_LINES.find(([least]) => pullRequests >= least) ?? [];
  return areas <= FEW_AREAS ? lines + 1 : lines;
}

/** Lines in a fold, and of one minor kind: a fold fits into one part of the page. */
const MAX_FOLDED_LINES = 60;
const MAX_MINOR_LINES = 25;

interface Described {
  digest: Digest;
  entries: Entries;
  /** What other sections say. */
  elsewhere: ReadonlySet<number>;
  narration: ShownNarration;
}

interface Group {
  numbers: readonly number[];
  /** The sentences above the lines. */
  opening?: readonly NarratedSentence[];
  mainAuthor: Author | null;
  maxLines: number;
}

/** What a fold holds: further lines, what is described above, or both. */
function folded(n: number, above: number): Statement {
  return statement('folded', { parts: above === 0 ? 'more' : n === 0 ? 'above' : 'both', n, above });
}

/** Pull requests for which there is no line: the list of all has them too. */
function restOf(items: readonly Item[], { size }: Entries): Statement | null {
  const numbers = items.flatMap(numbersIn);
  return numbers.length === 0 ? null : statement('and-more', { n: numbers.length, evidence: evidence(numbers, size) });
}

function aboveOf(numbers: readonly number[], { size }: Entries): Statement | null {
  return numbers.length === 0 ? null : statement('listed-above', { evidence: evidence(numbers, size) });
}

/** A group of pull requests: its first lines, and in a fold the others, those described elsewhere too. */
function groupContent({ numbers, opening = [], mainAuthor, maxLines }: Group, described: Described) {
  const { digest, entries, elsewhere, narration } = described;
  const told = new Set(toldIn(opening, entries));
  const noteOf = (number: number) => {
    const whole = narration.notes.get(number) ?? [];
    // The list of a quiet week has room.
    const note = isAtLeast(digest, 'regular') ? inBrief(whole) : inFull(whole);
    return told.has(number) ? leftBelow(note, opening) : note;
  };
  const isAbove = (number: number) => elsewhere.has(number) || (told.has(number) && noteOf(number).length === 0);
  const items = itemsOf(
    numbers.filter(number => !isAbove(number)),
    digest,
  );
  const lineOf = (item: Item) => notedLine(item, noteOf(item.lead), entries, { mainAuthor });
  const linesOf = (some: readonly Item[]) => some.flatMap(item => lineOf(item) ?? []);
  const others = items.slice(maxLines);
  const above = numbers.filter(isAbove);
  const n = others.flatMap(numbersIn).length;
  return {
    lines: linesOf(items.slice(0, maxLines)),
    more:
      n + above.length === 0
        ? null
        : {
            count: folded(n, above.length),
            lines: linesOf(others.slice(0, MAX_FOLDED_LINES)),
            rest: restOf(others.slice(MAX_FOLDED_LINES), entries),
            above: aboveOf(above, entries),
          },
  };
}

function areaContent(area: Area, maxLines: number, described: Described): SectionContent {
  const { pullRequests, mainAuthor } = area;
  const { narration, entries, elsewhere } = described;
  const isNews = (sentence: NarratedSentence) => toldIn([sentence], entries).some(number => !elsewhere.has(number));
  const sentences = (narration.areas.get(area.id) ?? []).filter(isNews);
  return {
    lead: statement('area', {
      area: name(area.name),
      n: pullRequests.length,
      by: mainAuthor === undefined ? 'several' : mainAuthor.all ? 'all' : 'most',
      author: author(mainAuthor?.author ?? null),
    }),
    narrated: paragraph(narratedSentences(sentences, entries)),
    ...groupContent(
      {
        numbers: pullRequests,
        opening: sentences,
        mainAuthor: mainAuthor?.author ?? null,
        maxLines,
      },
      described,
    ),
  };
}

function otherContent(numbers: readonly number[], maxLines: number, described: Described): SectionContent {
  return {
    lead: statement('other-changes', { n: numbers.length }),
    ...groupContent({ numbers, mainAuthor: null, maxLines }, described),
  };
}

function minorCount({ kind, pullRequests }: MinorChanges): Statement {
  return statement('minor', { kind, n: pullRequests.length });
}

/** Tests, documents, bumps and the like: one line, which opens to all of them. */
function minorContent(minor: readonly MinorChanges[], described: Described): SectionContent | null {
  if (minor.length === 0) return null;
  const counts: Value[] = minor.map(minorCount);
  return {
    count: statement('also', { counts: list(counts, 'dot') }),
    kinds: minor.map(one => {
      const above = one.pullRequests.filter(number => described.elsewhere.has(number));
      const items = itemsOf(
        one.pullRequests.filter(number => !above.includes(number)),
        described.digest,
      );
      const shown = items.slice(0, MAX_MINOR_LINES);
      return {
        lead: minorCount(one),
        lines: shown.flatMap(item => itemLine(item, described.entries) ?? []),
        rest: restOf(items.slice(MAX_MINOR_LINES), described.entries),
        above: aboveOf(above, described.entries),
      };
    }),
  };
}

export const changes: Section = {
  id: 'changes',
  compose: (digest, options) => {
    const { areas, withoutArea, minor, pullRequests } = digest;
    if (pullRequests.length === 0) return null;
    const entries = entriesByNumber(digest);
    const elsewhere = describedIn(['reverted', 'this-week', 'attention'], digest, options);
    const described = { digest, entries, elsewhere, narration: shownNarration(digest, options) };
    if (!isAtLeast(digest, 'regular')) {
      const numbers = [...withoutArea, ...minor.flatMap(one => one.pullRequests)];
      const { lines } = groupContent({ numbers, mainAuthor: null, maxLines: Infinity }, described);
      return lines.length === 0 ? null : { groups: [], minor: null, list: lines };
    }
    const maxLines = (numbers: readonly number[]) => maxLinesOf(numbers.length, areas.length);
    const isDescribed = (numbers: readonly number[]) => numbers.every(number => elsewhere.has(number));
    const isGroup = ({ pullRequests: numbers }: Area) => numbers.length > 1;
    const shown = areas.filter(area => !isDescribed(area.pullRequests));
    // One pull request is no group, even if its area has a name.
    const others = [...shown.filter(area => !isGroup(area)).flatMap(area => area.pullRequests), ...withoutArea];
    return {
      groups: [
        ...shown.filter(isGroup).map(area => areaContent(area, maxLines(area.pullRequests), described)),
        ...(isDescribed(others) ? [] : [otherContent(others, maxLines(others), described)]),
      ],
      minor: minorContent(minor, described),
      list: null,
    };
  },
};
