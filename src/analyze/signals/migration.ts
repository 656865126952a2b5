import type { ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Signal } from './signal.js';

/** Where common tools keep migrations and schemas: Rails, Django, Alembic, Prisma, Flyway, Liquibase, Diesel, … */
const MIGRATIONS: readonly RegExp[] = [
  /(?:^|\/)(?:migrations?|alembic|flyway|liquibase|changelogs?\/db)\/.+\.(?:sql|py|rb|[cm]?[jt]s|go|rs|php|cs|exs|java|kt|ya?ml|xml|toml)$/i,
  /(?:^|\/)db\/(?:schema\.rb|structure\.sql|migrate\/.+)$/,
  /\.prisma$/,
  /(?:^|\/)[\w.-]*schema[\w.-]*\.sql$/i,
  /(?:^|\/)V\d[\w.]*__[\w.-]+\.sql$/,
];
const NOT_SHIPPED: ReadonlySet<string> = new Set(['docs', 'test', 'vendored', 'generated', 'pipeline']);

/** The files that change the schema of stored data. */
export function migrationFiles(files: readonly ClassifiedFile[]): ClassifiedFile[] {
  return files.filter(({ path, kind }) => !NOT_SHIPPED.has(kind) && MIGRATIONS.some(one => one.test(path)));
}

/** Changes the schema of stored data: it runs once, on the data of users, and is hard to undo. */
export const migration = {
  id: 'migration',
  find: ({ files }) => {
    const found = migrationFiles(files);
    if (found.length === 0) return null;
    return {
      severity: found.some(({ status }) => status !== 'added') ? 'high' : 'medium',
      evidence: { paths: mostChangedPaths(found), counts: { files: found.length } },
    };
  },
} as const satisfies Signal;
