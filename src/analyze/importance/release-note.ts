import { fragmentFormat } from '../../domain/fragment-paths.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Factor } from './factor.js';

/**
 * The change comes with a release note in a file: its author expects users to read about it. Set by hand, since measuring
 * it on what release notes tell would be reading the answer.
 */
export const releaseNote = {
  id: 'release-note',
  weight: 2.5,
  observe: ({ files }) => {
    const notes = files.filter(({ path, additions }) => additions > 0 && fragmentFormat(path) !== null);
    return notes.length === 0 ? null : { value: 1, evidence: { paths: mostChangedPaths(notes) } };
  },
} as const satisfies Factor;
