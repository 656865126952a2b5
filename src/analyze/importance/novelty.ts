import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { doublings } from './doublings.js';
import type { Factor } from './factor.js';

/** Reached with 15 files. */
const MAX_VALUE = 4;

/** Adds new source files: something exists that did not exist before. More files never lower the value. */
export const novelty = {
  id: 'novelty',
  weight: 0.2,
  observe: ({ source }) => {
    const added = source.filter(({ status }) => status === 'added');
    if (added.length === 0) return null;
    const evidence = { paths: mostChangedPaths(added), counts: { added: added.length, files: source.length } };
    return { value: Math.min(MAX_VALUE, doublings(added.length)), evidence };
  },
} as const satisfies Factor;
