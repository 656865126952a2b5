import { migration, migrationFiles } from '../../../src/analyze/signals/migration.js';
import { change } from '../../support/change.js';
import { files, found, itReportsAllExcept, paths, severity } from './support.js';

const level = (changed: string) => severity(migration, { files: files(changed) });

describe('migration', () => {
  it.each([
    'app/migrations/0007_add_email.py',
    'db/migrate/2026_add_email.rb',
    'alembic/versions/7.py',
    'src/V7__email.sql',
  ])('reports the new migration %s', path => {
    expect(found(migration, change({ files: files(`${path} added +9`) }))).toEqual({
      severity: 'medium',
      evidence: { paths: [path], counts: { files: 1 } },
    });
  });

  it('has high severity for a migration that may already have run', () => {
    expect(level('prisma/schema.prisma +1')).toBe('high');
    expect(level('db/migrations/1.sql removed -9')).toBe('high');
    expect(level('db/migrations/1.sql added +3, db/migrations/2.sql +1')).toBe('high');
    expect(level('db/migrations/1.sql added +3')).toBe('medium');
  });

  it.each(['docs/guide/migration.md', 'tests/migrations/0007.py', 'src/migrate.ts', 'src/queries.sql'])(
    'ignores %s',
    path => expect(level(`${path} +1`)).toBeNull(),
  );

  it.each(
    paths(`
      app/migrations/1.py migration/1.sql x/alembic/versions/7.py db/flyway/a.sql liquibase/a.xml changelog/db/1.yaml
      migrations/m2001_users.php migrations/Version20260101.php migrations/20260101_init/migration.ts
      migrations/default/1669_users/up.yaml alembic/versions/ae1027a6acf4_add.py src/migration/1680000000000-AddUsers.ts
      src/migration/AddUsers1680000000000.ts db/schema.rb db/structure.sql db/migrate/1.rb prisma/schema.prisma my-schema.v2.sql V1.2__mail.sql x/V7__a-b.sql`),
  )('reports the path %s', path => expect(level(`${path} +40`)).toBe('high'));

  it.each(
    paths(`
      docs/migrations/1.md tests/migrations/1.py migrations/readme.txt src/migrate.ts src/immigration/1.py queries.sql
      activerecord/lib/active_record/migration/compatibility.rb django/db/migrations/operations/models.py
      src/Illuminate/Database/Migrations/Migrator.php lib/migrations/migrate/runner.js alembic/env.py db/migrate/helper.rb
      src/migration/MigrationExecutor.ts changelog/1.yaml schema.rb vendor/migrations/1.sql V_a.sql`),
  )('ignores the path %s', path => expect(level(`${path} +40`)).toBeNull());

  it('selects the migrations among the files of a change', () => {
    const own = change({ files: files('src/a.ts +1, db/schema.rb +1, docs/migrations/1.md +1') });
    expect(migrationFiles(own.files).map(({ path }) => path)).toEqual(['db/schema.rb']);
  });

  itReportsAllExcept([], migration, { title: 'Keep answers', files: files('db/migrations/1.sql added +3') });
});
