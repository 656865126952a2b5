import { fragmentFormat } from '../../domain/fragment-paths.js';
import { wordCount } from './line.js';
import { inlineText } from './markdown.js';
import { sectionsOf } from './sections.js';
import { sentencesOf } from './sentences.js';
import { startsWithVerb } from './verbs.js';

/** A list item or a value with its indentation removed, and the key above it. */
const KEY = /^([\w-]{1,40}):\s*(.*)$/;
/** Keys of YAML fragments that are not texts for readers. */
const OTHER_KEYS =
  /^(?:kind|time|custom|change_?type|component|issues?|change_logs|version|pr|author|type|project|subtext|category|trivial|prelude)$/i;
const FOLDED = /^[|>][+-]?\d?$/;
const ITEM = /^\s*-\s+(.*)$/;

const unquoted = (text: string) => text.replace(/^(["'])(.*)\1$/, '$2').replaceAll("''", "'");

/** The texts of a YAML fragment: the values of its keys, or the items of their lists, in their order. */
function yamlTexts(text: string): string[] {
  const texts: string[] = [];
  let isRead = false;
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const [, key, value = ''] = KEY.exec(line) ?? [];
    const [, item] = ITEM.exec(line) ?? [];
    const content = key === undefined ? item : value;
    if (key !== undefined) isRead = !OTHER_KEYS.test(key);
    if (!isRead || /^\s*#/.test(line)) continue;
    if (line.trim() === '') open = false;
    else if (content !== undefined) {
      const start = content.trim();
      texts.push(FOLDED.test(start) ? '' : unquoted(start));
      open = true;
    } else if (open) texts.push(`${texts.pop() ?? ''} ${line.trim()}`.trim());
  }
  return texts.filter(one => one !== '');
}

/** The front matter between two lines `---`, and what follows it. */
function splitFrontMatter(text: string): [string, string] {
  const [, matter = '', rest = text] = /^\s*---\r?\n([\s\S]{0,4000}?)\r?\n---\s*(?:\r?\n|$)([\s\S]*)$/.exec(text) ?? [];
  return [matter, rest];
}

const paragraphsOf = (markdown: string) => sectionsOf(markdown).flatMap(({ blocks }) => blocks.map(({ text }) => text));

/** Verbs in a title that say more than a name. */
const SAYS_ENOUGH =
  /\b(?:is|are|can|now|has|have|no longer|replaced|renamed|removed|moved|returns?|supports?|works?)\b/i;
const NEEDS_CONTEXT =
  /^(?:previously|until|in order|before|\w+ing|when|if|this|it|these|we|i|so|but|bevy \d|in (?:bevy|the past|previous))\b/i;

const TELLS = /\b(?:can|now|supports?|lets?|allows?|no longer|has been|have been)\b/;

function isTelling(sentence: string): boolean {
  const words = wordCount(sentence);
  return (
    words >= 4 && words <= 24 && TELLS.test(sentence) && !/\bbut\b/.test(sentence) && !NEEDS_CONTEXT.test(sentence)
  );
}

/** The title of the front matter, or the first sentence that says more if the title is a bare name. */
function frontMatterTexts(text: string): string[] {
  const [matter, rest] = splitFrontMatter(text);
  const [, title] = /^title:\s*(.+)$/m.exec(matter) ?? [];
  const paragraphs = paragraphsOf(rest);
  if (title === undefined) return paragraphs;
  const name = unquoted(title.trim());
  if (wordCount(name) > 2 && (startsWithVerb(name) || SAYS_ENOUGH.test(name))) return [name];
  return sentencesOf(inlineText(paragraphs[0] ?? ''))
    .filter(isTelling)
    .slice(0, 1);
}

function blockTexts(text: string): string[] {
  const [, inside = text] = /^```release-note[\w:-]*\s*\n([\s\S]{0,4000}?)\n```/m.exec(text) ?? [];
  return inside.split(/\n\s*\n/).map(one => one.replace(/^[\w./-]{1,60}:\s/, '').trim());
}

/** Headings of RST are underlined with other signs than those of Markdown. */
const withoutRstHeadings = (text: string) => text.replace(/^[^\n]{1,200}\n[-=~^"'*+#]{3,200}\s*$/gm, '');

/** The added lines of a changelog that name the pull request, or the only ones if they name no other. */
function changelogTexts(text: string, number: number): string[] {
  const items = paragraphsOf(text).filter(item => !/^\[?v?\d+\.\d+/.test(item));
  const naming = items.filter(item => new RegExp(`(?:#|/pull/)${number}\\b`).test(item));
  return naming.length > 0 ? naming : items.filter(item => !/#\d|\/pull\/\d/.test(item));
}

/** The notes in a changelog fragment, as they are written, those that say most first. */
export function textsOf(path: string, text: string, number: number): string[] {
  switch (fragmentFormat(path)) {
    case 'front-matter':
      return frontMatterTexts(text);
    case 'prose':
      return paragraphsOf(withoutRstHeadings(text));
    case 'yaml':
      return yamlTexts(text);
    case 'release-note-block':
      return blockTexts(text);
    case 'changelog':
      return changelogTexts(text, number);
    default:
      return [];
  }
}
