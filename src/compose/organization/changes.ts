import type { MinorChanges } from '../../domain/briefing.js';
import type { NarratedSentence } from '../../domain/narration.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import { namesNone } from '../../domain/recognition.js';
import { authorsOf } from '../authors-of.js';
import { itemsOf, numbersIn } from '../items.js';
import { inBrief, leftBelow, notedLine } from '../narration/note.js';
import { narratedSentences } from '../narration/sentence.js';
import { toldIn } from '../narration/text.js';
import { evidence, fullName, list, listUpTo, noted, paragraph, reference } from '../values.js';
import { describedAbove } from './described.js';
import { namesOf } from './header.js';
import { changesInCommon, groupInCommon, namedInCommon } from './in-common.js';
import { type ShownOverAll, shownOverAll } from './narration.js';
import { revertedOf } from './reverted-count.js';
import type { OrganizationSection } from './section.js';
import { inRepository, type OrganizationView, type RepositoryView } from './views.js';

/** Effects shown of a repository, by its number of pull requests: the first that reaches it. */
const MAX_LINES: readonly (readonly [pullRequests: number, lines: number])[] = [
  [20, 5],
  [12, 4],
  [6, 3],
  [0, 2],
];

/** Of one repository. */
const MAX_RELEASES = 4;

/** Repositories with a group of their own; of the others there are the figures. */
const MAX_GROUPS = 60;

function lead({ part, named }: RepositoryView): Statement {
  return statement('repository-merges', {
    // The name leads to the repository's own digest, where there is one.
    repository: fullName(named.name, part.report ?? named.url),
    n: part.statistics.totals.pullRequests.length,
    by: authorsOf(part),
    people: part.people,
    bots: part.bots,
    ...revertedOf(part),
  });
}

/** How many there are of a kind; of releases also which, if the page names a version of the repository. */
function minorCount({ kind, pullRequests }: MinorChanges, { releases = [] }: RepositoryView['part']): Value {
  const count = statement('minor', { kind, n: pullRequests.length });
  if (kind !== 'release' || releases.length === 0) return count;
  return noted(count, listUpTo(MAX_RELEASES, pullRequests.map(reference)));
}

/** What no line says: how many other changes there are, and of each kind of tests, documents, bumps and the like. */
function restLine({ part }: RepositoryView, described: readonly number[]): Statement[] {
  const isDescribed = new Set(described);
  const left = (numbers: readonly number[]) => numbers.filter(number => !isDescribed.has(number));
  const minor = part.minor.map(one => ({ ...one, pullRequests: left(one.pullRequests) }));
  const others = left(part.statistics.totals.pullRequests).length - minor.flatMap(one => one.pullRequests).length;
  const counts = [
    ...(others > 0 ? [statement('more-changes', { n: others })] : []),
    ...minor.filter(({ pullRequests }) => pullRequests.length > 0).map(one => minorCount(one, part)),
  ];
  if (counts.length === 0) return [];
  const all = list(counts, 'dot');
  return [described.length === 0 ? statement('counted', { counts: all }) : statement('also', { counts: all })];
}

/** Of which sentences of a model tell, in the group or above it. */
function narratedOf(view: RepositoryView, shown: ShownOverAll): ReadonlySet<number> {
  return new Set([...toldIn(shown.openingOf(view), view.entries), ...shown.notesOf(view).keys()]);
}

/** `isDescribed`: a section or group above has its number. */
function group(
  view: RepositoryView,
  isDescribed: (view: RepositoryView, number: number) => boolean,
  shown: ShownOverAll,
): SectionContent {
  const { part, entries } = view;
  const isNews = (sentence: NarratedSentence) => toldIn([sentence], entries).some(one => !isDescribed(view, one));
  const opening = shown.openingOf(view).filter(isNews);
  const told = new Set(toldIn(opening, entries));
  const notes = shown.notesOf(view);
  const noteOf = (number: number) => {
    const note = inBrief(notes.get(number) ?? []);
    return told.has(number) ? leftBelow(note, opening) : note;
  };
  const isAbove = (number: number) => isDescribed(view, number) || (told.has(number) && noteOf(number).length === 0);
  const [, most = 2] = MAX_LINES.find(([least]) => part.statistics.totals.pullRequests.length >= least) ?? [];
  const above = part.pullRequests.map(({ number }) => number).filter(isAbove);
  const all = itemsOf(
    part.effects.filter(number => !isAbove(number)),
    part,
  );
  // A line that counts one change takes as much room as the change.
  const isOneMore = all.length === most + 1 && restLine(view, [...all.flatMap(numbersIn), ...above]).length === 0;
  const items = isOneMore ? all : all.slice(0, most);
  const lines = items.flatMap(item => notedLine(item, noteOf(item.lead), entries, {}) ?? []);
  const counts = [
    ...restLine(view, [...items.flatMap(numbersIn), ...above]),
    ...(above.length === 0 ? [] : [statement('listed-above', { evidence: evidence(above) })]),
  ];
  const narrated = paragraph(narratedSentences(opening, entries));
  // A count alone needs no line: of many repositories, only dependencies changed.
  const isBrief = narrated === null && lines.length === 0 && counts.length === 1;
  const content: SectionContent = isBrief
    ? { lead: list([lead(view), ...counts], 'dot'), narrated, lines: [], more: null }
    : { lead: lead(view), narrated, lines: [...lines, ...counts], more: null };
  return inRepository(content, view);
}

function quiet({ repositories }: OrganizationView): Statement | null {
  const views = repositories.filter(({ part }) => isQuiet(part));
  return views.length === 0 ? null : statement('quiet-repositories', { repositories: namesOf(views) });
}

const isQuiet = ({ statistics, completeness }: RepositoryView['part']) =>
  statistics.totals.pullRequests.length === 0 && completeness.expected === 0 && !namesNone(completeness);

/** What several have in common, a group for each repository that merged something, and one line for the others. */
export const changes: OrganizationSection = {
  id: 'changes',
  compose: (all, options) => {
    const above = describedAbove(all, options);
    const shown = shownOverAll(all, options);
    const busy = all.repositories.filter(({ part }) => part.statistics.totals.pullRequests.length > 0);
    const narrated = new Map(busy.map(view => [view, narratedOf(view, shown)]));
    const common = changesInCommon(
      busy,
      (view, number) => above.has(view, number) || (narrated.get(view)?.has(number) ?? false),
    );
    const inCommon = namedInCommon(common);
    const isDescribed = (view: RepositoryView, number: number) => above.has(view, number) || inCommon.has(view, number);
    const line = quiet(all);
    if (busy.length === 0 && line === null) return null;
    return {
      groups: [...groupInCommon(common), ...busy.slice(0, MAX_GROUPS).map(view => group(view, isDescribed, shown))],
      minor: null,
      list: null,
      quiet: line,
    };
  },
};
