import type { Change } from '../changes/index.js';
import { breakingStatements } from './breaking.js';
import type { AttentionFinder, Found } from './finder.js';
import { PLATFORM, VERSION, versionsIn } from './platforms.js';
import { type Statement, statementsOf, titleStatement } from './statements.js';

const P = PLATFORM.source;
const V = VERSION.source;
/** What no longer works: `Drop support for Python 3.9`, `drop Node 21 support`. */
const DROPS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:drop|dropped|drops|end|remove|removed|removes|discontinue)\\b (?:the )?(?:\\w+ )?support (?:for|of) (?:\\w+ ){0,2}${P}[^.]{0,12}${V}`,
    'i',
  ),
  new RegExp(
    `\\b(?:drop|dropped|drops|end|remove|removed|removes|discontinue)\\b (?:\\w+ )?${P}[^.]{0,12}${V}(?:[\\d./+, ]|\\b(?:and|or|python|node|support|minimum|version|from|in|ranges?)\\b){0,12}$`,
    'i',
  ),
];
/** What is needed from now on. */
const RAISES: readonly RegExp[] = [
  /\bMSRV\b/,
  new RegExp(
    `\\b(?:minimum|min\\.?|minimal|minimally|lowest|required)\\b (?:supported |required |compatible |\\w+ )?(?:version of )?${P}|\\b(?:minimum|min\\.?|required)[^.]{0,20}\\bversions?\\b[^.]{0,30}${V}`,
    'i',
  ),
  new RegExp(`${P} (?:sdk )?(?:minimum|minimal) (?:supported |required )?version`, 'i'),
  new RegExp(`\\b(?:require|requires|need|needs)\\b (?:at least |a )?${P}\\s*(?:>=|≥|version )?\\s*${V}`, 'i'),
  new RegExp(`\\b(?:requires-python|rust-version|engines(?:\\.node)?|minSdk(?:Version)?)\\b[^.]{0,30}${V}`, 'i'),
];
const RAISING_VERB = /\b(?:bump|rais|increas|updat|upgrad|requir|set|drop|need|move to)\w*\b|>=|≥/i;
/** The requirements of the users' own projects, or of what somebody else makes. */
const EXCLUDED =
  /\b(?:tests?|ci|docs?|document\w*|examples?|lower|relax|reduce|allow|support lower|loosen|fix|respect|check|warn|error|message|detect|infer|parse|filter|discover\w*|lock\w*|resol\w+|init|mac os 1\d patches|download\w*|wheel|tag|marker|lint|bootstrap|msrv check|note|now that|clean-?up|since|because|after)\b/i;

const isRaise = (text: string) =>
  (DROPS.some(one => one.test(text)) || (RAISES.some(one => one.test(text)) && RAISING_VERB.test(text))) &&
  VERSION.test(text) &&
  !EXCLUDED.test(text);

function subjectOf(text: string): string | undefined {
  if (/\bMSRV\b/.test(text)) return 'Rust';
  return PLATFORM.exec(text)?.[1];
}

function versionsOf(text: string): { from?: string; to?: string } {
  if (DROPS.some(one => one.test(text))) {
    const dropped = VERSION.exec(text.replace(/^.*?(?:drop|end|remove|discontinue)\w*/i, ''))?.[1];
    return dropped === undefined ? {} : { from: dropped };
  }
  const versions = versionsIn(text.replace(/^.*\bMSRV\b/, 'MSRV'));
  if (versions.to !== undefined) return versions;
  const only = VERSION.exec(text)?.[1];
  return only === undefined ? {} : { to: only };
}

function statements(change: Change): Statement[] {
  const { releaseNotes, breaking } = statementsOf(change);
  return [titleStatement(change), ...breakingStatements(change), ...breaking, ...releaseNotes].filter(({ text }) =>
    isRaise(text),
  );
}

/** A newer language, system, compiler, driver or database is needed than before. */
export const requirement = {
  kind: 'requirement',
  find: (change): Found[] => {
    const [first] = statements(change);
    if (first === undefined) return [];
    const subject = subjectOf(first.text);
    return [{ by: first.by, ...(subject && { subject }), ...versionsOf(first.text) }];
  },
} as const satisfies AttentionFinder;
