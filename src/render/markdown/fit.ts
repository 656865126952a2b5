import { type Links, REFERENCE, referencesIn } from './links.js';

export interface FitOptions {
  /** Characters that a part may have, its definitions of links included. */
  limit: number;
  links: Links;
  /** The line that opens a part in the middle of a section. */
  continued: string;
  /** The line that closes every part but the last. */
  continues: string;
}

/** One block of a section, which stays in one piece. */
export interface Block {
  section: string;
  markdown: string;
}

/** The definitions of what a piece of Markdown refers to, one a line. */
export function definitionsFor(markdown: string, links: Links): string[] {
  return referencesIn(markdown).flatMap(label => links.definition(label) ?? []);
}

/** Characters of addresses that GitHub's Markdown (cmark-gfm) puts in place of references in one text; further ones stay text. */
const MAX_EXPANDED = 100_000;

/** Characters that the references of a piece of Markdown are expanded to. */
function expansionOf(markdown: string, links: Links): number {
  const labels = [...markdown.matchAll(REFERENCE)].map(([, label = '']) => label);
  return labels.reduce((sum, label) => sum + (links.definition(label)?.length ?? 0), 0);
}

/** A block that is too dense for any part keeps as many of its links as are expanded. */
function withinExpansion(markdown: string, links: Links): string {
  let expanded = 0;
  return markdown.replaceAll(REFERENCE, (reference, label: string) => {
    expanded += links.definition(label)?.length ?? 0;
    return expanded > MAX_EXPANDED ? label : reference;
  });
}

/** Joins blocks and adds the definitions of their links. */
function finish(blocks: readonly string[], links: Links): string {
  const markdown = withinExpansion(blocks.join('\n\n'), links);
  const definitions = definitionsFor(markdown, links);
  return definitions.length === 0 ? `${markdown}\n` : `${markdown}\n\n${definitions.join('\n')}\n`;
}

function inert(markdown: string): string {
  return markdown.replaceAll(REFERENCE, '$1');
}

/** Cuts at line ends, and in a line that is too long by itself, between two characters. */
function cutLines(markdown: string, limit: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (let line of markdown.split('\n')) {
    while (line.length > limit) {
      const characters = [...line.slice(0, limit)];
      const head = characters.slice(0, -1).join('');
      pieces.push(piece, head);
      piece = '';
      line = line.slice(head.length);
    }
    if (piece.length + line.length + 1 > limit) {
      pieces.push(piece);
      piece = '';
    }
    piece += piece === '' ? line : `\n${line}`;
  }
  return [...pieces, piece].filter(one => one.trim() !== '');
}

const FOLD = /^(<details><summary>[^\n]*<\/summary>\n)([\s\S]*)(\n<\/details>)$/;

/** Splits a block into as few pieces as possible. Those of a fold are folds too, unless its summary is too long. */
function pieces(markdown: string, limit: number): string[] {
  const [, head = '', inner = '', tail = ''] = FOLD.exec(markdown) ?? [];
  if (head === '' || head.length > limit / 2) return cutLines(markdown, limit);
  const room = limit - head.length - tail.length - 2;
  return cutLines(inner, room).map(piece => `${head}\n${piece.trim()}\n${tail}`);
}

/**
 * A block that fills more than a part by itself: without its links, and if that is not enough, in pieces. The product's
 * own templates make no such block; one of the user's may, and must not be lost either.
 */
function fitBlock(block: Block, room: number, links: Links): Block[] {
  if (finish([block.markdown], links).length <= room) return [block];
  return pieces(inert(block.markdown), room).map(markdown => ({ section: block.section, markdown }));
}

/**
 * Packs blocks, in order, into as few parts as the limit allows. Each part is valid Markdown by itself and defines the
 * links that it uses; put together they hold every block.
 */
export function fitToParts(blocks: readonly Block[], options: FitOptions): string[] {
  const { links, limit, continued, continues } = options;
  const room = limit - continued.length - continues.length - 8;
  const parts: Block[][] = [[]];
  let [length, expanded] = [0, 0];
  let defined = new Set<string>();
  const weigh = (markdown: string) => {
    const fresh = referencesIn(markdown).filter(label => !defined.has(label));
    const definitions = fresh.reduce((sum, label) => sum + (links.definition(label)?.length ?? -1) + 1, 0);
    return { fresh, characters: markdown.length + 2 + definitions };
  };
  for (const block of blocks.flatMap(one => fitBlock(one, room, links))) {
    let weight = weigh(block.markdown);
    const expansion = expansionOf(block.markdown, links);
    if (length > 0 && (length + weight.characters > room || expanded + expansion > MAX_EXPANDED)) {
      parts.push([]);
      [length, expanded] = [0, 0];
      defined = new Set();
      weight = weigh(block.markdown);
    }
    parts.at(-1)?.push(block);
    length += weight.characters;
    expanded += expansion;
    for (const label of weight.fresh) defined.add(label);
  }
  return parts.map((part, index) => {
    const broken = index > 0 && parts[index - 1]?.at(-1)?.section === part[0]?.section;
    const markdown = part.map(block => block.markdown);
    return finish(
      [...(broken ? [continued] : []), ...markdown, ...(index < parts.length - 1 ? [continues] : [])],
      links,
    );
  });
}
