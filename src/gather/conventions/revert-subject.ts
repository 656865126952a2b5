import type { Message } from './landed.js';

const VERB =
  '(?:revert(?:s|ed|ing)?|roll(?:s|ed)?[ -]?back|back(?:s|ed)?[ -]?out|re-?land(?:s|ed)?|re-?appl(?:y|ies|ied))';
/** Tags and a type may stand before the verb, or be the verb: `[core] Revert X`, `core: revert X`, `revert(core): X`. */
const SUBJECT = new RegExp(
  String.raw`^\s{0,8}(?:\[[^[\]]{1,60}\]\s{0,8}){0,4}(?:[a-z][\w.,/-]{0,30}(?:\([^()]{1,60}\))?!?:\s{1,8})?\[?${VERB}(?:\]|\([^()]{1,60}\))?!?:?\s`,
  'i',
);

/**
 * Whether a subject starts as those of commits that take back another or bring it back. Pushed by hand, these repeat the
 * subject of the other with its number: `Revert X (#12)` is not what landed #12, if something else did.
 */
export function startsAsRevert(subject: string): boolean {
  return SUBJECT.test(subject);
}

const MENTION = new RegExp(String.raw`\b${VERB}\b`, 'i');

/** Whether a message speaks of a revert at all, so that what its commit changed is worth reading. */
export function mentionsRevert({ subject, body }: Message): boolean {
  return MENTION.test(subject) || MENTION.test(body);
}
