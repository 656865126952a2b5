/** Why a sentence is refused, and what a model reads in the one request that asks it to repair it. */
export const REASONS = {
  'pull-request': 'Name the pull request by an alias of this request, such as p1.',
  'too-long': 'Write at most 280 characters.',
  empty: 'Write one sentence.',
  'several-sentences': 'Write one sentence in one line.',
  language: 'Write in the language of the report.',
  markup:
    'Write plain text: no Markdown, HTML, brackets, emoji or special characters; code stands in single backticks.',
  mention: 'Name no person and no account, and use no @.',
  reference: 'Write no #, number of a pull request or issue, URL or commit hash.',
  path: 'Name no folder and no path.',
  placeholder: 'Use no placeholder but the one of this pull request, and that once.',
  figure: 'Use no digits, number words or measurements unless they stand in the quote, in the same order.',
  date: 'Name no day, month or date unless it stands in the quote.',
  comparison: 'Use no comparative, superlative or intensifying word unless it stands in the quote.',
  quantity: 'Use no word of quantity, such as all, most or every, unless it stands in the quote.',
  outcome: 'Do not say that it was merged, reverted, approved, tested or released, or that it is safe.',
  'short-quote': 'Quote at least 20 characters (10 of Chinese), or the whole title.',
  'long-quote': 'Quote at most 600 characters.',
  'unknown-quote': 'Copy the quote word by word from the source that you name, from one word boundary to another.',
  identifier: 'Write names of code and products exactly as they stand in this pull request, and no others.',
  negation: 'Deny exactly what the quote denies: drop and add no "not", "without", "disable" or "remove".',
  notes: 'Cite the notes that the sentence rests on, by their ids.',
  unsupported: 'Say only what the cited notes say.',
} as const;

export type ReasonCode = keyof typeof REASONS;
