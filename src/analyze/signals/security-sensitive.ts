import { type Change, type ClassifiedFile, changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isCosmetic, isRevert } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import { isUnreviewed } from '../changes/reviews.js';
import { basename } from '../paths/names.js';
import type { Signal } from './signal.js';

/** Whole words of a path, with camel case split: `author` is not `auth`, `tokenizer` is not a token. */
const PATH_WORDS: ReadonlySet<string> = new Set(
  `auth authn authz authenticate authentication authenticator authorization authorize oauth oauth2 oidc saml jwt login signin
  password passwords passwd credential credentials keyring netrc secret secrets crypto cryptography encrypt encryption
  decrypt decryption cipher tls ssl x509 certificate certificates cert certs csrf cors csp sandbox sandboxed rbac
  security pickle unpickle deserialization sanitize sanitizer`
    .trim()
    .split(/\s+/),
);
const TITLE_WORDS =
  /\b(?:CVE-\d{4}-\d+|GHSA-[\w-]+|vulnerabilit(?:y|ies)|security|XSS|CSRF|SSRF|RCE|(?:path|dir(?:ectory)?) traversal|(?:sql|command|code|shell|html|script|header) injection|authenticat\w+|authoriz(?:e|ation)|oauth2?|passwords?|credentials?|certificates?|tls|ssl|encrypt\w*|decrypt\w*|sandbox(?:ed|ing)?|(?:unsafe|untrusted|insecure) \w+|privilege escalation|DoS|ReDoS)\b/i;
/** Products with "sandbox" in their name. */
const OTHER_SENSE = /sandbox[ _-]?fusion|codesandbox|code[ _-]sandbox/i;
/** Words that name an attack or a vulnerability. */
const ATTACK = /\b(?:CVE-\d{4}-\d+|GHSA-[\w-]+|vulnerabilit(?:y|ies)|XSS|CSRF|SSRF|RCE|traversal|injection)\b/i;
/**
 * A change across the whole code base touches such files too. They count if they have at least this share of the
 * changed source lines and at least `MIN_LINES`, or else at least `ENOUGH_LINES`.
 */
const MIN_SHARE = 0.2;
const MIN_LINES = 3;
const ENOUGH_LINES = 20;

function isSensitive({ path }: ClassifiedFile): boolean {
  if (OTHER_SENSE.test(path)) return false;
  const words = path.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.split(/[^a-z0-9]+/).some(word => PATH_WORDS.has(word));
}

/** Development tools count by their file name alone: `scripts/rotate_credentials.py`. Code in these folders never counts. */
const TESTS_AND_EXAMPLES =
  /(?:^|\/)(?:[\w-]*[-_])?(?:tests?|testing|benchmarks?|bench|examples?|demos?|samples?|tutorials?|templates?)\//i;

function isSensitiveTool(file: ClassifiedFile): boolean {
  return !TESTS_AND_EXAMPLES.test(file.path) && isSensitive({ ...file, path: basename(file.path) });
}

function sensitiveFiles(change: Change): ClassifiedFile[] {
  const product = new Set(productFiles(change));
  const files = change.source.filter(file => (product.has(file) ? isSensitive(file) : isSensitiveTool(file)));
  const lines = changedLines(files);
  const required = Math.max(MIN_LINES, change.sourceLines * MIN_SHARE);
  return lines >= Math.min(ENOUGH_LINES, required) ? files : [];
}

/** Changes security code: authentication, secrets, cryptography, a sandbox, readers of untrusted data. */
export const securitySensitive = {
  id: 'security-sensitive',
  find: change => {
    const { title } = change.pullRequest;
    const files = sensitiveFiles(change);
    const word = OTHER_SENSE.test(title) ? undefined : TITLE_WORDS.exec(title)?.[0];
    const source = productFiles(change);
    if (isRevert(change) || isCosmetic(change)) return null;
    if (files.length === 0 && (source.length === 0 || word === undefined)) return null;
    const isSevere = ATTACK.test(title) || isUnreviewed(change.pullRequest);
    return {
      severity: isSevere ? 'high' : files.length > 0 ? 'medium' : 'low',
      evidence: {
        paths: mostChangedPaths(files.length > 0 ? files : source),
        ...(word === undefined ? {} : { names: [word] }),
      },
    };
  },
} as const satisfies Signal;
