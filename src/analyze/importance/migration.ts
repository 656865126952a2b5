import { tellingPaths } from '../telling-paths.js';
import type { Factor } from './factor.js';

const MIGRATION = /(^|\/)(migrations?|migrate|alembic\/versions|flyway)\/|\.sql$|(^|\/)schema\.(prisma|rb|sql)$/i;

/** Stored data takes another form: whoever deploys it has something to do. Too rare in what was measured. */
export const migration = {
  id: 'migration',
  weight: 0.5,
  observe: ({ files }) => {
    const found = files.filter(({ path, kind }) => (kind === 'source' || kind === 'config') && MIGRATION.test(path));
    return found.length === 0
      ? null
      : { value: 1, evidence: { paths: tellingPaths(found), counts: { migrations: found.length } } };
  },
} as const satisfies Factor;
