import type { Change } from '../changes/index.js';
import { isByPerson } from '../changes/predicates.js';
import { breakingStatements } from './breaking.js';
import type { AttentionFinder, Found } from './finder.js';
import { statementsOf, titleStatement } from './statements.js';

const ID = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-\w{4}){3})\b/i;
/** What a hole in security is called. */
const HOLE =
  /\bvulnerabilit(?:y|ies)\b|\bCVEs?\b|\bXSS\b|\bCSRF\b|\bSSRF\b|\bRCE\b|\bReDoS\b|\b(?:path|director(?:y|ies)|dir) traversal\b|\bzip[- ]slip\b|\bprototype pollution\b|\b(?:sql|command|code|shell|html|script|header|crlf) injection\b|\bsandbox escape\b|\bprivilege escalation\b|\barbitrary (?:code|file|command)\b|\bsecurity (?:issue|hole|fix|fixes|bug|flaw|advisory|patch|problem)\b|\b(?:credential|secret|token|password|api key)s? (?:leak\w*|exposure|disclosure)\b|\bleak\w* (?:of )?(?:the )?(?:credential|secret|password|api key|auth token)s?\b|\buntrusted (?:pickle|deserialization|code)\b|\bunsafe (?:pickle|deserialization|eval)\b|\bconstant[- ]time\b/i;
const CLOSES =
  /\b(?:fix\w*|prevent\w*|avoid\w*|mitigat\w+|patch\w*|address\w*|resolv\w+|block\w*|reject\w*|escap\w+|sanitiz\w+|harden\w*|protect\w*|guard\w*|disallow\w*|den(?:y|ies)|clos\w+|redact\w*|remov\w+|stop\w*|check\w*|validat\w+|restrict\w*|compare\w*|upgrad\w+|bump\w*|updat\w+|security)\b/i;
/** A product that looks for holes, a false alarm, or work on the project's own processes. */
const EXCLUDED =
  /\b(?:scan\w*|audit\w*|self-?xss|polic(?:y|ies)|changelog|advisories|reports?|alerts?|warnings? about|ignored?|false positives?|test\w*|docs?|workflow\w*|ci|exception for|review\w*|npm audit|dev-?dependenc\w+)\b/i;
const LABEL = /^(?:kind|type|c|changelog|category)?\s*[:/-]?\s*security(?:[- ](?:fix|bug|patch|vulnerability))?$/i;
const NOT_IN_USE: readonly Change['kind'][] = ['docs', 'refactor', 'dependencies', 'performance', 'chore'];

function idIn(change: Change): Found[] {
  const { title, body } = change.pullRequest;
  const text = isByPerson(change) && change.kind !== 'dependencies' ? `${title}\n${body.slice(0, 2_000)}` : title;
  const id =
    ID.exec(title)?.[0] ??
    (/\bfix\w*|\bmitigat\w+|\baddress\w*/i.test(text) && change.kind === 'security' ? ID.exec(text)?.[0] : undefined);
  return id === undefined ? [] : [{ by: 'title', subject: id }];
}

function isClosed(text: string): boolean {
  return HOLE.test(text) && CLOSES.test(text) && !EXCLUDED.test(text.replaceAll(/`[^`]*`/g, '`x`'));
}

/** A hole is closed, or the project calls the change one of security. */
export const security = {
  kind: 'security',
  find: (change): Found[] => {
    const title = titleStatement(change);
    if (EXCLUDED.test(title.text) || change.kind === 'docs') return [];
    const [byId] = idIn(change);
    if (byId !== undefined) return [byId];
    if (change.kind === 'dependencies') return [];
    if (isClosed(title.text) || (change.kind === 'security' && change.prefix.type === 'security'))
      return [{ by: 'title' }];
    const { releaseNotes } = statementsOf(change);
    const note = [...breakingStatements(change).filter(({ by }) => by === 'description'), ...releaseNotes].find(
      ({ text }) => isClosed(text),
    );
    if (note !== undefined) return [{ by: note.by }];
    const labelled = (change.pullRequest.labels ?? []).some(label => LABEL.test(label.trim()));
    return labelled && !NOT_IN_USE.includes(change.kind) ? [{ by: 'label' }] : [];
  },
} as const satisfies AttentionFinder;
