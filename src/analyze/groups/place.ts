import { rollups } from 'd3-array';
import type { Entry, Statistics } from '../../domain/digest.js';
import type { Place } from '../../domain/groups.js';
import { compareText } from '../../domain/order.js';
import { TOP_LEVEL } from '../paths/modules.js';

const MAX_MODULES = 3;
/** The share of the pull requests that must change the modules of a place. */
const MIN_SHARE = 0.6;

/** The fewest of the matching modules that most of the entries change. */
function placeAmong(entries: readonly Entry[], matches: (module: string) => boolean): Place | undefined {
  const counted = rollups(
    entries.flatMap(({ modules }) => modules.filter(matches)),
    rows => rows.length,
    module => module,
  ).sort(([a, m], [b, n]) => n - m || compareText(a, b));
  for (let count = 1; count <= Math.min(MAX_MODULES, counted.length); count += 1) {
    const modules = counted.slice(0, count).map(([module]) => module);
    const inside = entries.filter(entry => entry.modules.some(module => modules.includes(module))).length;
    if (inside >= entries.length * MIN_SHARE) return { modules, all: inside === entries.length };
  }
  return undefined;
}

/** Tests whether a module contains code of the product, and not tests or documentation. */
export function productModules(modules: Statistics['modules']): (module: string) => boolean {
  const others = new Set(modules.filter(({ kind }) => kind !== undefined && kind !== 'source').map(({ path }) => path));
  return module => module !== TOP_LEVEL && !others.has(module);
}

/** The modules of the product that most of the entries change, or else any modules but the top level. */
export function placeOf(entries: readonly Entry[], isProduct: (module: string) => boolean): Place | undefined {
  return placeAmong(entries, isProduct) ?? placeAmong(entries, module => module !== TOP_LEVEL);
}
