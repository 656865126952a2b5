import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { log2 } from './evidence.js';
import type { Factor } from './factor.js';

const MAX = 4;

/** New files of source: something is there that was not. Never falls with more of them; fifteen are as good as more. */
export const novelty = {
  id: 'novelty',
  weight: 0.2,
  observe: ({ source }) => {
    const added = source.filter(({ status }) => status === 'added');
    if (added.length === 0) return null;
    const evidence = { paths: mostChangedPaths(added), counts: { added: added.length, files: source.length } };
    return { value: Math.min(MAX, log2(added.length)), evidence };
  },
} as const satisfies Factor;
