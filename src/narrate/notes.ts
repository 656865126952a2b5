import { NARRATION_ROLES, type NarratedNote, type SetAsideSentence } from '../domain/narration.js';
import { narrated, setAside } from './accepted.js';
import { askInHalves, batchesOf, together } from './batches.js';
import { checkSentence } from './check/index.js';
import { type Checked, factsOf, isKept, type Kept, type NotesOptions, reasonsOf } from './checked.js';
import { aliasesOf, type Chosen } from './choose.js';
import type { Model } from './model.js';
import { notesQuestion, type WrittenNotes } from './prompts/notes.js';
import { repairNotes } from './repair-notes.js';

/** Of one pull request, whatever the model writes. */
const MAX_SENTENCES = 4;

export interface Notes {
  /** By pull request and role. */
  kept: readonly Kept[];
  setAside: SetAsideSentence[];
  /** Why some pull requests have no notes. */
  errors: Error[];
}

/** The sentences of an answer, checked; of those about one pull request the first of each role. */
function checkedSentences({ notes }: WrittenNotes, chosen: readonly Chosen[], options: NotesOptions): Checked[] {
  const facts = factsOf(chosen, options);
  const isFirst = ({ pullRequest }: { pullRequest: string }, index: number) =>
    notes.findIndex(one => one.pullRequest === pullRequest) === index;
  return notes
    .filter(isFirst)
    .slice(0, chosen.length)
    .flatMap(({ pullRequest, sentences }) =>
      sentences
        .filter(({ role }, index) => sentences.findIndex(one => one.role === role) === index)
        .slice(0, MAX_SENTENCES)
        .map(({ role, text, source, quote }) => {
          const sentence = { pullRequest, role, text: text.trim(), evidence: { source, quote } };
          return { sentence, verdict: checkSentence(sentence, facts) };
        }),
    );
}

/** Asks for notes on the chosen pull requests, checks each sentence, and has refused ones written once more. */
export async function askForNotes(chosen: readonly Chosen[], options: NotesOptions, model: Model): Promise<Notes> {
  const asked = batchesOf(chosen).map(batch => askInHalves(batch, some => model.ask(notesQuestion(some, options))));
  const { answers, errors } = together(await Promise.all(asked));
  const first = answers.flatMap(({ chosen: some, answer }) => checkedSentences(answer, some, options));
  const refused = first.filter(one => !isKept(one));
  const repaired = await repairNotes(refused, chosen, options, model);
  const all = [...first.filter(isKept), ...repaired.sentences];
  const aliases = chosen.map(({ alias }) => alias);
  const numbers = aliasesOf(chosen);
  return {
    kept: all
      .filter(isKept)
      .sort(
        ({ sentence: a }, { sentence: b }) =>
          aliases.indexOf(a.pullRequest) - aliases.indexOf(b.pullRequest) ||
          NARRATION_ROLES.indexOf(a.role) - NARRATION_ROLES.indexOf(b.role),
      ),
    setAside: all.flatMap(one => {
      if (isKept(one)) return [];
      const number = numbers.get(one.sentence.pullRequest);
      return [setAside(one.sentence.text, number === undefined ? [] : [number], reasonsOf(one))];
    }),
    errors: [...errors, ...repaired.errors],
  };
}

/** Why there is no note, of which `refused` were written. */
export function nothingKept(model: string, refused: number): string {
  const what = refused === 0 ? 'wrote nothing' : `wrote ${refused} sentences, of which none passed the checks`;
  return `${model} ${what}. Name another \`model\`, such as a larger one.`;
}

/** The notes as the digest holds them, the most important pull request first. */
export function narratedNotes(kept: readonly Kept[], chosen: readonly Chosen[]): NarratedNote[] {
  return chosen.flatMap(({ alias, number }) => {
    const own = kept.filter(({ sentence }) => sentence.pullRequest === alias);
    const sentences = own.map(({ sentence: { text, role, evidence }, verdict }) => ({
      ...narrated(
        text,
        [{ pullRequest: number, source: evidence.source, text: evidence.quote }],
        verdict.hedges,
        chosen,
      ),
      // Last, as the schema has it: a digest that is read and written again has the same bytes.
      role,
    }));
    return sentences.length === 0 ? [] : [{ pullRequest: number, sentences }];
  });
}
