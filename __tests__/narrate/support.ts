import { plainDescription } from '../../src/analyze/index.js';
import type { Digest } from '../../src/domain/digest.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import type { Question } from '../../src/model/index.js';
import { type Material, type Model, type Narrated, type NarrateOptions, narrate } from '../../src/narrate/index.js';
import { digestOf } from '../support/digest.js';
import { file, type Given, person, pullRequest } from '../support/pull-request.js';

const THINGS = ['Searches', 'Snapshots', 'Connectors', 'Sessions', 'Facets', 'Filters', 'Exports', 'Imports'] as const;

/** What the pull request of a number changes: a word of its own, so that no sentence fits another. */
export const thingOf = (number: number): string =>
  `${THINGS[number % THINGS.length]} ${'of kind '}${String.fromCharCode(97 + (number % 26))}${String.fromCharCode(97 + Math.floor(number / 26))}`;

/** A sentence of its description, which is plain and true of no other. */
export const sentenceOf = (number: number): string => `${thingOf(number)} keep their order when a page is read again.`;

/** A feature with a description of two sentences, in one of three parts of the product. */
export const feature = (given: Given): PullRequest =>
  pullRequest({
    title: `feat(part-${given.number % 3}): keep the order of ${thingOf(given.number)}`,
    body: `${sentenceOf(given.number)} Set \`order.kept\` to have the old way back.`,
    files: [file(`packages/part-${given.number % 3}/src/order-${given.number}.ts`, 40 + (given.number % 7), 3)],
    author: person('mona'),
    ...given,
  });

export const features = (count: number): PullRequest[] =>
  Array.from({ length: count }, (_, index) => feature({ number: index + 1 }));

/** What may be sent of pull requests, as the pipeline prepares it. */
export function materialsOf(pullRequests: readonly PullRequest[]): (number: number) => Material | undefined {
  const all = pullRequests.map(({ number, title, body, files }): [number, Material] => [
    number,
    { title, description: plainDescription(body, 1_500), paths: files.map(({ path }) => path) },
  ]);
  const byNumber = new Map(all);
  return number => byNumber.get(number);
}

export interface Asked {
  model: Model;
  questions: Question<unknown>[];
}

export type Answering = (question: Question<unknown>, turn: number) => unknown;

/** A model that answers what it is told to, or throws it; its answers keep the schema, as those of the client do. */
export function modelThat(answer: Answering): Asked {
  const questions: Question<unknown>[] = [];
  const model: Model = {
    async ask<T>(question: Question<T>): Promise<T> {
      questions.push(question);
      const value = answer(question, questions.length);
      if (value instanceof Error) throw value;
      return question.schema.parse(value);
    },
  };
  return { model, questions };
}

export const OPTIONS: NarrateOptions = {
  model: 'small-model',
  language: 'en',
  context: 'descriptions',
  budget: 60_000,
};

export interface NarratedWeek extends Narrated {
  digest: Digest;
  questions: Question<unknown>[];
}

/** What comes of a week if the model answers so. */
export async function narratedWeek(
  pullRequests: readonly PullRequest[],
  answer: Answering,
  { highlights, ...options }: Partial<NarrateOptions & Pick<Digest, 'highlights'>> = {},
): Promise<NarratedWeek> {
  const digest = { ...digestOf(pullRequests), ...(highlights && { highlights }) };
  const { model, questions } = modelThat(answer);
  const narrated = await narrate(digest, materialsOf(pullRequests), { ...OPTIONS, ...options }, model);
  return { ...narrated, digest, questions };
}

/** The aliases that a question is about, in their order. */
export const aliasesIn = ({ user }: Question<unknown>): string[] =>
  [...user.matchAll(/^[^|]*\|(p\d+) title\|/gm)].map(([, alias = '']) => alias);

/** The text of a line of data: `p1 title`. */
export const lineIn = ({ user }: Question<unknown>, name: string): string =>
  user
    .split('\n')
    .map(line => line.split('|'))
    .find(([, own]) => own === name)
    ?.slice(2)
    .join('|') ?? '';

/** An answer to the notes with one sentence on each pull request: its own first, in full. */
export const honestNotes = (question: Question<unknown>) => ({
  notes: aliasesIn(question).map(pullRequest => {
    const quote = `${lineIn(question, `${pullRequest} description`).split('. ')[0]}.`;
    return { pullRequest, sentences: [{ role: 'what', text: quote, source: 'description', quote }] };
  }),
});

export const NO_BRIEFING = { week: [], areas: [] } as const;
