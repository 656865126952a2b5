import type { Change } from '../changes/index.js';
import { isByPerson } from '../changes/predicates.js';
import { breakingStatements } from './breaking.js';
import type { AttentionFinder, Found } from './finder.js';
import { clausesOf } from './names.js';
import { PLATFORM, VERSION, versionsIn } from './platforms.js';
import { shippedSettings } from './reach.js';
import { sectionsOf } from './sections.js';
import { type Statement, statementsOf, titleStatement } from './statements.js';

const P = PLATFORM.source;
const V = VERSION.source;
const DROP = '\\b(?:drop|dropped|drops|end|remove|removed|removes|discontinue)\\b';
const OLDER = '(?:(?: versions?)? (?:below|before|under|(?:older|earlier|lower) than|prior to))?';
/** The version behind a platform: no end of a word, as in `x86`. */
const OF_PLATFORM = `${P}${OLDER}[^.]{0,12}?(?<![\\w.])${V}`;
/** What no longer works: `Drop support for Python 3.9`, `drop Node 21 support`, `drop support for <go-1.22`. */
const DROPS: readonly RegExp[] = [
  new RegExp(`${DROP} (?:the )?(?:\\w+ )?support (?:for|of) (?:\\w+ ){0,2}(?:<=? ?)?${OF_PLATFORM}`, 'i'),
  new RegExp(
    `${DROP} (?:\\w+ )?(?:<=? ?)?${OF_PLATFORM}(?:[\\d./+,& ]|\\b(?:and|or|python|node|support|minimum|version|from|in|ranges?)\\b){0,12}$`,
    'i',
  ),
];
/** The version that is named is the first that still works. */
const BELOW = /<(?!=)|\b(?:below|before|under|older than|earlier than|lower than|prior to)\b/i;
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

/** The statement of a description that says no more than this: `* Update minimum Go version to 1.25.0.` */
const LOWEST = '(?:minimum|minimal|min\\.?|lowest)(?: supported| required)?';
const SAYS_LOWEST = new RegExp(
  `^\\s*(?:[-*+] )?(?:bump|rais|increas|updat|upgrad|set)\\w* (?:the )?(?:${LOWEST} ${P}|${P} ${LOWEST})(?: version)? to ${V}`,
  'i',
);

const isDrop = (text: string) => DROPS.some(one => one.test(text));
const saysRaised = (text: string) => RAISES.some(one => one.test(text)) && VERSION.test(text);

/** Whether a text says that more is required than before. */
export const isRaise = (text: string): boolean =>
  (isDrop(text) || (saysRaised(text) && RAISING_VERB.test(text))) && VERSION.test(text) && !EXCLUDED.test(text);

function subjectOf(text: string): string | undefined {
  if (/\bMSRV\b/.test(text)) return 'Rust';
  return PLATFORM.exec(text)?.[1];
}

function versionsOf(text: string): { from?: string; to?: string } {
  const versions = versionsIn(text.replace(/^.*\bMSRV\b/, 'MSRV'));
  if (versions.to !== undefined) return versions;
  const only = VERSION.exec(text)?.[1];
  return only === undefined ? {} : { to: only };
}

/** What is required, by the clause that says so: another may raise something else. */
function requiredIn(text: string): Pick<Found, 'subject' | 'from' | 'to'> {
  const [said, name, version] = DROPS.map(one => one.exec(text)).find(one => one !== null) ?? [];
  if (said !== undefined && name !== undefined && version !== undefined)
    return { subject: name, ...(BELOW.test(said) ? { to: version } : { from: version }) };
  const clause = clausesOf(text).find(saysRaised) ?? text;
  const subject = subjectOf(clause) ?? subjectOf(text);
  return { ...(subject && { subject }), ...versionsOf(clause) };
}

/** A line by a person who moves a manifest. Bumps of something else quote the notes of that. */
function lowestInBody(change: Change): Statement[] {
  const { body, title } = change.pullRequest;
  if (!isByPerson(change) || !shippedSettings(change).some(({ kind }) => kind === 'manifest')) return [];
  const platform = PLATFORM.exec(title)?.[1]?.toLowerCase();
  return sectionsOf(body)
    .flatMap(({ lines }) => lines)
    .flatMap(line => {
      const [text] = SAYS_LOWEST.exec(line) ?? [];
      const isOfTitle = text !== undefined && PLATFORM.exec(text)?.[1]?.toLowerCase() === platform;
      return text === undefined || (change.kind === 'dependencies' && !isOfTitle)
        ? []
        : [{ text, by: 'description' as const }];
    });
}

function statements(change: Change): Statement[] {
  const { releaseNotes, breaking } = statementsOf(change);
  const said = [titleStatement(change), ...breakingStatements(change), ...breaking, ...releaseNotes];
  return [...said.filter(({ text }) => isRaise(text)), ...lowestInBody(change)];
}

/** A newer language, system, compiler, driver or database is needed than before. */
export const requirement = {
  kind: 'requirement',
  find: (change): Found[] => {
    const [first] = statements(change);
    if (first === undefined) return [];
    return [{ by: first.by, ...requiredIn(first.text) }];
  },
} as const satisfies AttentionFinder;
