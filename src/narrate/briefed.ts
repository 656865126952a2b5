import type { Area } from '../domain/briefing.js';
import type { NarrationQuote } from '../domain/narration.js';
import type { AcceptedNote } from './check/index.js';
import type { Kept } from './checked.js';
import { aliasesOf, type Chosen } from './choose.js';

const MIN_IN_AREA = 2;
const MAX_AREAS = 10;

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

export function briefedOf(kept: readonly Kept[], chosen: readonly Chosen[], areas: readonly Area[]): Briefed {
  const numbers = aliasesOf(chosen);
  const notes = kept.map(({ sentence: { pullRequest, text, evidence }, verdict: { hedges } }, index) => {
    const quoted = { pullRequest: numbers.get(pullRequest) ?? 0, source: evidence.source, text: evidence.quote };
    return [`n${index + 1}`, { pullRequest, text, quote: evidence.quote, hedges, evidence: quoted }] as const;
  });
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
