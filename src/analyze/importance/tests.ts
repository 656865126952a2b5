import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Factor } from './factor.js';

/** Tests grew together with source: the change is meant to last. Tests without source do not show that. */
export const tests = {
  id: 'tests',
  weight: 1.45,
  observe: ({ files, source }) => {
    const grown = files.filter(file => file.kind === 'test' && file.additions > 0);
    if (source.length === 0 || grown.length === 0) return null;
    const additions = grown.reduce((lines, file) => lines + file.additions, 0);
    return { value: 1, evidence: { paths: mostChangedPaths(grown), counts: { tests: grown.length, additions } } };
  },
} as const satisfies Factor;
