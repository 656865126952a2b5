/**
 * Measures how well importance finds the pull requests that projects name in their release notes:
 * `npx tsx tools/evaluate/importance.ts --clones DIR`. With `--fit`, also prints fitted weights. Reads histories beside the
 * checkout, and release notes from clones; names those that are missing.
 */
import { argv, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { FACTORS } from '../../src/analyze/importance/index.js';
import { CLONES_VARIABLE, cloneOf } from '../histories/clones.js';
import { HISTORIES, historyNames } from '../histories/index.js';
import { type AssessedPullRequest, assess, byImportance, byLines } from './importance/assessed.js';
import { logOdds } from './importance/fit.js';
import { auc, precision, type Scored, weeklyPrecision } from './importance/measure.js';
import { RELEASE_NOTES } from './importance/release-notes/index.js';
import type { ReleaseNotes } from './importance/release-notes/types.js';
import { markdownTable } from './tables.js';

/** The weights were fitted on the earlier halves of these histories alone. */
const FITTED = ['uv', 'vllm-ascend'];
/** Signs that the fitted weights must keep. */
const SIGNS: Readonly<Record<string, number>> = Object.fromEntries(
  FACTORS.filter(({ id }) => id !== 'kind').map(({ id, weight }) => [id, Math.sign(weight)]),
);

interface AssessedHistory {
  notes: ReleaseNotes;
  assessed: AssessedPullRequest[];
}

interface Part extends AssessedHistory {
  set: number;
  split: string;
}

function number(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–';
}

/** Splits a history that weights were fitted on into its halves. */
function partsOf({ notes, assessed }: AssessedHistory): Part[] {
  const half = Math.floor(assessed.length / 2);
  return notes.sets.flatMap((_, set) =>
    FITTED.includes(notes.history)
      ? [
          { notes, set, split: 'earlier half, fitted on', assessed: assessed.slice(0, half) },
          { notes, set, split: 'later half', assessed: assessed.slice(half) },
        ]
      : [{ notes, set, split: 'never fitted on', assessed }],
  );
}

function measured(scored: readonly Scored[], lines: readonly Scored[]): string[] {
  return [auc, precision, weeklyPrecision].map(how => `${number(how(scored))} (${number(how(lines))})`);
}

function rowsOf({ notes, set, split, assessed }: Part): string[][] {
  const named = assessed.filter(one => one.named[set]).length;
  const lines = byLines(assessed, set);
  const row = (description: string, without: readonly string[]) => [
    notes.history,
    description,
    split,
    `${named} of ${assessed.length}`,
    ...measured(byImportance(assessed, set, without), lines),
  ];
  const { circularFactors } = notes;
  const rows = [row(notes.sets[set]?.description ?? '', [])];
  if (circularFactors.length > 0) rows.push(row(`the same, without ${circularFactors.join(', ')}`, circularFactors));
  return rows;
}

/** Factors that can replace each other: to leave out one may cost nothing, to leave out all may. */
const FACTOR_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'all factors that read files': [
    ...['size', 'supporting-only', 'novelty', 'core', 'interface', 'settings', 'migration', 'tests', 'documented'],
  ],
  'all factors that read words': [
    'kind',
    'breaking',
    'user-facing-wording',
    'minor-wording',
    'default',
    'description',
    'closes',
    'is-revert',
  ],
};

/** How much AUC is lost without a factor or a group, on all data that weights were not fitted on. */
function ablation(parts: readonly Part[]): string {
  const full = parts.map(({ assessed, set }) => auc(byImportance(assessed, set)));
  const row = (name: string, weight: string, ids: readonly string[]) => {
    const lost = parts.map(({ assessed, set }, index) => (full[index] ?? 0) - auc(byImportance(assessed, set, ids)));
    return { mean: lost.reduce((sum, one) => sum + one, 0) / lost.length, cells: [name, weight, ...lost.map(number)] };
  };
  const single = FACTORS.map(({ id, weight }) => row(id, String(weight), [id])).sort((a, b) => b.mean - a.mean);
  const groups = Object.entries(FACTOR_GROUPS).map(([name, ids]) => row(name, '', ids));
  const names = parts.map(({ notes, set }) => `${notes.history} ${set + 1}`);
  const rows = [...groups, ...single].map(({ cells, mean }) => [...cells, number(mean)]);
  return markdownTable(['without', 'weight', ...names, 'mean'], rows);
}

function fittedWeights(histories: readonly AssessedHistory[]): string {
  const samples = histories
    .filter(({ notes }) => FITTED.includes(notes.history))
    .flatMap(({ notes, assessed }) => {
      const early = assessed.slice(0, Math.floor(assessed.length / 2));
      const values = early.map(one => one.values);
      return notes.sets.map((_, set) => ({ values, named: early.map(one => one.named[set] ?? false) }));
    });
  const rows = [...logOdds(samples, SIGNS)].map(([id, weight]) => [id, weight.toFixed(3)]);
  return `Log odds for one unit, of ${samples.length} samples:\n\n${markdownTable(['factor', 'log odds'], rows)}`;
}

/** A weak ridge, for weights of one project alone. */
const OWN_RIDGE = 20;

/**
 * The AUC that the same factors can reach on the later half of a project, with weights fitted on its earlier half for the
 * same set. Better weights cannot close the remaining gap to 1.
 */
function attainable(histories: readonly AssessedHistory[]): string {
  const rows = histories.flatMap(({ notes, assessed }) => {
    const half = Math.floor(assessed.length / 2);
    return notes.sets.map(({ description }, set) => {
      const early = assessed.slice(0, half);
      const sample = { values: early.map(one => one.values), named: early.map(one => one.named[set] ?? false) };
      const own = logOdds([sample], {}, OWN_RIDGE);
      const late = assessed.slice(half);
      const scored = byImportance(late, set).map((one, index) => ({
        ...one,
        score: [...(late[index]?.values ?? [])].reduce(
          (sum, [id, value]) => sum + (own.get(id) ?? 0) * (id.startsWith('kind ') ? 1 : value),
          0,
        ),
      }));
      const aucs = [byLines(late, set), byImportance(late, set), scored].map(auc);
      return [notes.history, description, ...aucs.map(number)];
    });
  });
  return markdownTable(['history', 'named', 'source lines', 'importance', 'its own weights'], rows);
}

interface EvaluateOptions {
  /** Folder of the clones; default: the value of `MERGE_DIGEST_CLONES`. */
  clones?: string;
  fit?: boolean;
}

/** The measurements, as Markdown. */
export async function evaluateImportance(options: EvaluateOptions = {}): Promise<string> {
  const folder = options.clones ?? env[CLONES_VARIABLE] ?? null;
  const histories: AssessedHistory[] = [];
  const missing: string[] = [];
  for (const notes of RELEASE_NOTES) {
    const clone = cloneOf(folder, notes.repository);
    if (clone === null)
      missing.push(`no clone of ${notes.repository}; name the folder of clones in --clones or ${CLONES_VARIABLE}`);
    else if (!historyNames().includes(notes.history)) missing.push(`no history of ${notes.history} in ${HISTORIES}`);
    else histories.push({ notes, assessed: assess(notes, clone) });
  }
  const notMeasured = missing.map(reason => `Not measured: ${reason}.`);
  if (histories.length === 0) return notMeasured.join('\n');
  const parts = histories.flatMap(partsOf);
  const head = ['history', 'named', 'split', 'n', 'AUC', 'k of k', 'k of k, mean of weeks'];
  return [
    'In brackets: the changed source lines alone.',
    markdownTable(head, parts.flatMap(rowsOf)),
    'How much AUC is lost without a factor; a number is that of a set:',
    ablation(parts.filter(({ split }) => !split.startsWith('earlier'))),
    'AUC on the later half of each project, also with its own weights:',
    attainable(histories),
    ...(options.fit ? [fittedWeights(histories)] : []),
    ...notMeasured,
  ].join('\n\n');
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { clones: { type: 'string' }, fit: { type: 'boolean' } } });
  console.log(await evaluateImportance(values));
}
