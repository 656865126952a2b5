import type { Area } from '../domain/briefing.js';
import type { NarratedNote, NarrationQuote } from '../domain/narration.js';
import type { AcceptedNote } from './check/index.js';
import type { Kept } from './checked.js';
import { type Aliased, aliasesOf } from './choose.js';

const MIN_IN_AREA = 2;
const MAX_AREAS = 10;
/** Characters of a saved sentence, or of its quote: those that passed the checks have fewer. */
const MAX_SAVED = 400;
/** A note names no pull request but its own. */
const PLACEHOLDER = /\{\{[^{}]*\}\}/g;

type BriefableArea = Pick<Area, 'id' | 'name' | 'pullRequests'>;

export interface BriefedNote extends AcceptedNote {
  evidence: NarrationQuote;
}

/** A part of the product, with the ids of its notes. */
export interface BriefedArea {
  alias: string;
  /** Its id in the digest. */
  id: string;
  name: string;
  notes: readonly string[];
}

/** What the briefing is written from: accepted notes under ids, and areas with notes of at least two pull requests. */
export interface Briefed {
  notes: ReadonlyMap<string, BriefedNote>;
  areas: readonly BriefedArea[];
}

/** Sentences of this run that passed their checks. */
export function keptNotes(kept: readonly Kept[], chosen: readonly Aliased[]): BriefedNote[] {
  const numbers = aliasesOf(chosen);
  return kept.map(({ sentence: { pullRequest, text, evidence }, verdict: { hedges } }) => {
    const quoted = { pullRequest: numbers.get(pullRequest) ?? 0, source: evidence.source, text: evidence.quote };
    return { pullRequest, text, quote: evidence.quote, hedges, evidence: quoted };
  });
}

/** Sentences that passed their checks earlier, with the numbers of those chosen. */
export function savedNotes(notes: readonly NarratedNote[], chosen: readonly Aliased[]): BriefedNote[] {
  const aliases = new Map(chosen.map(({ alias, number }) => [number, alias]));
  return notes.flatMap(({ pullRequest: number, sentences }) =>
    sentences.flatMap(({ text, quotes: [quote], hedges }) => {
      const alias = aliases.get(number);
      if (alias === undefined || quote === undefined) return [];
      const named = text.slice(0, MAX_SAVED).replace(PLACEHOLDER, `{{${alias}}}`);
      const evidence = { ...quote, pullRequest: number, text: quote.text.slice(0, MAX_SAVED) };
      return [{ pullRequest: alias, text: named, quote: evidence.text, hedges, evidence }];
    }),
  );
}

/** The notes under their ids, and the areas with enough of them. */
export function briefedOf(noted: readonly BriefedNote[], areas: readonly BriefableArea[]): Briefed {
  const notes = noted.map((note, index) => [`n${index + 1}`, note] as const);
  const named = areas.flatMap(({ id, name, pullRequests }) => {
    const own = notes.filter(([, { evidence }]) => pullRequests.includes(evidence.pullRequest));
    const count = new Set(own.map(([, { pullRequest }]) => pullRequest)).size;
    return count < MIN_IN_AREA ? [] : [{ id, name, notes: own.map(([note]) => note) }];
  });
  return {
    notes: new Map(notes),
    areas: named.slice(0, MAX_AREAS).map((area, index) => ({ ...area, alias: `a${index + 1}` })),
  };
}
