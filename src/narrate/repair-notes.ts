import { writtenAgain } from './again.js';
import { batchesOf } from './batches.js';
import { checkSentence } from './check/index.js';
import { type Checked, factsOf, type NotesOptions, reasonsOf } from './checked.js';
import type { Chosen } from './choose.js';
import type { Model } from './model.js';
import { type RepairedNotes, repairNotesQuestion } from './prompts/repair.js';

const MAX_REQUESTS = 3;

/** Asks once again for refused sentences about known pull requests, and returns all of them as they are after it. */
export async function repairNotes(
  refused: readonly Checked[],
  chosen: readonly Chosen[],
  options: NotesOptions,
  model: Model,
): Promise<{ sentences: Checked[]; errors: Error[] }> {
  // An alias of another question names nobody here, or a pull request would have two sentences of one role.
  const isOf = (some: readonly Chosen[]) => (one: Checked) =>
    !reasonsOf(one).includes('pull-request') && some.some(({ alias }) => alias === one.sentence.pullRequest);
  const concerned = chosen.filter(one => refused.some(isOf([one])));
  const batches = batchesOf(concerned).slice(0, MAX_REQUESTS);
  const repaired = await Promise.all(
    batches.map(some =>
      writtenAgain<Checked, RepairedNotes['sentences'][number]>(refused.filter(isOf(some)), {
        lineOf: ({ sentence: { role, pullRequest, text } }) => [`${role} of ${pullRequest}`, text],
        reasonsOf,
        ask: refusals => model.ask(repairNotesQuestion(some, refusals, options)),
        rewritten: ({ sentence }, { text, source, quote }) => {
          const written = { ...sentence, text: text.trim(), evidence: { source, quote } };
          return { sentence: written, verdict: checkSentence(written, factsOf(some, options)) };
        },
      }),
    ),
  );
  const left = refused.filter(one => !batches.some(some => isOf(some)(one)));
  return {
    sentences: [...repaired.flatMap(({ sentences }) => sentences), ...left],
    errors: repaired.flatMap(({ errors }) => errors),
  };
}
