import type { Digest } from '../../../src/domain/digest.js';
import { SENTENCES, type SentenceId } from '../../../src/render/sentences.js';
import { english, reportOf } from '../../support/digest.js';
import { onGitHub, visible } from '../../support/github.js';
import { type Given, pullRequest } from '../../support/pull-request.js';

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

const IDS = Object.keys(SENTENCES) as SentenceId[];

const ENGLISH = english();
const IDS_ONLY = {
  ...ENGLISH,
  messages: Object.fromEntries(IDS.map(id => [id, `«${id}»`])) as typeof ENGLISH.messages,
};

/** The sentences that were said on the pages that a file of tests has read. */
export const reached = new Set<SentenceId>();

/** What a reader sees of the page. */
export function pageOf(digest: Digest): string {
  for (const id of sentencesOf(digest)) reached.add(id);
  return visible(onGitHub(reportOf(digest, {}, ENGLISH).markdown).tree);
}

/** The sentences that the page is composed of. */
function sentencesOf(digest: Digest): SentenceId[] {
  const { markdown } = reportOf(digest, {}, IDS_ONLY);
  return [...markdown.matchAll(/«([\w-]+)»/g)].map(([, id]) => id as SentenceId);
}

/** So many pull requests, numbered from 1. */
export function many(count: number, given: (index: number) => Partial<Given> = () => ({})) {
  return Array.from({ length: count }, (_, index) => pullRequest({ number: index + 1, ...given(index) }));
}
