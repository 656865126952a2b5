import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { doublings } from './doublings.js';
import type { Factor } from './factor.js';

const MAX_VALUE = 4;

/**
 * Changes source files that are core or hotspots: many people work there. Needs the churn of the days before the period;
 * without it there are no points. More such files never lower the value.
 */
export const core = {
  id: 'core',
  weight: 0.2,
  observe: ({ source }, { history }) => {
    const busy = source.filter(({ path }) => history.isCore(path) || history.hotspot(path) !== null);
    if (busy.length === 0) return null;
    const evidence = { paths: mostChangedPaths(busy), counts: { core: busy.length, files: source.length } };
    return { value: Math.min(MAX_VALUE, doublings(busy.length)), evidence };
  },
} as const satisfies Factor;
