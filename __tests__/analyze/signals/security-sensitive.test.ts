import { securitySensitive } from '../../../src/analyze/signals/security-sensitive.js';
import { asChange, change } from '../../support/change.js';
import { fromGit, person, review } from '../../support/pull-request.js';
import { COSMETIC, files, found, itReportsAllExcept, paths, REVERTS, severity, titles } from './support.js';

const reviews = [review(person('bo'), 'Mon 13:00')];
/** The severity for a reviewed change of these files. */
const level = (changed: string, title = 'Keep answers') =>
  severity(securitySensitive, { title, reviews, files: files(changed) });

describe('security-sensitive', () => {
  it.each([
    'src/auth/login.ts',
    'crates/uv-keyring/src/store.rs',
    'src/clientCertificates.ts',
    'lib/tls.go',
    'scripts/rotate_credentials.py',
  ])('reports %s', path => {
    const own = change({ title: 'Support retries', reviews, files: files(`${path} +4`) });
    expect(found(securitySensitive, own)).toEqual({ severity: 'medium', evidence: { paths: [path] } });
  });

  it.each(
    paths(`
      src/auth/a.ts src/OAuth2Client.ts src/signin.ts src/user_password.py src/keyring.rs src/netrc.rs src/Secrets.kt
      src/crypto.rs src/decryption.go src/ssl.c src/x509.go src/certs/a.go src/csrf.py src/csp.ts src/sandboxed.py
      src/rbac.go src/unpickle.py src/sanitizer.ts scripts/rotate_credentials.py tools/auth.ts`),
  )('reports the path %s', path => expect(level(`${path} +40`)).toBe('medium'));

  it.each(
    paths(`
      src/author.ts src/authority.ts src/tokenizer.py src/passwordless.ts src/secretary.ts src/cipherish.go src/corset.ts
      src/codesandbox/a.ts src/code_sandbox.py tools/auth/format.ts examples/auth.ts src/auth/a.test.ts benchmarks/tls.py
      src/templates/auth.ts tests/auth.py`),
  )('ignores the path %s', path => expect(level(`${path} +40`)).toBeNull());

  it.each([
    ['src/authors.ts', 'Support retries'],
    ['src/tokenizer.py', 'Fix token counts'],
    ['src/keys.ts', 'Sort by key'],
    ['src/acl_graph.py', 'Capture the graph'],
    ['src/sandbox_fusion/run.py', 'Support sandbox fusion'],
    ['tests/auth/login.test.ts', 'Test the login'],
    ['tools/auth/format.ts', 'Support retries'],
    ['examples/auth.ts', 'Support retries'],
    ['src/inject.ts', 'Inject the client earlier'],
  ])('ignores %s with the title %p', (path, title) => expect(level(`${path} +4`, title)).toBeNull());

  it('reports a word in the title, with low severity', () => {
    const title = 'Redact credentials from errors';
    expect(found(securitySensitive, change({ title, reviews, files: files('src/http.ts +4') }))).toEqual({
      severity: 'low',
      evidence: { paths: ['src/http.ts'], names: ['credentials'] },
    });
  });

  it.each(
    titles(`
      CVE-2026-1234 in uploads; GHSA-aaaa-bbbb-cccc in uploads; Vulnerabilities of uploads
      Security of uploads; XSS in uploads; SSRF by uploads; Directory traversal; Path traversal; SQL injection
      Header injection; Authenticate uploads; Authorize uploads; OAuth for uploads; Passwords of uploads
      Credential of uploads; TLS for uploads; Encrypted uploads; Decrypt uploads; Sandboxing uploads
      Untrusted uploads; Unsafe uploads; Privilege escalation; ReDoS in uploads`),
  )('reports the title %p', title => expect(level('src/cache.ts +40', title)).not.toBeNull());

  it.each(
    titles(`
      Authors of uploads; Tokens of uploads; Inject uploads; Dependency injection; Secure uploads
      Upload to CodeSandbox; Sandbox Fusion uploads; Traversal of uploads`),
  )('ignores the title %p', title => expect(level('src/cache.ts +40', title)).toBeNull());

  it('needs source that is shipped if only the title is about security', () => {
    expect(level('Makefile +1, a.ts +1', 'Redact passwords')).toBe('low');
    expect(level('Makefile +1, examples/a.ts +1', 'Redact passwords')).toBeNull();
  });

  it('has high severity if nobody reviewed the change', () => {
    expect(severity(securitySensitive, { reviews: [], files: files('src/auth/login.ts +4') })).toBe('high');
  });

  it('has medium severity if the reviews are unknown', () => {
    const own = asChange(fromGit({ number: 1, files: files('src/auth/login.ts +4') }));
    expect(found(securitySensitive, own)?.severity).toBe('medium');
  });

  it.each(['Prevent path traversal', 'CVE-2026-1234', 'A vulnerability', 'XSS in uploads', 'SQL injection'])(
    'has high severity if the title names an attack: %p',
    title => expect(level('src/files.ts +4', title)).toBe('high'),
  );

  it.each([
    ['three lines', 'src/auth.ts +3', 'src/auth.ts +2'],
    ['a fifth of the changed lines', 'src/auth.ts +10, b.ts +40', 'src/auth.ts +10, b.ts +41'],
    ['20 lines, whatever their share', 'src/auth.ts +20, b.ts +900', 'src/auth.ts +19, b.ts +900'],
    ['20 lines, whatever their share,', 'src/auth/login.ts +20, src/b.ts +300', 'src/auth/login.ts +4, src/b.ts +300'],
  ])('needs %s: reports %p and ignores %p', (_, enough, less) => {
    expect([level(enough), level(less)]).toEqual(['medium', null]);
    expect(severity(securitySensitive, { files: files(enough) })).toBe('high');
  });

  itReportsAllExcept([...REVERTS, ...COSMETIC], securitySensitive, {
    title: 'Keep answers',
    files: files('src/auth.ts +40'),
  });
});
