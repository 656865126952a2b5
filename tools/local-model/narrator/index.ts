import { type Asked, readPrompt } from '../prompt.js';
import type { ChatRequest } from '../protocol.js';
import type { RepairedNotes, WrittenNotes } from '../written.js';
import { writeBriefing } from './briefing.js';
import { type Candidate, candidatesOf, chosenOf } from './candidates.js';

const quoting = ({ text, evidence: { source, quote } }: Candidate) => ({ text, source, quote });

/** A sentence or two on each pull request that has one that passes the checks. */
export function writeNotes(asked: Asked): WrittenNotes {
  const notes = [...asked.pullRequests.keys()].map(pullRequest => ({
    pullRequest,
    sentences: chosenOf(candidatesOf(pullRequest, asked)).map(one => ({ role: one.role, ...quoting(one) })),
  }));
  return { notes: notes.filter(({ sentences }) => sentences.length > 0) };
}

/** Another sentence of the same pull request, where there is one; the others cannot be mended. */
function repairNotes(asked: Asked): RepairedNotes {
  const used = new Set(asked.refused.map(({ text }) => text));
  const sentences = asked.refused.flatMap(({ id, about }) => {
    const [alias = ''] = /p\d+$/.exec(about) ?? [];
    const other = candidatesOf(alias, asked).find(({ text }) => !used.has(text));
    if (other === undefined) return [];
    used.add(other.text);
    return [{ id, ...quoting(other) }];
  });
  return { sentences };
}

/**
 * A model that is none: it answers the questions of src/narrate from the request alone, with sentences of the pull requests
 * that quote themselves. It shows what comes of a narration, not how a model writes.
 */
export function narrator(request: ChatRequest): unknown {
  const asked = readPrompt(request);
  switch (asked.name) {
    case 'notes':
      return writeNotes(asked);
    case 'briefing':
      return writeBriefing(asked);
    case 'repaired_notes':
      return repairNotes(asked);
    case 'repaired_briefing':
      return { sentences: [] };
    default:
      return {};
  }
}
