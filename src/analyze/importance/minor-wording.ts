import { wordsIn } from './evidence.js';
import type { Factor } from './factor.js';

/** Words by which a title says that its readers need not look. */
const WORDS = [
  /\b(minor|typos?|nits?|clean[ -]?ups?|lint(s|er|ing)?|clippy|comments?|tidy|reword|(re)?format(ting)?|unused|redundant|useless|dead code|flak[ey]\w*|temporar\w*|workarounds?)\b/i,
  /^(refactor|move|rename|simplify|extract|split|inline|reuse|use|replace|separate|make|remove)\b|\b(structs?|traits?|enums?|types?|methods?|helpers?|internal|crates?)\b/i,
  /\b(tests?|testing|ut|e2e|snapshots?|ci|benchmarks?|coverage|nightly)\b/i,
];

const MAX = 2;

/** The title plays the change down: tidying, inner workings, tests. */
export const minorWording = {
  id: 'minor-wording',
  weight: -0.9,
  observe: ({ prefix }) => {
    const names = wordsIn(prefix.rest, WORDS);
    return names.length === 0 ? null : { value: Math.min(MAX, names.length), evidence: { names } };
  },
} as const satisfies Factor;
