import type { NarratedNote, NarratedSentence, SetAsideSentence } from '../../domain/narration.js';
import type {
  OrganizationNarration,
  OrganizationSentence,
  PullRequestReference,
  RepositoryPart,
} from '../../domain/organization.js';
import type { ChosenReference } from './choose.js';

const PLACEHOLDER = /\{\{(\d+)\}\}/g;

/** Turns places among the chosen pull requests into their repositories and numbers. */
export class Locator {
  private readonly references: ReadonlyMap<number, PullRequestReference>;

  constructor(chosen: readonly ChosenReference[]) {
    this.references = new Map(chosen.map(({ number, reference }) => [number, reference]));
  }

  /** A sentence over all repositories. */
  overAll(sentence: NarratedSentence): OrganizationSentence {
    const quotes = sentence.quotes.flatMap(quote => {
      const reference = this.references.get(quote.pullRequest);
      if (reference === undefined) return [];
      return [{ ...quote, pullRequest: reference.number, repository: reference.repository }];
    });
    return {
      ...sentence,
      text: this.text(sentence.text, ({ repository, number }) => `${repository}#${number}`),
      quotes,
    };
  }

  /** A sentence about pull requests of one repository. */
  inOne<T extends NarratedSentence>(sentence: T): T {
    const quotes = sentence.quotes.map(quote => ({ ...quote, pullRequest: this.numberAt(quote.pullRequest) }));
    return { ...sentence, text: this.text(sentence.text, ({ number }) => String(number)), quotes };
  }

  /** Notes by their repositories. */
  byRepository(notes: readonly NarratedNote[]): Map<string, NarratedNote[]> {
    const located = new Map<string, NarratedNote[]>();
    for (const { pullRequest, sentences } of notes) {
      const repository = this.references.get(pullRequest)?.repository;
      if (repository === undefined) continue;
      const own = located.get(repository) ?? [];
      own.push({ pullRequest: this.numberAt(pullRequest), sentences: sentences.map(one => this.inOne(one)) });
      located.set(repository, own);
    }
    return located;
  }

  setAside(all: readonly SetAsideSentence[]): OrganizationNarration['setAside'] {
    return all.map(one => ({ ...one, pullRequests: one.pullRequests.flatMap(at => this.references.get(at) ?? []) }));
  }

  private numberAt(place: number): number {
    return this.references.get(place)?.number ?? place;
  }

  private text(text: string, nameOf: (reference: PullRequestReference) => string): string {
    return text.replace(PLACEHOLDER, (_, place: string) => {
      const reference = this.references.get(Number(place));
      return reference === undefined ? '' : `{{${nameOf(reference)}}}`;
    });
  }
}

/** The part with notes of its pull requests that were written now. */
export function withNotes(
  part: RepositoryPart,
  notes: readonly NarratedNote[] | undefined,
  { model, language }: { model: string; language: string },
): RepositoryPart {
  if (notes === undefined) return part;
  const saved = part.narration?.language === language ? part.narration : null;
  const models = [...new Set([...(saved === null ? [] : [saved.model]), model])];
  return { ...part, narration: { model: models.join(', '), language, notes: [...(saved?.notes ?? []), ...notes] } };
}
