import { rollups } from 'd3-array';
import type { Entry, Statistics } from '../../domain/digest.js';
import type { Place } from '../../domain/groups.js';
import { compareText } from '../../domain/order.js';
import { TOP_LEVEL } from '../paths/modules.js';

const MAX_MODULES = 3;
/** The modules that hold this share of the pull requests are the place of all of them. */
const MOST_OF_THEM = 0.6;

/** The fewest of the matching modules that hold all or most of the entries. */
function placeAmong(entries: readonly Entry[], matches: (module: string) => boolean): Place | undefined {
  const counted = rollups(
    entries.flatMap(({ modules }) => modules.filter(matches)),
    rows => rows.length,
    module => module,
  ).sort(([a, m], [b, n]) => n - m || compareText(a, b));
  for (let count = 1; count <= Math.min(MAX_MODULES, counted.length); count += 1) {
    const modules = counted.slice(0, count).map(([module]) => module);
    const inside = entries.filter(entry => entry.modules.some(module => modules.includes(module))).length;
    if (inside >= entries.length * MOST_OF_THEM) return { modules, all: inside === entries.length };
  }
  return undefined;
}

/** The modules that hold the product's own code, and not its tests or documents. */
export function productModules(modules: Statistics['modules']): (module: string) => boolean {
  const others = new Set(modules.filter(({ kind }) => kind !== undefined && kind !== 'source').map(({ path }) => path));
  return module => module !== TOP_LEVEL && !others.has(module);
}

/** Where the entries are: by the product code that they change, else by whatever they change outside the top folder. */
export function placeOf(entries: readonly Entry[], isProduct: (module: string) => boolean): Place | undefined {
  return placeAmong(entries, isProduct) ?? placeAmong(entries, module => module !== TOP_LEVEL);
}
