import type { Digest } from '../../src/domain/digest.js';
import { readPrompt } from '../local-model/prompt.js';
import type { ChatRequest } from '../local-model/protocol.js';
import { sentencesIn } from './sentences.js';

/** A title is sent without what a reader cannot see. */
const lettersOf = (title: string) => title.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What a reader needs to label sentences: each with its quotes, below the pull request as it was sent. */
export function sheetOf({ narration, pullRequests }: Digest, requests: readonly ChatRequest[]): string {
  if (narration === undefined) return '';
  const sent = requests.map(readPrompt).flatMap(one => [...one.pullRequests.values()]);
  const sourceOf = (number: number) => {
    const title = pullRequests.find(one => one.number === number)?.title ?? '';
    const found = sent.find(one => lettersOf(one.title) === lettersOf(title));
    return [`#${number} ${title}`, ...(found?.description.split('\n') ?? [])].join('\n    ');
  };
  return sentencesIn(narration)
    .map(({ id, sentence: { text, quotes, hedges } }) => {
      const numbers = [...new Set(quotes.map(({ pullRequest }) => pullRequest))];
      return [
        `=== ${id}`,
        `${text}${hedges.length === 0 ? '' : ` [the page adds: ${hedges.join(', ')}]`}`,
        ...quotes.map(quote => `  quote of #${quote.pullRequest}: ${quote.text}`),
        ...numbers.map(number => `  ${sourceOf(number)}`),
      ].join('\n');
    })
    .join('\n\n');
}
