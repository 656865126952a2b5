/** A word that was found, in lower case, and the group of words of the same meaning that it is in. */
export interface Found {
  group: string;
  word: string;
  index: number;
}

export type Lexicon = (text: string) => Found[];

/** Words in this group only look like others: `更新` has no comparative in it. */
const IGNORED = '-';

const HAN = /\p{sc=Han}/u;
const LATIN = '\\p{sc=Latin}';

/** A letter of any number stands for `*`. The repetition is bounded, so that no text is slow. */
function patternOf(word: string): string {
  const pattern = word.replaceAll('*', `${LATIN}{1,20}`);
  return HAN.test(word) ? pattern : `(?<![${LATIN}\\p{N}_])${pattern}(?![${LATIN}\\p{N}_])`;
}

/**
 * Finds the words of the groups, in English and Chinese, longest first: `no longer` is not `no`. Words stand between
 * commas; `*` is an ending or a beginning of letters.
 */
export function lexicon(groups: Readonly<Record<string, string>>): Lexicon {
  const words = Object.entries(groups)
    .flatMap(([group, list]) => list.split(/[,\n]/).map(word => ({ group, word: word.trim() })))
    .filter(({ word }) => word !== '')
    .sort((a, b) => b.word.length - a.word.length);
  const pattern = new RegExp(words.map(({ word }) => `(${patternOf(word)})`).join('|'), 'giu');
  return text =>
    [...text.replaceAll('’', "'").matchAll(pattern)].flatMap(match => {
      const at = match.findIndex((part, index) => index > 0 && part !== undefined) - 1;
      const group = words[at]?.group ?? IGNORED;
      return group === IGNORED ? [] : [{ group, word: match[0].toLowerCase(), index: match.index }];
    });
}

export const isHan = (text: string) => HAN.test(text);

/** Whether a text is Chinese: English may name 玛丽·居里, and Chinese may have names in Latin letters. */
export function isChinese(text: string): boolean {
  const han = text.match(/\p{sc=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{sc=Latin}+/gu)?.length ?? 0;
  return han > 0 && han >= words / 2;
}

/**
 * The words of a sentence that its source does not have, or not as often: the same word in the same language, or one of
 * the same meaning where the source is in the other language.
 */
export function notIn(source: string, find: Lexicon, sentence: string): Found[] {
  const left = find(source);
  return find(sentence).filter(({ group, word }) => {
    const same = left.findIndex(one => one.word === word);
    const translated = left.findIndex(one => one.group === group && isHan(one.word) !== isHan(word));
    const at = same === -1 ? translated : same;
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
