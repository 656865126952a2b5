import type { ReasonCode } from './reasons.js';
import type { Facts, SentPullRequest } from './sentence.js';
import type { Quote } from './source.js';
import type { Tokens } from './tokens.js';

/** What a rule is given: a sentence that is short enough to be read, of a known pull request. */
export interface Context {
  text: string;
  tokens: Tokens;
  /** The aliases that the text may have as `{{p1}}`, each once. */
  placeholders: readonly string[];
  pullRequest: SentPullRequest;
  /** Everything that was sent of the pull request. */
  whole: string;
  quote: Quote;
  facts: Pick<Facts, 'language' | 'people' | 'names'>;
}

export interface Rule {
  id: string;
  /** Why the sentence is refused; empty if it keeps the rule. */
  check(context: Context): ReasonCode[];
}
