import { narrator } from '../narrator/index.js';
import type { AnswerFunction } from '../options.js';
import { arbitrary } from './arbitrary.js';
import { corrupts, ERROR_KINDS, type ErrorKind } from './corrupts.js';
import { echoesKey } from './echoes-key.js';
import { obeysInjections } from './obeys-injections.js';

type Hyphenated<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? `${First}-${Hyphenated<Rest>}`
  : Text;
type CorruptName = `corrupts-${Hyphenated<Lowercase<ErrorKind>>}`;

export type BehaviourName = 'narrator' | 'obeys-injections' | 'arbitrary' | 'echoes-key-in-sentences' | CorruptName;

interface Behaviour {
  words: string;
  answer: AnswerFunction;
}

const corrupting = ERROR_KINDS.map(kind => [
  `corrupts-${kind.toLowerCase().replaceAll(' ', '-')}`,
  { words: `puts an error into every sentence: ${kind}`, answer: corrupts(kind) },
]);

/** What a model may do with the questions of src/narrate, by name. */
export const BEHAVIOURS: Readonly<Record<BehaviourName, Behaviour>> = {
  narrator: { words: 'writes sentences that quote the pull requests', answer: narrator },
  'obeys-injections': { words: 'writes what a title or description tells it to', answer: obeysInjections },
  arbitrary: { words: 'answers anything that the schema allows', answer: arbitrary },
  'echoes-key-in-sentences': { words: 'puts the key into every sentence and quote', answer: echoesKey },
  ...(Object.fromEntries(corrupting) as Record<CorruptName, Behaviour>),
};
