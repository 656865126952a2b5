import { titleWords } from '../changes/predicates.js';
import type { Factor } from './factor.js';
import { matchedWords } from './matched-words.js';

/** Words for texts, for tidying, for internals, for tests, for the project's own tools, and for bumps. */
const WORDS = [
  /\b(?:typos?|misspell\w*|spelling|clarif\w*|mention\w*|wording|reword\w*|nits?|comments?|docs?|documentation|document(?:ed|ing)?|docstrings?|javadocs?|jsdocs?|grammar|links?|readme|contributing|changelogs?|release notes?|instructions|tutorials?|examples?|guides?|proposals?)\b/i,
  /\b(?:minor|small|some|various|misc\w*|clean[ -]?ups?|cleaning|lint\w*|clippy|golangci\w*|mypy|tidy|unused|unnecessary|redundant|useless|dead code|boilerplate|(?:re)?formatting|style|typing|type hints?|annotations?|pre-commit)\b/i,
  /\b(?:refactor\w*|internals?|helpers?|utils?|private|infrastructure|abstract\w*|encapsulat\w*|extract\w*|inline|simplif\w*|deduplicat\w*|consolidat\w*|reorgani[sz]\w*|restructur\w*|decoupl\w*)\b|^(?:move|rename|split|switch|convert|rework|migrate)\b/i,
  /\b(?:tests?|testing|testsuite|e2e|fixtures?|snapshots?|flak[ey]\w*|coverage|fuzz\w*|benchmarks?|benches)\b/i,
  /\b(?:ci|workflows?|github actions?|nightly|docker(?:file)?|makefile|jobs?|runners?|renovate|dependabot|pre-?release|prepare|backports?)\b/i,
  /^(?:bump|pin|unpin|upgrade|update|roll)\b/i,
];

const MAX_VALUE = 2;

/** The title says that the change is minor: one unit for each group of words, at most two. */
export const minorWording = {
  id: 'minor-wording',
  weight: -0.9,
  observe: change => {
    const names = matchedWords(titleWords(change), WORDS);
    return names.length === 0 ? null : { value: Math.min(MAX_VALUE, names.length), evidence: { names } };
  },
} as const satisfies Factor;
