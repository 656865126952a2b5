import type { Hedge } from '../../domain/narration.js';
import { denialsTold } from './clauses.js';
import { figures } from './figures.js';
import { missingHedges } from './hedges.js';
import { identifiers } from './identifiers.js';
import { language } from './language.js';
import { markup } from './markup.js';
import { NEGATION_KINDS, negationsOf } from './negations.js';
import { outcomes } from './outcomes.js';
import { people } from './people.js';
import type { ReasonCode } from './reasons.js';
import type { Context, Rule } from './rule.js';
import { stemsOf } from './stems.js';
import { tokensOf } from './tokens.js';

/** A note that passed its check, as the briefing is given it. */
export interface AcceptedNote {
  pullRequest: string;
  text: string;
  quote: string;
  /** The limits that code adds to it. */
  hedges: readonly Hedge[];
}

export interface BriefingSentence {
  text: string;
  /** The ids of the notes that it rests on. */
  notes: readonly string[];
}

export interface BriefingFacts {
  language: string;
  notes: ReadonlyMap<string, AcceptedNote>;
  people?: readonly string[];
  /** As in `Facts`. */
  names?: readonly string[];
}

const RULES: readonly Rule[] = [figures, markup, people, language, outcomes, identifiers];
const MAX_NOTES = 8;
const MAX_LENGTH = 280;
/** Of the words of a sentence that carry its meaning, those that its notes have: a third at least. */
const MIN_SHARED = 1 / 3;

function isAboutNotes(text: string, notes: string): boolean {
  const [said, known] = [[...stemsOf(text)], stemsOf(notes)];
  return said.filter(stem => known.has(stem)).length >= said.length * MIN_SHARED;
}

/** A sentence denies nothing that its notes do not deny, and loses no denial of a clause that it tells. */
function negationReasons(text: string, notes: readonly AcceptedNote[]): ReasonCode[] {
  const said = negationsOf(text);
  const { least, most } = denialsTold(
    text,
    notes.map(note => note.text),
  );
  const isAlike = NEGATION_KINDS.every(kind => said[kind] >= least[kind] && said[kind] <= most[kind]);
  return isAlike ? [] : ['negation'];
}

/** Rule 8: a sentence of the briefing says of pull requests what accepted notes say of them, with their limits. */
export function checkBriefing(
  { text: written, notes: ids }: BriefingSentence,
  facts: BriefingFacts,
): { kept: true; hedges: Hedge[] } | { kept: false; reasons: ReasonCode[] } {
  if (written.length > MAX_LENGTH) return { kept: false, reasons: ['too-long'] };
  if (written.trim() === '') return { kept: false, reasons: ['empty'] };
  const notes = ids.length > MAX_NOTES ? [] : ids.flatMap(id => facts.notes.get(id) ?? []);
  if (notes.length === 0 || notes.length !== ids.length) return { kept: false, reasons: ['notes'] };
  const text = written.normalize('NFC');
  const said = notes.map(note => note.text).join('\n');
  const whole = notes.flatMap(note => [note.text, note.quote]).join('\n');
  const context: Context = {
    text,
    tokens: tokensOf(text),
    placeholders: [...new Set(notes.map(({ pullRequest }) => pullRequest))],
    pullRequest: { title: '', description: whole, paths: [] },
    whole,
    quote: { text: said, before: '', around: said, isWhole: false },
    facts,
  };
  const reasons = [...RULES.flatMap(({ check }) => check(context)), ...negationReasons(text, notes)];
  if (!isAboutNotes(context.tokens.prose, whole)) reasons.push('unsupported');
  if (reasons.length > 0) return { kept: false, reasons: [...new Set(reasons)] };
  const added = notes.flatMap(note => note.hedges);
  return { kept: true, hedges: missingHedges(text, [said], added) };
}
