import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { log2 } from './evidence.js';
import type { Factor } from './factor.js';

const MAX = 4;

/**
 * Files of source that are core or hotspots: where many people meet, many are concerned. Rests on what changed in the
 * days before; a source that cannot tell gives no points. Never falls with more such files.
 */
export const core = {
  id: 'core',
  weight: 0.2,
  observe: ({ source }, { history }) => {
    const busy = source.filter(({ path }) => history.isCore(path) || history.hotspot(path) !== null);
    if (busy.length === 0) return null;
    const evidence = { paths: mostChangedPaths(busy), counts: { core: busy.length, files: source.length } };
    return { value: Math.min(MAX, log2(busy.length)), evidence };
  },
} as const satisfies Factor;
