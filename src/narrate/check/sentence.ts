import type { NarrationQuote, NarrationRole } from '../../domain/narration.js';

/** What a sentence says of its pull request. */
export type Role = NarrationRole;

/** The words of the pull request that a sentence rests on. */
export interface Evidence {
  source: NarrationQuote['source'];
  quote: string;
}

/** A sentence as a model wrote it, of one pull request. */
export interface Sentence {
  text: string;
  role: Role;
  /** The alias that the model was given: `p1`. */
  pullRequest: string;
  evidence: Evidence;
}

/** What was sent of a pull request, and nothing else: what was not sent cannot be quoted. */
export interface SentPullRequest {
  title: string;
  /** The prepared description; '' where only titles are sent. */
  description: string;
  paths: readonly string[];
}

export interface Facts {
  /** The language of the report, a BCP 47 tag: `en`, `zh-CN`. */
  language: string;
  /** The pull requests of this call, by alias. */
  pullRequests: ReadonlyMap<string, SentPullRequest>;
  /** Logins and names of the people of the digest. No sentence names one: code does. */
  people?: readonly string[];
  /** Names that a sentence may have without a source: those of the repository and of its areas. */
  names?: readonly string[];
}
