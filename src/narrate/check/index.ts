import type { Hedge } from '../../domain/narration.js';
import { figures } from './figures.js';
import { missingHedges } from './hedges.js';
import { identifiers } from './identifiers.js';
import { language } from './language.js';
import { markup } from './markup.js';
import { outcomes } from './outcomes.js';
import { people } from './people.js';
import { polarity } from './polarity.js';
import { pullRequestOf } from './pull-request.js';
import { quoteReasons, unfoundQuote } from './quote.js';
import type { ReasonCode } from './reasons.js';
import type { Context, Rule } from './rule.js';
import type { Facts, Sentence } from './sentence.js';
import { findQuote, wholeText } from './source.js';
import { support } from './support.js';
import { tokensOf } from './tokens.js';

export { type AcceptedNote, type BriefingFacts, type BriefingSentence, checkBriefing } from './briefing.js';
export { REASONS, type ReasonCode } from './reasons.js';
export type { Evidence, Facts, Role, Sentence, SentPullRequest } from './sentence.js';

/** `hedges`: the limits that the sentence leaves out, for code to add. */
export type Verdict = { kept: true; hedges: Hedge[] } | { kept: false; reasons: ReasonCode[] };

/** What every sentence keeps, in the order in which reasons are given. */
const RULES = [
  figures,
  markup,
  people,
  language,
  outcomes,
  identifiers,
  polarity,
  support,
] as const satisfies readonly Rule[];

export const MAX_LENGTH = 280;

const refused = (...reasons: ReasonCode[]): Verdict => ({ kept: false, reasons: [...new Set(reasons)] });

/**
 * Whether a sentence is proven by its pull request as far as words can be: it is about one of this call, quotes it, names
 * and counts nothing that the quote does not, and denies what it denies. What remains is the verb between them.
 */
export function checkSentence({ text, pullRequest: alias, evidence }: Sentence, facts: Facts): Verdict {
  const pullRequest = pullRequestOf(alias, facts);
  if (pullRequest === null) return refused('pull-request');
  if (text.length > MAX_LENGTH) return refused('too-long');
  if (text.trim() === '') return refused('empty');
  const found = findQuote(pullRequest, evidence);
  const quote = found ?? unfoundQuote(evidence);
  const context: Context = {
    text: text.normalize('NFC'),
    tokens: tokensOf(text.normalize('NFC')),
    placeholders: [alias],
    pullRequest,
    whole: wholeText(pullRequest),
    quote,
    facts,
  };
  const reasons = [...quoteReasons(evidence, found), ...RULES.flatMap(({ check }) => check(context))];
  if (reasons.length > 0) return refused(...reasons);
  return { kept: true, hedges: missingHedges(context.text, [quote.around, pullRequest.title.slice(0, 1_000)]) };
}
