import { BEHAVIOURS, type BehaviourName, type FaultName } from '../../local-model/index.js';
import type { FaultCase } from '../fault.js';

const unusable = (kind: FaultName, words: string, says: RegExp): FaultCase => ({
  id: `model-${kind}`,
  words,
  model: { faults: [{ kind }] },
  ends: 'complete',
  says,
});

/** A model all of whose sentences are refused. */
const refused = (answer: BehaviourName): FaultCase => ({
  id: `model-${answer}`,
  words: `the model ${BEHAVIOURS[answer].words}`,
  model: { answer },
  ends: 'complete',
  says: /local-model wrote \d+ sentences, of which none passed the checks\. Name another `model`/,
});

/** The model answers, and nothing of it can be used. */
export const modelAnswers: readonly FaultCase[] = [
  unusable('null-content', 'the model answers null', /answered with nothing.*Name another `model`/),
  unusable('only-thinks', 'the model only thinks', /Name a `model` that thinks less/),
  unusable('cut-off', 'every answer of the model is cut off', /Name a `model` that answers more briefly/),
  unusable('declines', 'the model declines to answer', /declined to answer\. Name another `model`/),
  unusable('invalid-json', 'the model answers in prose', /Name a `model` that can give structured output/),
  unusable('wrong-schema', 'the model answers JSON of another form', /Name a `model` that can give structured output/),
  { ...refused('arbitrary'), says: /none passed the checks\.|A larger `model-budget` allows more/ },
  ...(
    [
      'echoes-key-in-sentences',
      'corrupts-count',
      'corrupts-pr',
      'corrupts-author',
      'corrupts-path',
      'corrupts-state',
      'corrupts-measurement',
      'corrupts-identifier',
      'corrupts-date',
      'corrupts-superlative',
      'corrupts-invented-pr',
    ] as const
  ).map(refused),
];
