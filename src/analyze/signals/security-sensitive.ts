import { type Change, type ClassifiedFile, changedLines } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert, isWordsOnly } from '../changes/predicates.js';
import { productFiles } from '../changes/product-files.js';
import { isUnreviewed } from '../changes/reviews.js';
import { basename } from '../paths/names.js';
import type { Signal } from './signal.js';

/** Whole words of a path, camel case taken apart: `author` is no `auth`, `tokenizer` no token. */
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
/** A service and a product of that name. */
const OTHER_SENSE = /sandbox[ _-]?fusion|codesandbox|code[ _-]sandbox/i;
/** What names an attack outright. */
const ATTACK = /\b(?:CVE-\d{4}-\d+|GHSA-[\w-]+|vulnerabilit(?:y|ies)|XSS|CSRF|SSRF|RCE|traversal|injection)\b/i;
/** A sweep through the whole code touches such a file too: it takes so many lines there, or such a share of few. */
const MANY_LINES = 20;
const MIN_LINES = 3;
const SMALLEST_SHARE = 0.2;

function isSensitive({ path }: ClassifiedFile): boolean {
  if (OTHER_SENSE.test(path)) return false;
  const words = path.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.split(/[^a-z0-9]+/).some(word => PATH_WORDS.has(word));
}

/** Of the makers' own tools a file counts by its own name: `scripts/rotate_credentials.py`. What is for tests does not. */
const FOR_TESTS =
  /(?:^|\/)(?:[\w-]*[-_])?(?:tests?|testing|benchmarks?|bench|examples?|demos?|samples?|tutorials?|templates?)\//i;

function isSensitiveTool(file: ClassifiedFile): boolean {
  return !FOR_TESTS.test(file.path) && isSensitive({ ...file, path: basename(file.path) });
}

function sensitiveFiles(change: Change): ClassifiedFile[] {
  const product = new Set(productFiles(change));
  const files = change.source.filter(file => (product.has(file) ? isSensitive(file) : isSensitiveTool(file)));
  const lines = changedLines(files);
  const share = Math.max(MIN_LINES, change.sourceLines * SMALLEST_SHARE);
  return lines >= Math.min(MANY_LINES, share) ? files : [];
}

/** Code that guards something changed: authentication, secrets, cryptography, a sandbox, what reads untrusted data. */
export const securitySensitive = {
  id: 'security-sensitive',
  find: change => {
    const { title } = change.pullRequest;
    const files = sensitiveFiles(change);
    const word = OTHER_SENSE.test(title) ? undefined : TITLE_WORDS.exec(title)?.[0];
    const source = productFiles(change);
    if (isRevert(change) || isWordsOnly(change)) return null;
    if (files.length === 0 && (source.length === 0 || word === undefined)) return null;
    const grave = ATTACK.test(title) || isUnreviewed(change.pullRequest);
    return {
      severity: grave ? 'high' : files.length > 0 ? 'medium' : 'low',
      evidence: {
        paths: mostChangedPaths(files.length > 0 ? files : source),
        ...(word === undefined ? {} : { names: [word] }),
      },
    };
  },
} as const satisfies Signal;
