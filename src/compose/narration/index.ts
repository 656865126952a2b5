import type { Digest } from '../../domain/digest.js';
import type { PageSection } from '../../domain/page.js';
import { entriesByNumber } from '../lookup.js';
import { evidenceContent } from './evidence.js';
import { numbered } from './numbered.js';

/** The sections with numbers behind the sentences of a model, and in the last of them, the footer, what each rests on. */
export function withEvidence(sections: readonly PageSection[], digest: Digest): PageSection[] {
  const { narration } = digest;
  if (narration === undefined) return [...sections];
  const { sections: all, sentences } = numbered(sections);
  if (sentences.length === 0) return [...sections];
  const evidence = evidenceContent(sentences, narration, entriesByNumber(digest));
  return all.map(one => (one.id === 'footer' ? { ...one, content: { ...one.content, narration: evidence } } : one));
}
