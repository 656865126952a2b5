import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Factor } from './factor.js';

/** Tests came with the source: somebody means it to stay. Tests alone are no sign of that. */
export const tests = {
  id: 'tests',
  weight: 0.4,
  observe: ({ files, source }) => {
    const found = files.filter(file => file.kind === 'test' && file.additions > 0);
    if (source.length === 0 || found.length === 0) return null;
    const additions = found.reduce((lines, file) => lines + file.additions, 0);
    return { value: 1, evidence: { paths: mostChangedPaths(found), counts: { tests: found.length, additions } } };
  },
} as const satisfies Factor;
