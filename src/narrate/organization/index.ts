import type { OrganizationDigest, OrganizationNarration, PullRequestReference } from '../../domain/organization.js';
import { briefedOf, savedNotes } from '../briefed.js';
import { askForBriefing } from '../briefing.js';
import type { NotesOptions } from '../checked.js';
import type { Chosen, Material } from '../choose.js';
import type { Model } from '../model.js';
import { askForNotes, type Notes, narratedNotes, nothingKept } from '../notes.js';
import type { NarrateOptions } from '../options.js';
import { namesOf } from '../people.js';
import { type ChosenReference, chooseOverAll } from './choose.js';
import { Locator, withNotes } from './located.js';

export interface NarratedOverAll {
  digest: OrganizationDigest;
  /** Why the narration lacks something, in a sentence; null: it does not. */
  problem: string | null;
}

const NO_NOTES: Notes = { kept: [], setAside: [], errors: [] };

const isAsked = (one: ChosenReference): one is ChosenReference & Chosen => one.sent !== null;

function peopleOf({ repositories, authors, bots }: OrganizationDigest): string[] {
  return namesOf(
    repositories.flatMap(({ pullRequests }) => pullRequests),
    [...authors, ...bots].map(({ author }) => author),
  );
}

/** The repositories, each as a part of which the sentences may say what its pull requests have in common. */
function areasOf({ repositories }: OrganizationDigest, chosen: readonly ChosenReference[]) {
  return repositories.map(({ repository: { nameWithOwner } }) => ({
    id: nameWithOwner,
    name: nameWithOwner,
    pullRequests: chosen.filter(one => one.reference.repository === nameWithOwner).map(({ number }) => number),
  }));
}

/**
 * Has a model write the sentences that open a page over several repositories, from the notes on their pull requests: those
 * in the digests, and new ones where `materialOf` has the words. A sentence is kept only if it passes its checks. Throws
 * nothing that the model or its server does: `problem` says what it was.
 */
export async function narrateOrganization(
  digest: OrganizationDigest,
  materialOf: (reference: PullRequestReference) => Material | undefined,
  { model: name, language, context, budget }: NarrateOptions,
  model: Model,
): Promise<NarratedOverAll> {
  const chosen = chooseOverAll(digest, materialOf, { language, context, budget });
  if (chosen.length === 0) return { digest, problem: null };
  const names = digest.repositories.flatMap(({ repository, areas }) => [
    ...repository.nameWithOwner.split('/'),
    ...areas.map(area => area.name),
  ]);
  const options: NotesOptions = { repository: digest.name, language, people: peopleOf(digest), names };
  const asked = chosen.filter(isAsked);
  const written = asked.length === 0 ? NO_NOTES : await askForNotes(asked, options, model);
  const notes = chosen.flatMap(one =>
    one.saved === null
      ? narratedNotes(
          written.kept,
          asked.filter(({ alias }) => alias === one.alias),
        )
      : [{ ...one.saved, pullRequest: one.number }],
  );
  const briefed = briefedOf(savedNotes(notes, chosen), areasOf(digest, chosen));
  const briefing = await askForBriefing(briefed, chosen, options, model);
  const setAside = [...written.setAside, ...briefing.setAside];
  const [error] = [...written.errors, ...briefing.errors];
  if (notes.length === 0) return { digest, problem: error?.message ?? nothingKept(name, setAside.length) };
  const locator = new Locator(chosen);
  const byRepository = locator.byRepository(narratedNotes(written.kept, asked));
  const narration: OrganizationNarration = {
    model: name,
    language,
    week: briefing.week.map(one => locator.overAll(one)),
    repositories: briefing.areas.map(({ area, sentences }) => ({
      repository: area,
      sentences: sentences.map(one => locator.inOne(one)),
    })),
    setAside: locator.setAside(setAside),
  };
  const repositories = digest.repositories.map(part =>
    withNotes(part, byRepository.get(part.repository.nameWithOwner), { model: name, language }),
  );
  return { digest: { ...digest, repositories, narration }, problem: error?.message ?? null };
}
