import { type Block, blocksOf } from './blocks.js';
import { describesChange, isInformative, needsContext } from './informative.js';
import { plainText, shorten } from './plain.js';
import { sentencesOf, withoutLabel } from './sentences.js';
import { capitalized, cleanTitle, isBump } from './title.js';

const MAX_TITLE_LENGTH = 500;
const MAX_BLOCKS = 4;
const MAX_SENTENCES = 3;

/** The first sentences of each of the first blocks, without those that are not informative. */
function informativeSentences(blocks: readonly Block[], title: string): string[][] {
  return blocks.slice(0, MAX_BLOCKS).map(({ text }) =>
    sentencesOf(plainText(text))
      .slice(0, MAX_SENTENCES)
      .map(withoutLabel)
      .filter(sentence => isInformative(sentence, title)),
  );
}

/** The first sentence that says what the change does, else the first of a paragraph that can stand alone, else a list item. */
function bestSentence(body: string, title: string): string | undefined {
  const blocks = blocksOf(body);
  const paragraphs = informativeSentences(
    blocks.filter(({ item }) => !item),
    title,
  );
  const items = informativeSentences(
    blocks.filter(({ item }) => item),
    title,
  );
  const opening = paragraphs.flatMap(sentences => sentences.slice(0, 1)).find(sentence => !needsContext(sentence));
  return paragraphs.flat().find(describesChange) ?? opening ?? items.flat().find(describesChange);
}

/**
 * What a pull request does, in one line of plain text of at most 200 characters: the most informative sentence of its
 * description, else its title. Paragraphs come before lists, because lists more often have details.
 */
export function summaryLine(title: string, body: string): string {
  const shortTitle = title.slice(0, MAX_TITLE_LENGTH);
  // Tools write about themselves in the description of a bump.
  const sentence = isBump(shortTitle) ? undefined : bestSentence(body, shortTitle);
  if (sentence === undefined) return shorten(cleanTitle(shortTitle));
  // A first word in backticks is a name, and keeps its small letter.
  const [first = ''] = sentence.split(' ');
  return shorten(body.includes(`\`${first}`) ? sentence : capitalized(sentence));
}
