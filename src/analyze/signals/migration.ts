import type { ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Signal } from './signal.js';

/** Where common tools keep migrations and schemas: Rails, Django, Alembic, Prisma, Flyway, Liquibase, Diesel, … */
const SCHEMAS: readonly RegExp[] = [
  /(?:^|\/)(?:migrations?|alembic|flyway)\/.+\.sql$/i,
  /(?:^|\/)(?:flyway|liquibase|changelogs?\/db)\/.+\.(?:sql|ya?ml|xml|toml)$/i,
  /(?:^|\/)db\/(?:schema\.rb|structure\.sql)$/,
  /\.prisma$/,
  /(?:^|\/)[\w.-]*schema[\w.-]*\.sql$/i,
  /(?:^|\/)V\d[\w.]*__[\w.-]+\.sql$/,
];
/** Tools name migrations so that they have an order: a number, a time or a hash comes first, of a file or of its folder. */
const NAMED =
  /(?:^|\/)(?:migrations?|migrate|alembic)\/(?:[^/]+\/){0,8}?(?:\d|[a-z]{1,12}[._-]?\d{2}|[vm][._-]?\d|[0-9a-f]{8,40}_|[a-z]{1,80}\d{8})[^/]*(?:\/[^/]+)?\.(?:sql|py|rb|[cm]?[jt]s|go|rs|php|cs|exs|java|kt|ya?ml|xml|toml)$/i;
const NOT_SHIPPED: ReadonlySet<string> = new Set(['docs', 'test', 'vendored', 'generated', 'pipeline']);

/** The files that change the schema of stored data. Those with which a framework implements migrations do not. */
export function migrationFiles(files: readonly ClassifiedFile[]): ClassifiedFile[] {
  return files.filter(
    ({ path, kind }) => !NOT_SHIPPED.has(kind) && (NAMED.test(path) || SCHEMAS.some(one => one.test(path))),
  );
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
