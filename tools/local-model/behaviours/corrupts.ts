import type { Sentence, SentPullRequest } from '../../../src/narrate/check/index.js';
import { ERRORS } from '../../check-narration/errors.js';
import type { Sample } from '../../check-narration/samples.js';
import { writeBriefing } from '../narrator/briefing.js';
import { candidatesOf } from '../narrator/candidates.js';
import { writeNotes } from '../narrator/index.js';
import { type Asked, readPrompt } from '../prompt.js';
import type { ChatRequest } from '../protocol.js';
import type { BriefingSentence, RepairedNotes, WrittenNotes } from '../written.js';

export type ErrorKind = (typeof ERRORS)[number]['kind'];
type Corrupt = (sentence: Sentence, asked: Asked) => Sentence;

const EMPTY: SentPullRequest = { title: '', description: '', paths: [] };

/** The sentence with an error of that kind; a longer text takes another of its forms. As it is if none fits it. */
function corrupting(kind: ErrorKind): Corrupt {
  const inject = ERRORS.find(one => one.kind === kind)?.inject ?? (() => []);
  return (sentence, { language, pullRequests }) => {
    const aliases = [...pullRequests.keys()];
    const alias = aliases[(aliases.indexOf(sentence.pullRequest) + 1) % aliases.length] ?? '';
    const facts = { language, pullRequests, people: [] };
    const other = { alias, pullRequest: pullRequests.get(alias) ?? EMPTY };
    const sample: Sample = { origin: 'quote', sentence, facts, other };
    const forms = inject(sample);
    return forms[sentence.text.length % Math.max(1, forms.length)] ?? sentence;
  };
}

/**
 * Leaves out the limits: it quotes the whole line and tells one sentence of it. The tool that measures the checks puts
 * limits into the pull request itself, which a model cannot.
 */
const withoutHedges: Corrupt = (sentence, { pullRequests }) => {
  const lines = pullRequests.get(sentence.pullRequest)?.description.split('\n') ?? [];
  const line = lines.find(one => one.includes(sentence.evidence.quote));
  return line === undefined ? sentence : { ...sentence, evidence: { source: 'description', quote: line } };
};

/** Sentences of one alias in one note, as some errors move a sentence to another. */
function corruptNotes(asked: Asked, corrupt: Corrupt): WrittenNotes {
  const sentences = writeNotes(asked).notes.flatMap(({ pullRequest, sentences }) =>
    sentences.map(({ role, text, source, quote }) =>
      corrupt({ role, text, pullRequest, evidence: { source, quote } }, asked),
    ),
  );
  const aliases = [...new Set(sentences.map(({ pullRequest }) => pullRequest))];
  return {
    notes: aliases.map(pullRequest => ({
      pullRequest,
      sentences: sentences
        .filter(one => one.pullRequest === pullRequest)
        .map(({ role, text, evidence }) => ({ role, text, ...evidence })),
    })),
  };
}

function corruptBriefing(asked: Asked, corrupt: Corrupt): unknown {
  const pullRequests = new Map(
    asked.notes.map(({ pullRequest, text }) => [pullRequest, { ...EMPTY, description: text }]),
  );
  const change = ({ text, notes }: BriefingSentence): BriefingSentence => {
    const first = asked.notes.find(({ id }) => id === notes[0]);
    const evidence = { source: 'description', quote: first?.text ?? '' } as const;
    const pullRequest = first?.pullRequest ?? '';
    return { notes, text: corrupt({ role: 'what', text, pullRequest, evidence }, { ...asked, pullRequests }).text };
  };
  const { week, areas } = writeBriefing(asked);
  return {
    week: week.map(change),
    areas: areas.map(({ area, sentences }) => ({ area, sentences: sentences.map(change) })),
  };
}

/** Says the same again, with the quote that it had, if the error is in its words. */
function insist(asked: Asked): RepairedNotes {
  const honest = [...asked.pullRequests.keys()].flatMap(alias => candidatesOf(alias, asked));
  return {
    sentences: asked.refused.flatMap(({ id, text }) => {
      const before = honest.find(one => text !== one.text && text.startsWith(one.text.replace(/[.。]$/, '')));
      return before === undefined ? [] : [{ id, text, ...before.evidence }];
    }),
  };
}

/** The narrator, with an error in every sentence that an error of that kind fits, and deaf to what is refused. */
export function corrupts(kind: ErrorKind): (request: ChatRequest) => unknown {
  const corrupt = kind === 'hedge' ? withoutHedges : corrupting(kind);
  return request => {
    const asked = readPrompt(request);
    switch (asked.name) {
      case 'notes':
        return corruptNotes(asked, corrupt);
      case 'briefing':
        return corruptBriefing(asked, corrupt);
      case 'repaired_notes':
        return insist(asked);
      default:
        return { sentences: [] };
    }
  };
}

export const ERROR_KINDS: readonly ErrorKind[] = ERRORS.map(({ kind }) => kind);
