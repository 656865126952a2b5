import type { ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Signal } from './signal.js';

/** Where the common tools keep what changes stored data: Rails, Django, Alembic, Prisma, Flyway, Liquibase, Diesel, … */
const MIGRATIONS: readonly RegExp[] = [
  /(?:^|\/)(?:migrations?|alembic|flyway|liquibase|changelogs?\/db)\/.+\.(?:sql|py|rb|[cm]?[jt]s|go|rs|php|cs|exs|java|kt|ya?ml|xml|toml)$/i,
  /(?:^|\/)db\/(?:schema\.rb|structure\.sql|migrate\/.+)$/,
  /\.prisma$/,
  /(?:^|\/)[\w.-]*schema[\w.-]*\.sql$/i,
  /(?:^|\/)V\d[\w.]*__[\w.-]+\.sql$/,
];
const NO_PRODUCT: ReadonlySet<string> = new Set(['docs', 'test', 'vendored', 'generated', 'pipeline']);

/** Those of the files by which stored data takes another form. */
export function migrationFiles(files: readonly ClassifiedFile[]): ClassifiedFile[] {
  return files.filter(({ path, kind }) => !NO_PRODUCT.has(kind) && MIGRATIONS.some(one => one.test(path)));
}

/** The form of stored data changes: it runs once, against what users have, and is hard to take back. */
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
