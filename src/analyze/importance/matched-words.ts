/** What each pattern matches first in a text, in lower case; patterns without a match are left out. */
export function matchedWords(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap(pattern => pattern.exec(text)?.[0].toLowerCase() ?? []);
}
