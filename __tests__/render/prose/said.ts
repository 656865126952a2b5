import type { Digest } from '../../../src/domain/digest.js';
import { SENTENCES, type SentenceId } from '../../../src/render/sentences.js';
import { reportOf } from '../../support/digest.js';
import { type Given, pullRequest } from '../../support/pull-request.js';
import { ourEnglish, plainly } from '../reading.js';

/** Which file of tests reads which sentences; all of them are read in one. */
export const SUMMARY_SENTENCES: readonly SentenceId[] = [
  'fell-one',
  'fell-many',
  'relanded',
  'undone-earlier',
  'none-fell',
  'none-fell-in-weeks',
  'merged',
  'highlights',
  'importance',
  'half-written',
  'most-active',
  'newcomers',
];

/** Those that are read beside what sets each suggestion off. */
export const SUGGESTION_SENTENCES = (Object.keys(SENTENCES) as SentenceId[]).filter(
  id => id.startsWith('suggest-') || id === 'and-more',
);

const IDS = Object.keys(SENTENCES) as SentenceId[];

/** Each sentence as its id, and what it names, which may hold other sentences. */
const idsOnly = () => ({
  ...ourEnglish(),
  messages: Object.fromEntries(
    IDS.map(id => [id, [`«${id}»`, ...SENTENCES[id].map(name => `{${name}}`)].join(' ')]),
  ) as Record<SentenceId, string>,
});

/** The sentences that were said on the pages that a file of tests has read. */
export const reached = new Set<SentenceId>();

/** What a reader sees of the page. */
export function pageOf(digest: Digest): string {
  noteSentences(digest);
  return plainly(reportOf(digest, {}, ourEnglish()).markdown);
}

/** Notes the sentences that the page is composed of. */
export function noteSentences(digest: Digest): void {
  const { markdown } = reportOf(digest, {}, idsOnly());
  for (const [, id] of markdown.matchAll(/«([\w-]+)»/g)) reached.add(id as SentenceId);
}

/** So many pull requests, numbered from 1. */
export function many(count: number, given: (index: number) => Partial<Given> = () => ({})) {
  return Array.from({ length: count }, (_, index) => pullRequest({ number: index + 1, ...given(index) }));
}
