/** Scripts in which joiners between letters decide how these look: Persian needs one in most verbs, Hindi in some names. */
const JOINED_SCRIPTS = [
  ...['Arab', 'Syrc', 'Mong', 'Nkoo', 'Mand', 'Mani', 'Adlm', 'Rohg', 'Phag'],
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'],
];
const JOINED_LETTER = `(?=[\\p{L}\\p{M}])[${JOINED_SCRIPTS.map(script => `\\p{scx=${script}}`).join('')}]`;

/** Where a sign that is not seen itself changes the one beside it, and scripts and emoji need it. */
const NEEDED: readonly string[] = [
  `(?<=${JOINED_LETTER})[\\u200c\\u200d](?=${JOINED_LETTER})`,
  // Families, professions and flags are emoji that are joined.
  '(?<=\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?)\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]',
  '(?<=[\\d#*])\\ufe0f(?=\\u20e3)',
  // The flags of England, Scotland and Wales spell a region in tags.
  '\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{1,6}\\u{e007f}',
  // Forms of characters that Japanese names are written with, and of Mongolian letters.
  '(?<=\\p{Unified_Ideograph})[\\u{e0100}-\\u{e01ef}]',
  '(?<=(?=\\p{L})\\p{sc=Mong})[\\u180b-\\u180f]',
];

/**
 * What Unicode says is not to be seen; annotation marks, which it does not count among these; and the notehead that is
 * drawn as nothing.
 */
const HIDDEN = '[\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb\\u{1d159}]';
/** Most characters are neither, which the look ahead finds out first. */
const NEEDED_OR_HIDDEN = new RegExp(`(?=${HIDDEN}|\\u{1f3f4})(?:(${NEEDED.join('|')})|${HIDDEN})`, 'gu');

/** The cell of Braille without dots, which is its space. */
const BRAILLE_BLANK = /\u2800/g;

/**
 * The text without characters that show nothing or reorder what is around them: two texts that look the same are the same,
 * unless their letters look alike. Joiners and variants stay where they change a letter or an emoji.
 */
export function withoutHidden(text: string): string {
  return text.replaceAll(NEEDED_OR_HIDDEN, '$1').replaceAll(BRAILLE_BLANK, ' ');
}

/** A letter, digit, punctuation mark or symbol; marks alone have nothing to stand on. */
const SIGN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a reader sees anything of the text. */
export function isVisible(text: string): boolean {
  return SIGN.test(withoutHidden(text.toWellFormed()));
}
