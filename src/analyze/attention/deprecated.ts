import type { Change } from '../changes/index.js';
import { breakingStatements } from './breaking.js';
import type { AttentionFinder, Found } from './finder.js';
import { objectNameIn } from './names.js';
import { type Statement, statementsOf, titleStatement } from './statements.js';

const TITLES: readonly RegExp[] = [
  /^(?:soft[- ])?deprecat(?:e|es|ing)\b/i,
  /^deprecated\b.*\bin favou?r of\b/i,
  /\b(?:mark|announce)\w*\b.*\b(?:as )?deprecat(?:ed|ion)\b/i,
  /(?:\band|[,;+&]) deprecat(?:e|es)\b/i,
];
const SENTENCES: readonly RegExp[] = [
  /\bdeprecat(?:es)\b (?!warn)/i,
  /\b(?:is|are) now (?:\w+ )?deprecated\b|\b(?:has|have) been deprecated\b/i,
  /^deprecate[sd]?\b/i,
];
/** Deprecations of others, and what is only about warnings. */
const EXCLUDED =
  /\b(?:warnings?|upstream|examples?|tests?|docs?|ci|unused|un-?deprecat\w+|deprecated by|since|was deprecated|already deprecated|messages?|internal)\b|\bv0 deprecation\b|\bdeprecated (?:\w+ )?(?:function|usage|call|api|code|option)s? (?:in|from)\b/i;

const says = (text: string, patterns: readonly RegExp[]) =>
  patterns.some(one => one.test(text)) && !EXCLUDED.test(text.replaceAll(/`[^`]*`/g, '`x`'));

function statements(change: Change): Statement[] {
  const { releaseNotes } = statementsOf(change);
  const title = titleStatement(change);
  const notes = [...breakingStatements(change).filter(({ by }) => by === 'description'), ...releaseNotes];
  return [
    ...(says(title.text, TITLES) ? [title] : []),
    ...notes.filter(({ text }) => says(text, [...TITLES, ...SENTENCES])),
  ];
}

/** Something still works, and will be removed. */
export const deprecated = {
  kind: 'deprecated',
  find: (change): Found[] => {
    const [first] = change.kind === 'dependencies' ? [] : statements(change);
    if (first === undefined) return [];
    const subject = objectNameIn(first.text, /\bdeprecat\w+/i);
    return [{ by: first.by, ...(subject && { subject }) }];
  },
} as const satisfies AttentionFinder;
