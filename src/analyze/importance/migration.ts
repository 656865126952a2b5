import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { migrationFiles } from '../signals/migration.js';
import type { Factor } from './factor.js';

/**
 * Stored data changes its form, so whoever deploys it has something to do. Too rare in the measured histories; the
 * weight was set by hand.
 */
export const migration = {
  id: 'migration',
  weight: 0.5,
  observe: ({ files }) => {
    const migrations = migrationFiles(files);
    if (migrations.length === 0) return null;
    return { value: 1, evidence: { paths: mostChangedPaths(migrations), counts: { migrations: migrations.length } } };
  },
} as const satisfies Factor;
