import type { NarratedNote } from '../../domain/narration.js';
import type { OrganizationDigest, PullRequestReference, RepositoryPart } from '../../domain/organization.js';
import { isRevert, isReverted } from '../../domain/standing.js';
import type { SentPullRequest } from '../check/index.js';
import { type Aliased, aliased, MAX_PULL_REQUESTS, type Material, type ModelContext, sentOf } from '../choose.js';

/** A pull request of one of the repositories. Its `number` is its place among those chosen. */
export interface ChosenReference extends Aliased {
  reference: PullRequestReference;
  /** Its note in the digest of its repository; null: it has none. */
  saved: NarratedNote | null;
  /** What the model is asked to write a note from; null: it has one. */
  sent: SentPullRequest | null;
}

export interface ChooseOptions {
  language: string;
  context: ModelContext;
  /** Tokens that the whole narration may take, in and out. */
  budget: number;
}

/** Of one repository. */
const MAX_TURNS = 5;

const keyOf = ({ repository, number }: PullRequestReference) => `${repository}#${number}`;

/** The highlights over all, then in turn the most important of each repository. */
function inTurn({ highlights, repositories }: OrganizationDigest): PullRequestReference[] {
  const turns = Array.from({ length: MAX_TURNS }, (_, turn) =>
    repositories.flatMap(({ repository, effects }) =>
      effects.slice(turn, turn + 1).map(number => ({ repository: repository.nameWithOwner, number })),
    ),
  );
  return [...new Map([...highlights, ...turns.flat()].map(one => [keyOf(one), one])).values()];
}

function savedNote({ narration }: RepositoryPart, number: number, language: string): NarratedNote | null {
  if (narration?.language !== language) return null;
  return narration.notes.find(({ pullRequest }) => pullRequest === number) ?? null;
}

/**
 * The pull requests that the sentences over all may be about, at most 40, the most important first: those with a note, and
 * those of which there are words to write one from.
 */
export function chooseOverAll(
  digest: OrganizationDigest,
  materialOf: (reference: PullRequestReference) => Material | undefined,
  { language, context, budget }: ChooseOptions,
): ChosenReference[] {
  const parts = new Map(digest.repositories.map(part => [part.repository.nameWithOwner, part]));
  const candidates = inTurn(digest).flatMap(reference => {
    const part = parts.get(reference.repository);
    const outcome = part?.pullRequests.find(({ number }) => number === reference.number)?.outcome;
    if (part === undefined || outcome === undefined || isReverted(outcome) || isRevert(outcome)) return [];
    const saved = savedNote(part, reference.number, language);
    const material = saved === null ? materialOf(reference) : undefined;
    const sent = material === undefined ? null : sentOf(material, context);
    return saved === null && sent === null ? [] : [{ reference, saved, sent }];
  });
  return aliased(candidates.slice(0, MAX_PULL_REQUESTS), budget).map((one, index) => ({ ...one, number: index + 1 }));
}
