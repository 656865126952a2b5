import type { Digest } from '../domain/digest.js';
import type { Narration } from '../domain/narration.js';
import { VOLUMES } from '../domain/statistics.js';
import { briefedOf, keptNotes } from './briefed.js';
import { askForBriefing, NO_BRIEFING } from './briefing.js';
import { choose, type Material } from './choose.js';
import type { Model } from './model.js';
import { askForNotes, narratedNotes, nothingKept } from './notes.js';
import type { NarrateOptions } from './options.js';
import { namesOf } from './people.js';

export type { Material, ModelContext } from './choose.js';
export type { Model } from './model.js';
export type { NarrateOptions } from './options.js';
export { type NarratedOverAll, narrateOrganization } from './organization/index.js';

export interface Narrated {
  /** null: nothing could be kept, or there was nothing to ask about. */
  narration: Narration | null;
  /** Why the narration lacks something, in a sentence; null: it does not. */
  problem: string | null;
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
  const options = { repository, language, people: namesOf(digest.pullRequests), names };
  const notes = await askForNotes(chosen, options, model);
  const briefing = isList(digest)
    ? NO_BRIEFING
    : await askForBriefing(briefedOf(keptNotes(notes.kept, chosen), digest.areas), chosen, options, model);
  const [error] = [...notes.errors, ...briefing.errors];
  const setAside = [...notes.setAside, ...briefing.setAside];
  if (notes.kept.length === 0)
    return { narration: null, problem: error?.message ?? nothingKept(name, setAside.length) };
  const { week, areas } = briefing;
  const narration = { model: name, language, week, areas, notes: narratedNotes(notes.kept, chosen), setAside };
  return { narration, problem: error?.message ?? null };
}
