import type { Digest } from '../../src/domain/digest.js';
import type { Language } from '../../src/render/language.js';
import { escapeValue } from '../../src/render/markdown.js';
import { sections } from '../../src/render/sections/index.js';
import { renderTemplate } from '../../src/render/template.js';
import { Words, type WordsOptions } from '../../src/render/words.js';
import { english } from '../support/digest.js';

let language: Language | undefined;

/** English, read once: tests that are about a sentence or a section need many pages. */
export function ourEnglish(): Language {
  language ??= english();
  return language;
}

export function wordsOf(digest: Digest, options: Partial<WordsOptions> = {}): Words {
  return new Words(ourEnglish(), digest, { links: 'quiet', mentions: false, ...options });
}

/** Markdown of ours as it is read, without GitHub's rendering, which takes longer than all else. */
export function plainly(markdown: string): string {
  return markdown
    .replaceAll(/^\[#\u2060\d+\]: .*$/gm, '')
    .replaceAll(/\[(#\u2060\d+)\]/g, '$1')
    .replaceAll(/[\u200b\u2060]/g, '')
    .replaceAll(/^(?:#+|-) |(?<!\\)\*+|`|<\/?b>|\\(?=[*_[\]~|])/gm, '')
    .replaceAll(/<[^>]*>|^\|[-|]+\|$|\|/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

type SectionName = (typeof sections)[number]['id'];

/** One section as it is read; empty where it is left out. */
export function sectionOf(digest: Digest, id: SectionName, options: Partial<WordsOptions> = {}): string {
  return plainly(sourceOf(digest, id, options));
}

/** The same in Markdown. */
export function sourceOf(digest: Digest, id: SectionName, options: Partial<WordsOptions> = {}): string {
  const view = sections.find(section => section.id === id)?.view(digest, wordsOf(digest, options), { charts: true });
  return view ? renderTemplate(id, { ...view, border: '' }, ourEnglish(), escapeValue) : '';
}
