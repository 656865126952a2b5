import type { Factor } from './factor.js';
import { matchedWords } from './matched-words.js';

/** Words for tidying, for refactoring and internals, and for tests and CI. */
const WORDS = [
  /\b(minor|typos?|nits?|clean[ -]?ups?|lint(s|er|ing)?|clippy|comments?|tidy|reword|(re)?format(ting)?|unused|redundant|useless|dead code|flak[ey]\w*|temporar\w*|workarounds?)\b/i,
  /^(refactor|move|rename|simplify|extract|split|inline|reuse|use|replace|separate|make|remove)\b|\b(structs?|traits?|enums?|types?|methods?|helpers?|internal|crates?)\b/i,
  /\b(tests?|testing|ut|e2e|snapshots?|ci|benchmarks?|coverage|nightly)\b/i,
];

const MAX_VALUE = 2;

/** The title says that the change is minor: one unit for each group of words, at most two. */
export const minorWording = {
  id: 'minor-wording',
  weight: -0.9,
  observe: ({ prefix }) => {
    const names = matchedWords(prefix.rest, WORDS);
    return names.length === 0 ? null : { value: Math.min(MAX_VALUE, names.length), evidence: { names } };
  },
} as const satisfies Factor;
