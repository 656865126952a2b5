import { type Change, type ChangeKind, changedLines } from '../changes/index.js';
import { titleWords } from '../changes/predicates.js';
import type { AnalysisContext } from '../context/index.js';
import { breaking } from '../importance/breaking.js';
import { closes } from '../importance/closes.js';
import { defaultFactor } from '../importance/default.js';
import { deprecates } from '../importance/deprecates.js';
import { documented } from '../importance/documented.js';
import { isRevertFactor } from '../importance/is-revert.js';
import { minorWording } from '../importance/minor-wording.js';
import { size } from '../importance/size.js';
import { supportingOnly } from '../importance/supporting-only.js';
import { sweep } from '../importance/sweep.js';
import { tests } from '../importance/tests.js';

/** What makes it more likely, or less, that users have to act. Its share of the sum is value × weight. */
export interface BreakageFactor {
  id: string;
  weight: number;
  value(change: Change, context: AnalysisContext): number;
}

/** Kinds that are not here are like `other`. So few improvements of speed break anybody that their share is set by hand. */
const KINDS: Readonly<Partial<Record<ChangeKind, number>>> = {
  feature: -0.85,
  fix: -0.85,
  performance: -1,
  refactor: -0.75,
  docs: -1.4,
  dependencies: -0.25,
  chore: -1.4,
  pipeline: -0.45,
  test: -1.6,
  release: -2,
};

const TAKES_AWAY =
  /^(?:remove|delete|drop|disallow|forbid|require|rename|deprecate|stop|disable|change|make|move|replace)\b/i;
const PUBLIC = /\bAPIs?\b|\bpublic\b/;
const WARNS = /\b(?:breaking|backwards?[- ]incompatib\w*|incompatible|migrat(?:e|ion)|deprecat\w*|no longer)\b/i;
/** Enough for a template and the author's own text. */
const MAX_READ_LENGTH = 10_000;

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** The same thing that importance looks for, with a weight of its own. */
function alsoImportance(
  { id, observe }: { id: string; observe(change: Change, context: AnalysisContext): { value: number } | null },
  weight: number,
): BreakageFactor {
  return { id, weight, value: (change, context) => observe(change, context)?.value ?? 0 };
}

/** Fitted on what projects list as breaking, removed or deprecated: docs/importance.md. */
export const BREAKAGE_FACTORS: readonly BreakageFactor[] = [
  { id: 'kind', weight: 1, value: ({ kind }) => KINDS[kind] ?? 0 },
  alsoImportance(defaultFactor, 1.3),
  alsoImportance(deprecates, 1.8),
  alsoImportance(breaking, 1.65),
  alsoImportance(documented, 0.85),
  alsoImportance(tests, 0.6),
  alsoImportance(closes, 0.2),
  alsoImportance(size, 0.1),
  alsoImportance(supportingOnly, -0.3),
  alsoImportance(sweep, -0.1),
  alsoImportance(minorWording, -0.45),
  alsoImportance(isRevertFactor, -1.2),
  { id: 'warns', weight: 1.4, value: ({ pullRequest: { body } }) => flag(WARNS.test(body.slice(0, MAX_READ_LENGTH))) },
  {
    id: 'deletes',
    weight: 0.85,
    value: ({ source, sourceLines }) =>
      sourceLines === 0 ? 0 : source.reduce((lines, file) => lines + file.deletions, 0) / changedLines(source),
  },
  { id: 'takes-away', weight: 0.95, value: change => flag(TAKES_AWAY.test(titleWords(change))) },
  { id: 'public', weight: 0.55, value: change => flag(PUBLIC.test(titleWords(change))) },
  { id: 'removes-files', weight: 0.75, value: ({ source }) => flag(source.some(({ status }) => status === 'removed')) },
];

/** How likely users have to act because of a change, compared with other changes: only the order means something. */
export function breakageOf(change: Change, context: AnalysisContext): number {
  return BREAKAGE_FACTORS.reduce((sum, { weight, value }) => sum + weight * value(change, context), 0);
}
