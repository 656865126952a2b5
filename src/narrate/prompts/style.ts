const NAMES: Readonly<Record<string, string>> = { en: 'plain English', 'zh-CN': 'plain Chinese (简体中文)' };

/** The language of a report, in words for a model. */
export const languageName = (tag: string): string => NAMES[tag] ?? `the language with the tag ${tag}`;

export const STAND_ALONE =
  'Every sentence stands alone, since any other may be left out and readers do not see the title: name its subject and the part, language or platform that it is about ("in the Go SDK", "on ARM"), but not the project itself; do not begin with "It", "This" or "Also", and do not point to steps, lists or parts that a reader does not see.';

/** What every sentence must keep, as src/narrate/check proves it. `source`: what it rests on. */
export function styleRules(source: 'quote' | 'cited notes'): string[] {
  return [
    'Write for engineers who use the project and have not seen these changes, as a colleague would: what they can do now, or what no longer goes wrong, in 8 to 25 words. No praise, no filler, no "this pull request", no "the author".',
    'One sentence in one line, at most 280 characters, in plain text. No Markdown but single backticks around code; no square brackets, asterisks, slashes, emoji, @, #, URLs, folders, paths or names of files, or names of people.',
    `Write names of code, flags, settings and products exactly as they stand in the ${source}, and no others.`,
    `Use no digit, number word, unit or date, no comparative or superlative (more, faster, better, latest), and no word of quantity (all, every, any, both, several, many, always, fully) unless that very word stands in the ${source}.`,
    'Keep what the source denies, and the conditions and limits of what you say: not, no longer, only, may, by default, unless, for new ones, experimental, behind a flag, off by default. Add no "not", "without" or "remove" of your own.',
    'Never say that something was merged, reverted, approved, tested, released or shipped, or that it is safe, stable or reliable.',
  ];
}

export const numbered = (rules: readonly string[]): string =>
  rules.map((rule, index) => `${index + 1}. ${rule}`).join('\n');
