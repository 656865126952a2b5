import type { Evidence, Importance } from '../../domain/digest.js';
import type { FactorId } from '../../domain/factors.js';
import { compareText } from '../order.js';
import type { Subject } from '../subjects/index.js';
import type { Week } from '../week.js';
import { breaking } from './breaking.js';
import { closes } from './closes.js';
import { core } from './core.js';
import { defaults } from './defaults.js';
import { description } from './description.js';
import { discussion } from './discussion.js';
import { documented } from './documented.js';
import type { Factor } from './factor.js';
import { publicInterface } from './interface.js';
import { kind } from './kind.js';
import { labels } from './labels.js';
import { migration } from './migration.js';
import { modesty } from './modesty.js';
import { novelty } from './novelty.js';
import { promise } from './promise.js';
import { settings } from './settings.js';
import { size } from './size.js';
import { supportingOnly } from './supporting-only.js';
import { tests } from './tests.js';
import { undoes } from './undoes.js';

/** Every reason why a pull request matters more, or less; docs/importance.md tells how each was measured. */
export const FACTORS = [
  size,
  supportingOnly,
  novelty,
  core,
  publicInterface,
  settings,
  migration,
  defaults,
  kind,
  breaking,
  promise,
  modesty,
  tests,
  documented,
  description,
  closes,
  discussion,
  labels,
  undoes,
] as const satisfies readonly Factor[];

const MOST_TENTHS = 100;

interface Part {
  id: FactorId;
  tenths: number;
  evidence: Evidence;
}

/**
 * How much a pull request matters to a reader of the week, from 0 to 10: the sum of its factors' points, which are
 * rounded before they are added, so that the printed parts add up. `weights` replaces points for one unit by factor id.
 */
export function importanceOf(subject: Subject, week: Week, weights: Readonly<Record<string, number>> = {}): Importance {
  const parts = FACTORS.flatMap((factor: Factor & { id: FactorId }): Part[] => {
    const observed = factor.observe(subject, week);
    if (observed === null) return [];
    const tenths = Math.round(observed.value * (weights[factor.id] ?? factor.weight) * 10);
    return tenths === 0 ? [] : [{ id: factor.id, tenths, evidence: observed.evidence }];
  });
  parts.sort((a, b) => Math.abs(b.tenths) - Math.abs(a.tenths) || compareText(a.id, b.id));
  const sum = parts.reduce((tenths, part) => tenths + part.tenths, 0);
  return {
    score: Math.min(MOST_TENTHS, Math.max(0, sum)) / 10,
    factors: parts.map(({ id, tenths, evidence }) => ({ id, points: tenths / 10, evidence })),
  };
}
