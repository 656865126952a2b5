import type { PageSection } from '../../domain/page.js';
import { evidenceContent, type Writing } from './evidence.js';
import { numbered } from './numbered.js';

export { type Writing, writingOf } from './evidence.js';

/** The sections with numbers behind the sentences of a model, and in the last of them, the footer, what each rests on. */
export function withEvidence(sections: readonly PageSection[], writing: Writing | null): PageSection[] {
  if (writing === null) return [...sections];
  const { sections: all, marks } = numbered(sections);
  if (marks.length === 0) return [...sections];
  const evidence = evidenceContent(marks, writing);
  return all.map(one => (one.id === 'footer' ? { ...one, content: { ...one.content, narration: evidence } } : one));
}
