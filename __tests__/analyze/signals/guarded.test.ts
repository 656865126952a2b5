import { migration } from '../../../src/analyze/signals/migration.js';
import { publicInterface } from '../../../src/analyze/signals/public-interface.js';
import { securitySensitive } from '../../../src/analyze/signals/security-sensitive.js';
import { file, fromGit, person, review } from '../../support/pull-request.js';
import { asChange, change, found } from '../../support/subject.js';

describe('public interface', () => {
  const changing = (path: string, title = 'Support retries', more = {}) =>
    change({ title, files: [file(path, 4, 2, more)] });

  it.each([
    'proto/store.proto',
    'types/index.d.ts',
    'pkg/store.pyi',
    'openapi.yaml',
    'config.schema.json',
    'srt/server_args.py',
  ])('is %s', path => {
    expect(found(publicInterface, changing(path))).toEqual({
      severity: 'medium',
      evidence: { paths: [path], counts: { files: 1, lines: 6, deleted: 2 } },
    });
  });

  it('weighs little where something is only added, and most where it is gone or the change says that it breaks', () => {
    expect(found(publicInterface, change({ files: [file('store.proto', 9)] }))?.severity).toBe('low');
    expect(found(publicInterface, changing('store.proto', 'X', { status: 'removed' }))?.severity).toBe('high');
    expect(found(publicInterface, changing('store.proto', 'feat!: other ids'))?.severity).toBe('high');
  });

  it.each([
    'packages/vite/src/index.ts',
    'include/store/store.h',
    'src/api/users.py',
    'src/lib.rs',
    'store/__init__.py',
  ])('is %s where the title says so, for code stands there too', path => {
    expect(found(publicInterface, changing(path, 'Export the store'))).not.toBeNull();
    expect(found(publicInterface, changing(path, 'Fix a crash in the store'))).toBeNull();
  });

  it.each(['src/protocol.d.ts', 'tests/store.proto', 'src/gen/store.pyi', 'src/store.ts', 'include/detail/store.h'])(
    'is not %s',
    path => {
      expect(found(publicInterface, changing(path, 'Export the store'))).toBeNull();
    },
  );

  it('is not a typo in it', () => {
    expect(found(publicInterface, changing('types/index.d.ts', 'Fix a typo'))).toBeNull();
  });
});

describe('migration', () => {
  it.each([
    'app/migrations/0007_add_email.py',
    'db/migrate/2026_add_email.rb',
    'alembic/versions/7.py',
    'src/V7__email.sql',
  ])('is %s', path => {
    expect(found(migration, change({ files: [file(path, 9, 0, { status: 'added' })] }))).toEqual({
      severity: 'medium',
      evidence: { paths: [path], counts: { files: 1 } },
    });
  });

  it('weighs more where one that may have run already is changed', () => {
    expect(found(migration, change({ files: [file('prisma/schema.prisma')] }))?.severity).toBe('high');
  });

  it.each(['docs/guide/migration.md', 'tests/migrations/0007.py', 'src/migrate.ts', 'src/queries.sql'])(
    'is not %s',
    path => {
      expect(found(migration, change({ files: [file(path)] }))).toBeNull();
    },
  );
});

describe('security-sensitive', () => {
  const reviews = [review(person('bo'), 'Mon 13:00')];
  const changing = (path: string, title = 'Support retries') => change({ title, reviews, files: [file(path, 4)] });

  it.each([
    'src/auth/login.ts',
    'crates/uv-keyring/src/store.rs',
    'src/clientCertificates.ts',
    'lib/tls.go',
    'scripts/rotate_credentials.py',
  ])('is %s', path => {
    expect(found(securitySensitive, changing(path))).toEqual({ severity: 'medium', evidence: { paths: [path] } });
  });

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
  ])('is not %s', (path, title) => {
    expect(found(securitySensitive, changing(path, title))).toBeNull();
  });

  it('is what the title says, and then it weighs less', () => {
    expect(found(securitySensitive, changing('src/http.ts', 'Redact credentials from errors'))).toEqual({
      severity: 'low',
      evidence: { paths: ['src/http.ts'], names: ['credentials'] },
    });
  });

  it('weighs most where nobody reviewed it or an attack is named', () => {
    expect(found(securitySensitive, change({ files: [file('src/auth/login.ts', 4)] }))?.severity).toBe('high');
    expect(found(securitySensitive, changing('src/files.ts', 'Prevent path traversal'))?.severity).toBe('high');
    const unknown = asChange(fromGit({ number: 1, files: [file('src/auth/login.ts', 4)] }));
    expect(found(securitySensitive, unknown)?.severity).toBe('medium');
  });

  it('is not a sweep that passes by such a file', () => {
    const files = [file('src/auth/login.ts', 4), file('src/everything.ts', 300)];
    expect(found(securitySensitive, change({ reviews, files }))).toBeNull();
    expect(
      found(securitySensitive, change({ reviews, files: [file('src/auth/login.ts', 20), file('src/b.ts', 300)] })),
    ).not.toBeNull();
  });
});
