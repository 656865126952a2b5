import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { migrationFiles } from '../signals/migration.js';
import type { Factor } from './factor.js';

/** Stored data takes another form: whoever deploys it has something to do. Too rare in what was measured. */
export const migration = {
  id: 'migration',
  weight: 0.5,
  observe: ({ files }) => {
    const found = migrationFiles(files);
    return found.length === 0
      ? null
      : { value: 1, evidence: { paths: mostChangedPaths(found), counts: { migrations: found.length } } };
  },
} as const satisfies Factor;
