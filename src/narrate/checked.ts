import type { Facts, ReasonCode, Sentence, Verdict } from './check/index.js';
import type { Chosen } from './choose.js';
import type { Report } from './prompts/notes.js';

export interface NotesOptions extends Report {
  /** Logins and names of the people of the digest, whom no sentence names. */
  people: readonly string[];
  /** Names that every sentence may have: those of the repository and of its areas. */
  names: readonly string[];
}

/** A sentence of the model, and what the rules say to it. */
export interface Checked {
  sentence: Sentence;
  verdict: Verdict;
}
export type Kept = Checked & { verdict: { kept: true } };

export const isKept = (one: Checked): one is Kept => one.verdict.kept;

export const reasonsOf = ({ verdict }: Checked): readonly ReasonCode[] => (verdict.kept ? [] : verdict.reasons);

/** What the sentences of one question are checked against. */
export function factsOf(chosen: readonly Chosen[], { language, people, names }: NotesOptions): Facts {
  return { language, people, names, pullRequests: new Map(chosen.map(({ alias, sent }) => [alias, sent])) };
}
