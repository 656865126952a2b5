import { ATTENTION_KINDS, type Attention, type AttentionKind } from '../../domain/briefing.js';
import type { Change } from '../changes/index.js';
import type { AnalysisContext } from '../context/index.js';
import { breakageOf } from './breakage.js';
import { breaking } from './breaking.js';
import { defaultChanged } from './default-changed.js';
import { dependency } from './dependency.js';
import { deprecated } from './deprecated.js';
import type { AttentionFinder } from './finder.js';
import { migration } from './migration.js';
import { movesManifest, reachesUsers } from './reach.js';
import { removed } from './removed.js';
import { requirement } from './requirement.js';
import { security } from './security.js';

/** Every finder, one of each kind. */
export const ATTENTION_FINDERS = [
  breaking,
  defaultChanged,
  removed,
  deprecated,
  requirement,
  dependency,
  migration,
  security,
] as const satisfies readonly AttentionFinder[];

/** More lines about one pull request say the same in other words. */
const MAX_PER_PULL_REQUEST = 2;
/** Which kinds of one pull request are kept, the most telling first. */
const PRECEDENCE: readonly AttentionKind[] = [
  'security',
  'default-changed',
  'requirement',
  'removed',
  'deprecated',
  'migration',
  'dependency',
];

/** A page of a migration guide, or the version of a requirement, is what another line already says better. */
function isRepetition({ kind, by }: Attention, found: readonly Attention[]): boolean {
  if (kind === 'dependency') return found.some(one => one.kind === 'requirement');
  return kind === 'migration' && by === 'fragment';
}

/** What may be found about a change: nothing where users do not meet it. */
function findersFor(change: Change): readonly AttentionFinder[] {
  if (reachesUsers(change)) return ATTENTION_FINDERS;
  return movesManifest(change) ? [requirement] : [];
}

function attentionTo(change: Change, context: AnalysisContext): Attention[] {
  const pullRequest = change.pullRequest.number;
  const found = findersFor(change).flatMap(({ kind, find }) =>
    find(change, context)
      .slice(0, 1)
      .map((one): Attention => ({ kind, pullRequest, ...one })),
  );
  const general = found.filter(({ kind }) => kind === 'breaking');
  const ranked = PRECEDENCE.flatMap(kind => found.filter(one => one.kind === kind));
  const specific = ranked
    .filter((one, index) => index === 0 || !isRepetition(one, ranked))
    .slice(0, MAX_PER_PULL_REQUEST);
  if (general.length === 0 || specific.every(({ kind }) => kind === 'security')) {
    return [...general, ...specific].slice(0, MAX_PER_PULL_REQUEST);
  }
  return specific.map(one => (one.kind === 'security' ? one : { ...one, breaking: true as const }));
}

/**
 * What users have to know before they upgrade: at most two lines for each change. Breaking changes come first, then the
 * other kinds in the order of `ATTENTION_KINDS`, each by how likely users have to act.
 */
export function attentionOf(changes: readonly Change[], context: AnalysisContext): Attention[] {
  const rank = ({ kind, breaking: isBreaking }: Attention) => (isBreaking ? 0 : ATTENTION_KINDS.indexOf(kind));
  return changes
    .flatMap(change => {
      const found = attentionTo(change, context);
      const breakage = found.length === 0 ? 0 : breakageOf(change, context);
      return found.map(one => ({ one, breakage }));
    })
    .sort(
      (a, b) =>
        rank(a.one) - rank(b.one) ||
        b.breakage - a.breakage ||
        a.one.pullRequest - b.one.pullRequest ||
        ATTENTION_KINDS.indexOf(a.one.kind) - ATTENTION_KINDS.indexOf(b.one.kind),
    )
    .map(({ one }) => one);
}
