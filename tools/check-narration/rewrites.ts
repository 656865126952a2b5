const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/^(?:This (?:PR|pull request|change)|It) (?=\p{Ll}+s )/u, 'The change '],
  [/\b(can|is|are|has|have) now\b/, '$1'],
  [/\b(does|do|is|are|can|was|were|did)n['’]t\b/, '$1 not'],
  [/\bno longer (\p{Ll}+)s\b/u, 'stops to $1'],
  [/\bremoves\b/, 'deletes'],
  [/\bRemoves\b/, 'Deletes'],
  [/\bdisabled by default\b/, 'off by default'],
  [/\b(?:lets|allows) (users|developers|callers) to\b/, 'makes it possible for $1 to'],
  [/^Add /, 'Adds '],
  [/^Fix /, 'Fixes '],
  [/^Remove /, 'Removes '],
  [/^Support /, 'Supports '],
  [/[.]$/, ''],
];

/** The same sentence in other words, as far as one replacement is sure to keep its meaning. */
export function rewritesOf(text: string): string[] {
  const rewritten = REWRITES.map(([pattern, words]) => text.replace(pattern, words)).filter(one => one !== text);
  const first = text.split(' ')[0] ?? '';
  const withCode = /^(?:The|A|An|It|This|When|If)$/.test(first)
    ? [`With this change, ${first.toLowerCase()}${text.slice(first.length)}`]
    : [];
  return [...rewritten, ...withCode].filter(one => one.length <= 280);
}
