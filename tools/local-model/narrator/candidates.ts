import { sentencesOf } from '../../../src/analyze/effects/sentences.js';
import { checkSentence, type Evidence, type Role, type SentPullRequest } from '../../../src/narrate/check/index.js';
import { TRANSLATIONS } from '../../check-narration/translations.js';
import type { Asked } from '../prompt.js';
import { CHINESE } from './chinese.js';
import { isPast, leans, roleOf } from './cues.js';

/** A sentence that may be written of a pull request, and what it quotes. */
export interface Candidate {
  text: string;
  evidence: Evidence;
}

export interface ChosenSentence extends Candidate {
  role: Role;
}

const MIN_WORDS = 5;
const MAX_LENGTH = 200;
/** `feat(vector)!: `, `[ARM][1/3] `. */
const PREFIX = /^(?:\[[^\]]{1,30}\]\s*)+(?:\w+(?:\([^)]*\))?!?:\s*)?|^\w+(?:\([^)]*\))?!?:\s*/u;

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whole sentences, each of which quotes itself; at last the title without its prefix. */
function ownWords({ title, description }: SentPullRequest): Candidate[] {
  const sentences = description.split('\n').flatMap(line => sentencesOf(line));
  const told = sentences
    .filter(one => one.split(' ').length >= MIN_WORDS && one.length <= MAX_LENGTH && !leans(one))
    // An item of a list says something if it has a verb, for which its cue stands.
    .filter(one => /^[\p{Lu}`]/u.test(one) || roleOf(one) !== 'mechanism')
    .map(quote => ({ text: capitalized(quote), evidence: { source: 'description' as const, quote } }));
  return [...told, { text: capitalized(title.replace(PREFIX, '')), evidence: { source: 'title', quote: title } }];
}

/** The sentences of the tables whose words the pull request has. */
function inChinese({ title, description }: SentPullRequest): Candidate[] {
  const rows = [...CHINESE, ...TRANSLATIONS.map(([, quote, text]) => [quote, text] as const)];
  return rows.flatMap(([quote, text]): Candidate[] => {
    if (description.includes(quote)) return [{ text, evidence: { source: 'description', quote } }];
    return title.includes(quote) ? [{ text, evidence: { source: 'title', quote } }] : [];
  });
}

/** What may be written of a pull request and passes the checks. */
export function candidatesOf(alias: string, { language, pullRequests }: Asked): Candidate[] {
  const sent = pullRequests.get(alias);
  if (sent === undefined) return [];
  const all = language === 'zh-CN' ? inChinese(sent) : ownWords(sent);
  return all.filter(
    ({ text, evidence }) =>
      checkSentence({ text, role: 'what', pullRequest: alias, evidence }, { language, pullRequests }).kept,
  );
}

/** What is so now, and a second sentence if there is one: a caution first, as it costs most to miss. */
export function chosenOf(candidates: readonly Candidate[]): ChosenSentence[] {
  const told = candidates.map(one => ({ ...one, role: roleOf(one.text), past: isPast(one.text) }));
  const present = told.filter(({ past }) => !past);
  const what =
    present.find(({ role, evidence }) => role !== 'caution' && evidence.source !== 'title') ?? present[0] ?? told[0];
  if (what === undefined) return [];
  const others = told.filter(one => one !== what && one.evidence.source !== 'title');
  const second =
    others.find(({ role, past }) => role === 'caution' && !past) ?? others.find(({ past }) => !past) ?? null;
  return [{ ...what, role: 'what' as const }, ...(second === null ? [] : [second])].map(({ text, evidence, role }) => ({
    text,
    evidence,
    role,
  }));
}
