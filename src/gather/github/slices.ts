import { z } from 'zod';
import { inForm } from '../../github/answer-form.js';
import type { GitHubClient } from '../../github/client.js';
import { askInParts } from './ask-in-parts.js';
import { mergedWithin } from './search.js';
import { splitWindow, type Window } from './windows.js';

/** A part of the period; `count` is the number of its merges as the search counts them, null where it did not answer. */
export interface Slice {
  window: Window;
  count: number | null;
}

/** A search takes GitHub up to 0.3 seconds, and a request that takes ten fails: eight are far from that. */
const SLICES = 8;

const Counted = z.object({ issueCount: z.int() }).nullish().catch(null);
const Answer = z.record(z.string(), z.unknown());

function slicesQuery(searches: readonly string[]): string {
  const selections = searches.map(
    (search, n) => `slice${n}: search(query: ${JSON.stringify(search)}, type: ISSUE, first: 1) { issueCount }`,
  );
  return `query Slices { ${selections.join('\n')} }`;
}

/** Counts the merges in eighths of the window, to plan the reading. Throws GitHubError. */
export async function countSlices(client: GitHubClient, search: string, window: Window): Promise<Slice[]> {
  const windows = splitWindow(window, SLICES);
  const counts = await askInParts(windows, { size: SLICES, retries: 1 }, async (part, retries) => {
    const document = slicesQuery(part.map(slice => mergedWithin(search, slice)));
    const { data } = await client.ask(document, {}, retries);
    const answer = Answer.safeParse(data);
    return part.map((_, n) =>
      answer.success ? (inForm(Counted, answer.data[`slice${n}`])?.issueCount ?? null) : null,
    );
  });
  return windows.map((slice, n) => ({ window: slice, count: counts[n] ?? null }));
}
