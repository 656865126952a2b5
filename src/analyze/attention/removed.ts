import type { Change } from '../changes/index.js';
import { productFiles } from '../changes/product-files.js';
import { breakingStatements } from './breaking.js';
import type { AttentionFinder, Found } from './finder.js';
import { clausesOf, objectNameIn } from './names.js';
import { shippedSettings } from './reach.js';
import { isRaise } from './requirement.js';
import { type Statement, statementsOf, titleStatement } from './statements.js';

const VERB = '(?:remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing)|retir(?:e|es|ed|ing))';
/** Flags, and environment variables that say so or switch something: other names in capitals are constants of the code. */
const FLAG =
  /(?<![\w-])--[a-z][\w-]+|\b(?!\w*_TEST_|TEST_)(?:[A-Z][A-Z0-9]*_)*(?:ENABLE|DISABLE|USE|ALLOW|FORCE)_[A-Z0-9_]+\b|\b(?!\w*_TEST_|TEST_)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+ env/;
/** What users know by its name: flags, options, commands, endpoints, environment variables, public interfaces. */
const SURFACE =
  /\b(?:CLI|cli|[Cc]ommand[- ]line) (?:flags?|options?|arguments?)\b|\b(?:options?|settings?|flags?|sub-?commands?|endpoints?|env(?:ironment)? var(?:iable)?s?|config(?:uration)? (?:options?|keys?|fields?)|[Aa][Pp][Ii]s?|deprecated \S+|connectors?|backends?)\b/;
const SUPPORT = new RegExp(`^${VERB} (?:\\S+ ){0,4}?support\\b|\\b${VERB} support (?:for|of)\\b`, 'i');
const STARTS = new RegExp(`^(?:completely |fully |finally |simply )?${VERB}\\b`, 'i');
/** What was announced to users before, whatever it is; `deprecated function usage` and `in tests` are the project's own. */
const ANNOUNCED = new RegExp(
  `^${VERB} (?:(?:all|the|any|some|old|long|remaining|previously|now) ){0,3}deprecated (?:code|features?|functions?|functionality|methods?|behaviou?rs?|things|stuff|names|items|parameters|arguments|attributes|properties|classes|modules|APIs?)\\b(?!s? (?:usages?|uses?|calls?)\\b)(?!.*\\b(?:tests?|docs?|examples?|ci|benchmarks?)\\b)`,
  'i',
);
/** What nobody outside can miss, or what is left when something was removed. */
const INTERNAL =
  /\b(?:unused|un-?needed|unnecessary|redundant|dead|duplicate[ds]?|duplication|stale|outdated|leftover|left[- ]?over|obsolete|useless|superfluous|extra(?:neous)?|internal\w*|private|helpers?|utils?|utilit\w+|tests?|ci|docs?|documentation|comments?|logs?|logging|warnings?|asserts?|assertions?|checks?|hacks?|work-?arounds?|patch(?:es)?|casts?|imports?|todos?|temporary|temp|files?|scripts?|examples?|benchmarks?|feature (?:flag|gate)s?|dependenc(?:y|ies)|requirements?|clones?|copies|copy|references?|mentions?|calls?|usages?|uses?|overhead|sync\w*|barriers?|lock|limits?|limitations?|restrictions?|constraints?|polyfills?|shims?|suppressions?|skips?|trait|struct|lint\w*|types?|re-?exports?|mutable|global|whitespace|prefix(?:es)?|suffix(?:es)?|headers?|workspaces?|templates?|fallbacks?|code paths?|conditions?|compiler flags?|build flags?|kernels?|configs? for|tuned|spinner|instances?|events?|controllers?|codes?|experimental flags?|from (?:the )?(?:help|list|output|cache|lock|docs?))\b/i;
/** `remove X flag from Y` where the flag goes only from one place, `drop option values`. */
const FROM_INSIDE = /\b(?:from|in|inside|within) (?:the )?`?\w+(?:\(\)|::|\.\w+\(|_\w+)/;
const UNTIL_USED = /\b(?:no longer (?:used|needed)|when|if|while|before|after|during|on (?:exit|close|error))\b/i;

const removedName = (text: string) => objectNameIn(text, new RegExp(`\\b${VERB}\\b`, 'i'));

function isRemoval(text: string, { strict }: { strict: boolean }): boolean {
  if (ANNOUNCED.test(text)) return true;
  if (INTERNAL.test(text.replaceAll(/`[^`]*`/g, '`x`')) || UNTIL_USED.test(text)) return false;
  if (SUPPORT.test(text)) return !/\bsupport (?:in|from)\b/i.test(text);
  const [clause = ''] = strict ? clausesOf(text) : [text];
  const [object = ''] = clause.replaceAll('`', '').split(/ (?:from|in|of|for|by|on|between) /);
  const starts = strict ? STARTS.test(text) : new RegExp(`\\b${VERB}\\b`, 'i').test(text);
  return starts && (FLAG.test(object) || SURFACE.test(object)) && !FROM_INSIDE.test(text);
}

/** Files that hold the options of a program and nothing else. */
const OPTION_FILE = /(?:^|\/)(?:server_args|engine_args|arg_utils|cli_args)\.py$|(?:^|\/)[\w-]*cli\/src\/lib\.rs$/;

const OPTION_NAME = /^(?:--[a-z]|[a-z][a-z0-9]*(?:_[a-z0-9]+)+$)/;

function removesFromInterface(change: Change): boolean {
  return productFiles(change).some(({ path, deletions }) => OPTION_FILE.test(path) && deletions > 0);
}

function statements(change: Change): Statement[] {
  const { releaseNotes } = statementsOf(change);
  const breaking = breakingStatements(change);
  const notes = [...breaking.filter(({ by }) => by === 'description'), ...releaseNotes];
  const title = titleStatement(change);
  const marked = breaking.length > 0 && STARTS.test(title.text) && !INTERNAL.test(title.text);
  const losesOption =
    STARTS.test(title.text) && OPTION_NAME.test(removedName(title.text) ?? '') && removesFromInterface(change);
  const inTitle =
    marked ||
    (losesOption && !INTERNAL.test(title.text.split(', ')[0] ?? '')) ||
    isRemoval(title.text, { strict: true })
      ? [title]
      : [];
  return [...inTitle, ...notes.filter(({ text }) => isRemoval(text, { strict: false }))];
}

/** A flag, an option, a command, an interface or the support for something is gone. */
export const removed = {
  kind: 'removed',
  find: (change): Found[] => {
    const shipped = [...productFiles(change), ...shippedSettings(change)];
    if (shipped.every(({ deletions }) => deletions === 0) || change.kind === 'docs' || change.kind === 'dependencies') {
      return [];
    }
    // `Drop support for Node 18` is listed as a requirement.
    const first = statements(change).find(({ text }) => !isRaise(text));
    if (first === undefined) return [];
    const subject = removedName(first.text);
    return [{ by: first.by, ...(subject && { subject }) }];
  },
} as const satisfies AttentionFinder;
