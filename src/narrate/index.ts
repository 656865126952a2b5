import type { Digest } from '../domain/digest.js';
import type { Narration } from '../domain/narration.js';
import type { Author } from '../domain/pull-request.js';
import { VOLUMES } from '../domain/statistics.js';
import { briefedOf } from './briefed.js';
import { askForBriefing, NO_BRIEFING } from './briefing.js';
import { choose, type Material, type ModelContext } from './choose.js';
import type { Model } from './model.js';
import { askForNotes, narratedNotes } from './notes.js';

export type { Material, ModelContext } from './choose.js';
export type { Model } from './model.js';

export interface NarrateOptions {
  /** The name of the model, for the footer. */
  model: string;
  /** The language of the report, a BCP 47 tag. */
  language: string;
  context: ModelContext;
  /** Tokens that it may take, in and out. */
  budget: number;
}

export interface Narrated {
  /** null: nothing could be kept, or there was nothing to ask about. */
  narration: Narration | null;
  /** Why the narration lacks something, in a sentence; null: it does not. */
  problem: string | null;
}

function peopleOf({ pullRequests }: Digest): string[] {
  const authors: (Author | null | undefined)[] = pullRequests.flatMap(one => [
    one.author,
    one.mergedBy,
    ...one.coAuthors,
    ...(one.approvedBy ?? []),
    ...(one.reviews ?? []).map(review => review.author),
  ]);
  return [...new Set(authors.flatMap(author => (author == null ? [] : [author.login ?? author.name, author.name])))];
}

/** A week of so few that its page is a list, which needs no opening. */
const isList = ({ statistics }: Digest) => VOLUMES.indexOf(statistics.volume) < VOLUMES.indexOf('regular');

/**
 * Has a model write notes on the pull requests that matter most, and from those an opening for the report. A sentence is
 * kept only if it passes its checks. Throws nothing that the model or its server does: `problem` says what it was.
 */
export async function narrate(
  digest: Digest,
  materialOf: (number: number) => Material | undefined,
  { model: name, language, context, budget }: NarrateOptions,
  model: Model,
): Promise<Narrated> {
  const chosen = choose(digest, materialOf, { context, budget });
  if (chosen.length === 0) return { narration: null, problem: null };
  const repository = digest.repository.nameWithOwner;
  const names = [...repository.split('/'), ...digest.areas.map(area => area.name)];
  const options = { repository, language, people: peopleOf(digest), names };
  const notes = await askForNotes(chosen, options, model);
  const briefing = isList(digest)
    ? NO_BRIEFING
    : await askForBriefing(briefedOf(notes.kept, chosen, digest.areas), chosen, options, model);
  const [error] = [...notes.errors, ...briefing.errors];
  const setAside = [...notes.setAside, ...briefing.setAside];
  if (notes.kept.length === 0) {
    const refused =
      setAside.length === 0 ? 'wrote nothing' : `wrote ${setAside.length} sentences, of which none passed the checks`;
    return {
      narration: null,
      problem: error?.message ?? `${name} ${refused}. Name another \`model\`, such as a larger one.`,
    };
  }
  const { week, areas } = briefing;
  const narration = { model: name, language, week, areas, notes: narratedNotes(notes.kept, chosen), setAside };
  return { narration, problem: error?.message ?? null };
}
