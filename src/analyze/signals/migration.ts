import type { ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Signal } from './signal.js';

/** Where common tools keep migrations: Rails, Django, Alembic, Prisma, Flyway, Liquibase, Diesel, … */
const FOLDER = /^(?:migrations?|migrate|alembic)$/i;
const CODE = /\.(?:sql|py|rb|[cm]?[jt]s|go|rs|php|cs|exs|java|kt|ya?ml|xml|toml)$/i;
/** Tools name migrations so that they have an order: by a number, a time or a hash. */
const NAME = /^(?:\d|[a-z]{1,12}[._-]?\d{2}|[vm][._-]?\d|[0-9a-f]{8,40}_|[a-z]{1,80}\d{8})/i;
/** What is in these is nothing else, whatever its name. */
const DATA_FOLDER = /^(?:migrations?|alembic|flyway|liquibase)$/i;
const DATA = /\.(?:sql|ya?ml|xml)$/i;
/** Files that are known by their names: schemas, and migrations of Flyway. */
const FILES: readonly RegExp[] = [/\.prisma$/, /schema[\w.-]{0,100}\.sql$/i, /^V\d(?=[\w.]*__[\w.-])[\w.-]+\.sql$/];
const SCHEMA_OF_RAILS = /(?:^|\/)db\/(?:schema\.rb|structure\.sql)$/;
const CHANGELOGS = /^changelogs?$/i;

/** Whether a path leads to a migration or a schema. It is taken apart first, so that no long path is slow. */
function isMigration(path: string): boolean {
  const names = path.split('/');
  const file = names.at(-1) ?? '';
  const folders = names.slice(0, -1);
  if (FILES.some(one => one.test(file)) || SCHEMA_OF_RAILS.test(path)) return true;
  const isChangelog = folders.some((name, index) => name === 'db' && CHANGELOGS.test(folders[index - 1] ?? ''));
  if (DATA.test(file) && (isChangelog || folders.some(name => DATA_FOLDER.test(name)))) return true;
  const folder = folders.findIndex(name => FOLDER.test(name));
  // The file has the name of a migration, or the folder that it is in.
  return (
    folder >= 0 && CODE.test(file) && names.slice(Math.max(folder + 1, names.length - 2)).some(one => NAME.test(one))
  );
}

const NOT_SHIPPED: ReadonlySet<string> = new Set(['docs', 'test', 'vendored', 'generated', 'pipeline']);

/** The files that change the schema of stored data. Those with which a framework implements migrations do not. */
export function migrationFiles(files: readonly ClassifiedFile[]): ClassifiedFile[] {
  return files.filter(({ path, kind }) => !NOT_SHIPPED.has(kind) && isMigration(path));
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
