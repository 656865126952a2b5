import { inlineText } from './markdown.js';
import { sectionsOf } from './sections.js';

/** The checklists and plans of a template say what was done, and not what changed. */
const OF_THE_PROCESS = /checklist|test plan|testing|how .{0,20}tested|reviewer|screenshots?|todo|type of change/i;

/** Captions, labels and calls to people, which have no sentence. */
const NO_SENTENCE = /^(?:@[\w-]+[\s,:]*)+$|^\S{0,20}(?: \S{1,20}){0,2}$/;

/**
 * The words of a description, a line for each paragraph and list item, without comments, checklists, trailers, code and
 * markup, cut at the end of a line to at most `length` characters; '' if nothing is left.
 */
export function plainDescription(body: string, length: number): string {
  const lines = sectionsOf(body)
    .filter(({ heading }) => !OF_THE_PROCESS.test(heading))
    .flatMap(({ blocks }) => blocks.map(({ text }) => inlineText(text)))
    .filter(line => !NO_SENTENCE.test(line));
  let kept = '';
  for (const line of lines) {
    const next = kept === '' ? line : `${kept}\n${line}`;
    if (next.length > length) return kept === '' ? line.slice(0, length) : kept;
    kept = next;
  }
  return kept;
}
