import { fragmentFormat } from '../../domain/fragment-paths.js';
import type { Change, ChangeKind } from '../changes/index.js';
import { titleWords } from '../changes/predicates.js';
import type { AnalysisContext } from '../context/index.js';
import { breaking } from '../importance/breaking.js';
import { closes } from '../importance/closes.js';
import { defaultFactor } from '../importance/default.js';
import { deprecates } from '../importance/deprecates.js';
import { documented } from '../importance/documented.js';
import { isRevertFactor } from '../importance/is-revert.js';
import { minorWording } from '../importance/minor-wording.js';
import { mostlyDeletes } from '../importance/mostly-deletes.js';
import { size } from '../importance/size.js';
import { supportingOnly } from '../importance/supporting-only.js';
import { tests } from '../importance/tests.js';
import { upgradeNotice } from '../importance/upgrade-notice.js';

/** What makes it more likely, or less, that users have to act. Its share of the sum is value × weight. */
export interface BreakageFactor {
  id: string;
  weight: number;
  value(change: Change, context: AnalysisContext): number;
}

/** Kinds that are not here are like `other`. So few improvements of speed break anybody that their share is set by hand. */
const KINDS: Readonly<Partial<Record<ChangeKind, number>>> = {
  feature: -0.7,
  fix: -0.8,
  performance: -1,
  refactor: -0.5,
  docs: -1.3,
  dependencies: -0.3,
  chore: -1.35,
  pipeline: -0.35,
  test: -1.55,
  release: -2.4,
};

const TAKES_AWAY =
  /^(?:remove|delete|drop|disallow|forbid|require|rename|deprecate|stop|disable|change|make|move|replace)\b/i;
const PUBLIC = /\bAPIs?\b|\bpublic\b/;

/** What fragments of breaking changes are called: `42.breaking.md`, `migration-guides/doors.md`, `7.removal.rst`. */
const NOTE_OF_BREAKAGE = /\b(?:breaking|removals?|removed|deprecat\w+|expired|compatibility|migration[-_]?guides?)\b/i;

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
  alsoImportance(defaultFactor, 1.2),
  alsoImportance(deprecates, 1.8),
  alsoImportance(breaking, 1.65),
  alsoImportance(documented, 0.8),
  alsoImportance(tests, 0.55),
  alsoImportance(closes, 0.25),
  alsoImportance(size, 0.1),
  alsoImportance(supportingOnly, -0.3),
  alsoImportance(minorWording, -0.4),
  alsoImportance(isRevertFactor, -1.3),
  alsoImportance(upgradeNotice, 1.45),
  alsoImportance(mostlyDeletes, 0.85),
  { id: 'takes-away', weight: 1, value: change => flag(TAKES_AWAY.test(titleWords(change))) },
  { id: 'public', weight: 0.3, value: change => flag(PUBLIC.test(titleWords(change))) },
  {
    // By hand: on the projects that it was fitted on, such notes are the answer.
    id: 'note-of-breakage',
    weight: 3,
    value: ({ files }) =>
      flag(files.some(({ path }) => fragmentFormat(path) !== null && NOTE_OF_BREAKAGE.test(path.replaceAll('_', '-')))),
  },
  { id: 'removes-files', weight: 0.6, value: ({ source }) => flag(source.some(({ status }) => status === 'removed')) },
];

/** How likely users have to act because of a change, compared with other changes: only the order means something. */
export function breakageOf(change: Change, context: AnalysisContext): number {
  return BREAKAGE_FACTORS.reduce((sum, { weight, value }) => sum + weight * value(change, context), 0);
}
