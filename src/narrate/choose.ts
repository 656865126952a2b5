import type { Digest } from '../domain/digest.js';
import { isRevert, isReverted } from '../domain/standing.js';
import { estimatedTokens } from '../model/index.js';
import type { SentPullRequest } from './check/index.js';

export const MAX_PULL_REQUESTS = 40;
/** Of one area: the page has three to five lines of it. */
const MAX_IN_AREA = 5;
const MAX_PATHS = 8;
const MAX_TITLE = 300;
const MAX_PATH = 200;
/** A shorter description, such as the name of an issue, says nothing that a note could be made of. */
const MIN_DESCRIPTION = 40;

/** The title, the words and the paths of a pull request that may be sent. */
export interface Material {
  title: string;
  /** '' if it has none. */
  description: string;
  paths: readonly string[];
}

/** A pull request as the model knows it: under an alias, so that it can invent no number. */
export interface Aliased {
  alias: string;
  /** That of the digest; over several repositories, its place among all that were chosen. */
  number: number;
}

/** A pull request that the model is asked about. */
export interface Chosen extends Aliased {
  sent: SentPullRequest;
}

export type ModelContext = 'titles' | 'descriptions';

export interface ChooseOptions {
  context: ModelContext;
  /** Tokens that the whole narration may take, in and out. */
  budget: number;
}

/** What the instructions and the briefing take, whatever is asked about. */
const FIXED_TOKENS = 8_000;
/** The notes on one pull request, what they take of the briefing, and a sentence that is written again. */
const TOKENS_OF_NOTES = 500;
/** Every fifth pull request is sent again, for its refused sentences. */
const TIMES_SENT = 1.2;

function tokensOf({ title, description, paths }: SentPullRequest): number {
  return TIMES_SENT * estimatedTokens([title, description, ...paths].join('\n')) + TOKENS_OF_NOTES;
}

/** Aliases for as many from the start as the budget allows. `sent` is null where the notes are there already. */
export function aliased<T extends { sent: SentPullRequest | null }>(
  all: readonly T[],
  budget: number,
): (T & Pick<Aliased, 'alias'>)[] {
  let left = budget - FIXED_TOKENS;
  const end = all.findIndex(({ sent }) => {
    left -= sent === null ? TOKENS_OF_NOTES : tokensOf(sent);
    return left < 0;
  });
  return all.slice(0, end === -1 ? all.length : end).map((one, index) => ({ ...one, alias: `p${index + 1}` }));
}

/** What is sent of a pull request; null: it has no words of which something could be said that its title does not say. */
export function sentOf(material: Material, context: ModelContext): SentPullRequest | null {
  const description = context === 'titles' ? '' : material.description;
  if (context === 'descriptions' && description.length < MIN_DESCRIPTION) return null;
  const paths = material.paths.slice(0, MAX_PATHS).map(path => path.slice(0, MAX_PATH));
  return { title: material.title.slice(0, MAX_TITLE), description, paths };
}

/** Highlights, then in turn the most important of each area, then those without one. */
function inTurn({ highlights, areas, withoutArea }: Digest): number[] {
  const lists = [...areas.map(({ pullRequests }) => pullRequests), withoutArea];
  const turns = Array.from({ length: MAX_IN_AREA }, (_, turn) => lists.flatMap(list => list.slice(turn, turn + 1)));
  return [...new Set([...highlights, ...turns.flat()])];
}

/**
 * The pull requests that notes are asked for, at most 40, the most important first. Reverted ones and reverts are left
 * out, as are those without words that can be sent.
 */
export function choose(
  digest: Digest,
  materialOf: (number: number) => Material | undefined,
  { context, budget }: ChooseOptions,
): Chosen[] {
  const outcomes = new Map(digest.pullRequests.map(({ number, outcome }) => [number, outcome]));
  const chosen = inTurn(digest).flatMap(number => {
    const [outcome, material] = [outcomes.get(number), materialOf(number)];
    if (outcome === undefined || material === undefined || isReverted(outcome) || isRevert(outcome)) return [];
    const sent = sentOf(material, context);
    return sent === null ? [] : [{ number, sent }];
  });
  return aliased(chosen.slice(0, MAX_PULL_REQUESTS), budget);
}

/** The numbers of pull requests by the aliases that the model knows them by. */
export function aliasesOf(chosen: readonly Aliased[]): ReadonlyMap<string, number> {
  return new Map(chosen.map(({ alias, number }) => [alias, number]));
}
