import type { Digest } from '../../../src/domain/digest.js';
import { SENTENCES, type SentenceId } from '../../../src/render/sentences.js';
import { english, reportOf } from '../../support/digest.js';
import { onGitHub, visible } from '../../support/github.js';
import { type Given, pullRequest } from '../../support/pull-request.js';

export const IDS = Object.keys(SENTENCES) as SentenceId[];

const ENGLISH = english();
const IDS_ONLY = {
  ...ENGLISH,
  messages: Object.fromEntries(IDS.map(id => [id, `«${id}»`])) as typeof ENGLISH.messages,
};

/** What a reader sees of the page. */
export function pageOf(digest: Digest): string {
  return visible(onGitHub(reportOf(digest, {}, ENGLISH).markdown).tree);
}

/** The sentences that the page is composed of. */
export function sentencesOf(digest: Digest): SentenceId[] {
  const { markdown } = reportOf(digest, {}, IDS_ONLY);
  return [...markdown.matchAll(/«([\w-]+)»/g)].map(([, id]) => id as SentenceId);
}

/** So many pull requests, numbered from 1. */
export function many(count: number, given: (index: number) => Partial<Given> = () => ({})) {
  return Array.from({ length: count }, (_, index) => pullRequest({ number: index + 1, ...given(index) }));
}
