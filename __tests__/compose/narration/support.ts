import type {
  NarratedNote,
  NarratedSentence,
  Narration,
  NarrationQuote,
  NarrationRole,
} from '../../../src/domain/narration.js';
import type { Content } from '../../../src/domain/page.js';
import { printerOf } from '../../render/reading.js';

export const quote = (pullRequest: number, more: Partial<NarrationQuote> = {}): NarrationQuote => ({
  pullRequest,
  source: 'description',
  text: `Words of ${pullRequest}`,
  ...more,
});

/** A sentence that quotes these pull requests. */
export const sentence = (
  text: string,
  pullRequests: readonly number[],
  more: Partial<NarratedSentence> = {},
): NarratedSentence => ({ text, quotes: pullRequests.map(number => quote(number)), hedges: [], ...more });

/** A note of one sentence for each role, unless texts are given: `What of 7`. */
export const note = (
  pullRequest: number,
  roles: readonly NarrationRole[] = ['what'],
  more: Partial<NarratedSentence> = {},
): NarratedNote => ({
  pullRequest,
  sentences: roles.map(role => ({
    ...sentence(`${role.slice(0, 1).toUpperCase()}${role.slice(1)} of ${pullRequest}`, [pullRequest], more),
    role,
  })),
});

export const narration = (more: Partial<Narration> = {}): Narration => ({
  model: 'a-model',
  language: 'en',
  week: [],
  areas: [],
  notes: [],
  setAside: [],
  ...more,
});

/** As GitHub is given it, without what keeps GitHub from reading references in it. */
export const inMarkdown = (content: Content | undefined) =>
  printerOf()
    .print(content as Parameters<ReturnType<typeof printerOf>['print']>[0])
    ?.replaceAll('\u2060', '');
