import type { Role } from '../../../src/narrate/check/index.js';

/** What a sentence is about by its words, in English and Chinese; what fits nothing is the mechanism. */
const CUES: readonly (readonly [Role, RegExp])[] = [
  [
    'caution',
    /\b(?:needs?|must|breaking|removed|off by default|defaults to|turns? (?:it )?off|brings? .{1,20} back|set it to|until they|may still|limits?|workaround|longer\.$)\b|需要|默认|仅|将其设为|可将其关闭|改为|拒绝|移除|弃用|延长/iu,
  ],
  [
    'benefit',
    /\b(?:less time|no longer|without|so that|nobody|takes \d+ %|gets back|cannot)\b|减少|不再|不会|无需|恢复/iu,
  ],
];

export const roleOf = (text: string): Role => CUES.find(([, cue]) => cue.test(text))?.[0] ?? 'mechanism';

/** How it was before, or what went wrong: a reader wants to know what is so now. */
const PAST =
  /\b(?:was|were|had|did|until now|used to|left|lost|failed|ended|came|went|saw|knew|put|printed|closed|sent|answered|broke|ran|could (?!not be))\b|此前|曾/iu;

export const isPast = (text: string): boolean => PAST.test(text);

/** A sentence that leans on the one before it, or speaks of the pull request and of people. */
const LEANS =
  /^(?:it|its|this|that|these|those|they|then|also|but|so|second|last|set|step|one such|closes?|fixes|relands?|follow|new:|run|existing|everybody)\b|thank|\b(?:we|our|I|my|tests?|here|TODO)\b/iu;

export const leans = (text: string): boolean => LEANS.test(text);
