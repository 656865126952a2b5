import type { Change, ChangeKind } from './index.js';
import { isCosmetic, isRevert } from './predicates.js';

const FIX = /\b(?:hot-?)?fix(?:e[sd]|ing|up)?\b|\bfollow(?:s|ing)?[- ]?up\b|\bregression\b/i;
/** Kinds of changes that fix something other than what the product does. */
const OTHER_KINDS: readonly ChangeKind[] = ['docs', 'test', 'pipeline', 'dependencies', 'release'];
/** Types of titles for the work of formatters and linters. */
const TOOL_TYPE = /^(?:style|lint|typing|types?|format|fmt|typo|ci|tests?)$/;

/** Where a title says which change it is about, or where. */
const PLACE =
  /\s*\(?(?:\b(?:after|since|from|in|of|for|introduced (?:by|in)|caused by|broken by|missed in|that)\s+)?(?:#\d+|PR ?#?\d+)\b.*$/i;
/**
 * What only tools see: a formatter, a linter, a checker of types, the pipeline. A product may itself be about formatting
 * or lints, so the words count only if the title says nothing else.
 */
const FOR_TOOLS =
  /^(?:(?:quick|minor|small|follow[- ]?up|hot)[- ]?)*(?:fix\w*|correct\w*|address\w*|resolve\w*|satisf\w*|silence\w*|clean(?:ed)? ?up|regressions?)?:?\s*(?:up\s+)?(?:(?:the|some|a few|all|new|remaining|minor|code|source|import|compiler|build|static|type|python|rust|go|c\+\+|js|ts|ruff|eslint|mypy|pyright|pylint|flake8|clippy|prettier|biome|rubocop|golangci(?:-lint)?|clang(?:-(?:format|tidy))?|tsc|github|pre-?commit|ci)\s+)*(?:lint(?:s|er|ers|ing)?|format(?:ting)?|code style|whitespaces?|indentation|import (?:order|sorting)|sorting|type (?:hints?|annotations?|checks?|checking)|typings?|type-?check(?:s|ing|er)?|warnings?|ruff|eslint|mypy|pyright|pylint|flake8|clippy|prettier|biome|rubocop|golangci(?:-lint)?|clang-(?:format|tidy)|pre-?commit|CI)(?:\s+(?:errors?|warnings?|issues?|failures?|checks?|problems?|violations?|complaints?|nits?|hooks?|jobs?|builds?|runs?))*\.?$/i;

/** Whether a change fixes what the product does, and not its words, its formatting, its tests or its pipeline. */
export function fixesBehavior(change: Change): boolean {
  const { kind, prefix, pullRequest } = change;
  if (kind !== 'fix' && !FIX.test(pullRequest.title)) return false;
  if (OTHER_KINDS.includes(kind) || TOOL_TYPE.test(prefix.type ?? '')) return false;
  return (
    !FOR_TOOLS.test(prefix.rest.replaceAll('`', '').replace(PLACE, '').trim()) &&
    !isRevert(change) &&
    !isCosmetic(change)
  );
}
