import type { NarratedSentence } from '../../domain/narration.js';
import type { OrganizationDigest, OrganizationSentence, PullRequestReference } from '../../domain/organization.js';
import type { Statement } from '../../domain/page.js';
import { changedIn } from '../changed-in.js';
import type { Entries } from '../lookup.js';
import type { Writing } from '../narration/index.js';
import { narratedSentences } from '../narration/sentence.js';
import { type ShownNarration, shownNotes, shownSentences } from '../narration/shown.js';
import { toldIn } from '../narration/text.js';
import type { ComposeOptions } from '../section.js';
import { reference } from '../values.js';
import {
  inRepository,
  type Located,
  located,
  type OrganizationView,
  ReferenceSet,
  type RepositoryView,
  referenceTo,
} from './views.js';

const MAX_SENTENCES = { week: 5, repository: 2 } as const;

/** `{{octo-org/web#12}}` stands for pull request 12 of that repository; a number alone stands for nothing. */
const PLACEHOLDER = /\{\{(?:([^{}#\s]{1,140})#)?(\d{1,9})\}\}/g;

/** Sentences in which each number is the place of its pull request in `cited`, the first at 1. */
interface Placed {
  sentences: readonly NarratedSentence[];
  cited: readonly Located[];
}

const keyOf = ({ repository, number }: PullRequestReference) => `${repository}#${number}`;

function placed(week: readonly OrganizationSentence[], all: OrganizationView): Placed {
  const references = week.flatMap(({ quotes }) =>
    quotes.map(({ repository, pullRequest: number }) => ({ repository, number })),
  );
  const unique = [...new Map(references.map(one => [keyOf(one), one])).values()];
  const known = unique.filter(one => located([one], all).some(([view, number]) => view.entries.has(number)));
  const places = new Map(known.map((one, index) => [keyOf(one), index + 1]));
  const sentences = week.map(
    ({ text, quotes, ...others }): NarratedSentence => ({
      ...others,
      text: text.replace(PLACEHOLDER, (_, repository: string | undefined, number: string) => {
        const place = places.get(`${repository}#${number}`);
        return place === undefined ? '' : `{{${place}}}`;
      }),
      quotes: quotes.map(({ repository, pullRequest, ...quote }) => ({
        ...quote,
        pullRequest: places.get(keyOf({ repository, number: pullRequest })) ?? 0,
      })),
    }),
  );
  return { sentences, cited: located(known, all) };
}

/** The same content, with the pull requests of their repositories in place of the places among `cited`. */
function unplaced<T>(content: T, cited: readonly Located[]): T {
  return changedIn(content, value => {
    const named = value as Statement;
    if (named.id !== 'naming' && named.id !== 'quoted') return value;
    const at = named.values.reference as { number: number };
    const found = cited[at.number - 1];
    if (found === undefined) return value;
    const [view, number] = found;
    return inRepository({ ...named, values: { ...named.values, reference: reference(number) } }, view);
  });
}

/** The sentences of a model that a page over several repositories shows. */
export interface ShownOverAll {
  /** Those that open the page. */
  week: readonly Statement[];
  /** What these say of the pull requests of one repository. */
  aboveOf(view: RepositoryView): readonly NarratedSentence[];
  /** What pull requests of one repository have in common. */
  openingOf(view: RepositoryView): readonly NarratedSentence[];
  notesOf(view: RepositoryView): ShownNarration['notes'];
}

/** The sentences in this language, about pull requests that the digest has and that stand. */
export function shownOverAll(all: OrganizationView, { language }: Pick<ComposeOptions, 'language'>): ShownOverAll {
  const narration = all.digest.narration?.language === language ? all.digest.narration : undefined;
  const { sentences, cited } = placed(narration?.week ?? [], all);
  const entries: Entries = new Map(
    cited.flatMap(([view, number], index) => {
      const entry = view.entries.get(number);
      return entry === undefined ? [] : [[index + 1, entry] as const];
    }),
  );
  const week = shownSentences(sentences, entries, MAX_SENTENCES.week);
  const numberIn = (view: RepositoryView, place: number) => {
    const found = cited[place - 1];
    return found?.[0] === view ? found[1] : undefined;
  };
  return {
    week: unplaced(narratedSentences(week, entries), cited),
    aboveOf: view =>
      week.flatMap(sentence => {
        const quotes = sentence.quotes.flatMap(quote => {
          const number = numberIn(view, quote.pullRequest);
          return number === undefined ? [] : [{ ...quote, pullRequest: number }];
        });
        return quotes.length === 0 ? [] : [{ ...sentence, quotes }];
      }),
    openingOf: ({ part, entries: own }) => {
      const name = part.repository.nameWithOwner;
      const found = narration?.repositories.find(({ repository }) => repository === name);
      return shownSentences(found?.sentences ?? [], own, MAX_SENTENCES.repository);
    },
    notesOf: ({ part, entries: own }) =>
      part.narration?.language === language ? shownNotes(part.narration.notes, own) : new Map(),
  };
}

/** The pull requests of which sentences of a model tell, in the opening or in notes. */
export function narratedIn({ repositories }: OrganizationView, shown: ShownOverAll): ReferenceSet {
  return new ReferenceSet(
    repositories.flatMap(view =>
      [...toldIn(shown.aboveOf(view), view.entries), ...shown.notesOf(view).keys()].map(one => referenceTo(view, one)),
    ),
  );
}

/** Who wrote the sentences of the digest; null: nobody did. */
export function writingOverAll({ narration, repositories }: OrganizationDigest, language: string): Writing | null {
  const inLanguage = <T extends { language: string }>(one: T | undefined) => (one?.language === language ? [one] : []);
  const over = inLanguage(narration);
  const parts = repositories.flatMap(part => inLanguage(part.narration));
  const models = [...new Set([...over, ...parts].map(({ model }) => model))];
  if (models.length === 0) return null;
  const kept = [
    ...over.flatMap(({ week }) => week),
    ...over.flatMap(one => one.repositories.flatMap(({ sentences }) => sentences)),
    ...parts.flatMap(({ notes }) => notes.flatMap(({ sentences }) => sentences)),
  ];
  const setAside = over.reduce((sum, one) => sum + one.setAside.length, 0);
  return { model: models.join(', '), kept: kept.length, setAside };
}
