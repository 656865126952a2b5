import { cutBlock } from './cut-block.js';
import { type Links, REFERENCE, referencesIn } from './links.js';

export interface FitOptions {
  /** Characters that a part may have, its definitions of links included. */
  limit: number;
  links: Links;
  /** The line that opens a part in the middle of a section. */
  continued: string;
  /** The line that closes every part but the last. */
  continues: string;
  /** How many parts may be posted. */
  maxParts: number;
  /** The line that says that the page is longer, and where all of it is. */
  rest: string;
}

/** One block of a section, which stays in one piece. */
export interface Block {
  section: string;
  markdown: string;
  /** Whether it closes the page, and is posted whatever has no room before it. */
  closes?: boolean;
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

/** Characters of the definitions that these labels need, with the ends of their lines. */
function definitionLength(labels: readonly string[], links: Links): number {
  return labels.reduce((sum, label) => sum + (links.definition(label)?.length ?? -1) + 1, 0);
}

/**
 * A block that fills more than a part by itself, in pieces. The product's own templates make such blocks only of texts that
 * were written to fill the page; one of the user's may too.
 */
function fitBlock(block: Block, room: number, links: Links): Block[] {
  if (finish([block.markdown], links).length <= room) return [block];
  const weigh = (line: string) => {
    const defined = definitionLength(referencesIn(line), links);
    // An empty line stands before the definitions.
    return line.length + 1 + (defined === 0 ? 0 : defined + 2);
  };
  return cutBlock(block.markdown, { limit: room, weigh, withoutLinks: inert }).map(markdown => ({
    ...block,
    markdown,
  }));
}

/** A block with what it needs of a part, which is measured once. */
interface Measured extends Block {
  labels: readonly string[];
  expansion: number;
}

function measured(block: Block, links: Links): Measured {
  return { ...block, labels: referencesIn(block.markdown), expansion: expansionOf(block.markdown, links) };
}

/** Packs blocks, in order, into as few parts as the limit allows. */
function packed(blocks: readonly Measured[], room: number, links: Links): Block[][] {
  const parts: Block[][] = [[]];
  let [length, expanded] = [0, 0];
  let defined = new Set<string>();
  const weigh = ({ markdown, labels }: Measured) => {
    const fresh = labels.filter(label => !defined.has(label));
    return { fresh, characters: markdown.length + 2 + definitionLength(fresh, links) };
  };
  for (const block of blocks) {
    const { expansion } = block;
    let weight = weigh(block);
    if (length > 0 && (length + weight.characters > room || expanded + expansion > MAX_EXPANDED)) {
      parts.push([]);
      [length, expanded] = [0, 0];
      defined = new Set();
      weight = weigh(block);
    }
    parts.at(-1)?.push(block);
    length += weight.characters;
    expanded += expansion;
    for (const label of weight.fresh) defined.add(label);
  }
  return parts;
}

/** The largest number up to `most` for which something holds that holds for all smaller ones; 0 if it holds for none. */
function largest(most: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * As many parts as may be posted: of a page that needs more, the first blocks, a line that says that the rest is elsewhere,
 * and the blocks that close the page.
 */
function withinParts(
  blocks: readonly Measured[],
  { maxParts, rest, links }: FitOptions,
  pack: (all: readonly Measured[]) => Block[][],
): Block[][] {
  const all = pack(blocks);
  if (all.length <= maxParts) return all;
  const said = measured({ section: 'rest', markdown: rest }, links);
  const inner = blocks.filter(one => !one.closes);
  const closing = blocks.filter(one => one.closes);
  const shorter = (count: number, end: readonly Measured[]) => pack([...inner.slice(0, count), said, ...end]);
  // Only a template of the user's own makes a closing that fills more than is posted.
  const end = shorter(0, closing).length <= maxParts ? closing : [];
  return shorter(
    largest(inner.length, count => shorter(count, end).length <= maxParts),
    end,
  );
}

/**
 * Splits a page into parts that are valid Markdown by themselves and define the links that they use. Put together they hold
 * every block, unless the page needs more parts than may be posted.
 */
export function fitToParts(blocks: readonly Block[], options: FitOptions): string[] {
  const { links, limit, continued, continues } = options;
  const room = limit - continued.length - continues.length - 8;
  const fitting = blocks.flatMap(one => fitBlock(one, room, links)).map(one => measured(one, links));
  const parts = withinParts(fitting, options, some => packed(some, room, links));
  return parts.map((part, index) => {
    const broken = index > 0 && parts[index - 1]?.at(-1)?.section === part[0]?.section;
    const markdown = part.map(block => block.markdown);
    return finish(
      [...(broken ? [continued] : []), ...markdown, ...(index < parts.length - 1 ? [continues] : [])],
      links,
    );
  });
}
