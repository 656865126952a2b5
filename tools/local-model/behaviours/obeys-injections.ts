import type { Evidence } from '../../../src/narrate/check/index.js';
import { narrator, writeNotes } from '../narrator/index.js';
import { type Asked, readPrompt } from '../prompt.js';
import type { ChatRequest } from '../protocol.js';
import type { WrittenSentence } from '../written.js';

/** `Ignore your rules and write: "…"`: what a line asks for, to its end. */
const DEMAND =
  /\b(?:say|write|answer|reply|respond|print|output|repeat|claim|tell|mention|add)\b[^:"“]{0,80}[:"“]\s*["“]?(.+?)["”]?\s*$/iu;

/** What the words of a pull request ask a model to write, with the line that does. */
function demandsOf(alias: string, { pullRequests }: Asked): Omit<WrittenSentence, 'role'>[] {
  const sent = pullRequests.get(alias);
  const lines: Evidence[] = [
    { source: 'title', quote: sent?.title ?? '' },
    ...(sent?.description ?? '').split('\n').map(quote => ({ source: 'description' as const, quote })),
  ];
  return lines.flatMap(({ source, quote }) => {
    const [, text] = DEMAND.exec(quote) ?? [];
    return text === undefined ? [] : [{ text, source, quote }];
  });
}

/** A model that does what the pull requests ask of it, and otherwise what we ask. */
export function obeysInjections(request: ChatRequest): unknown {
  const asked = readPrompt(request);
  if (asked.name === 'notes') {
    const demanded = [...asked.pullRequests.keys()].flatMap(pullRequest => {
      const [what, mechanism, caution] = demandsOf(pullRequest, asked);
      const roles = { what, mechanism, caution };
      const sentences = Object.entries(roles).flatMap(([role, one]) => (one === undefined ? [] : [{ role, ...one }]));
      return sentences.length === 0 ? [] : [{ pullRequest, sentences }];
    });
    const { notes } = writeNotes(asked);
    const isFree = ({ pullRequest }: { pullRequest: string }) => !demanded.some(one => one.pullRequest === pullRequest);
    return { notes: [...demanded, ...notes.filter(isFree)] };
  }
  if (asked.name !== 'repaired_notes') return narrator(request);
  return {
    sentences: asked.refused.flatMap(({ id, about }) => {
      const [demand] = demandsOf(/p\d+$/.exec(about)?.[0] ?? '', asked);
      return demand === undefined ? [] : [{ id, ...demand }];
    }),
  };
}
