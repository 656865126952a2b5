/**
 * Measures how well importance picks what projects themselves found worth telling:
 * `npx tsx tools/evaluate/importance.ts --clones DIR`, with `--fit` the weights that the measurements ask for as well.
 * Histories are read from beside the checkout, changelogs from clones; what is not there is said to be absent.
 */
import { argv, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { FACTORS } from '../../src/analyze/importance/index.js';
import { historyNames } from '../histories/index.js';
import { CLONES_VARIABLE, cloneOf } from './importance/clones.js';
import { logOdds } from './importance/fit.js';
import { type Assessed, assess, byImportance, byLines } from './importance/judged.js';
import { auc, precision, type Scored, weeklyPrecision } from './importance/measure.js';
import { TELLINGS, type Telling } from './importance/told.js';

/** The earlier half of these was fitted on; of the other histories, nothing. */
const FITTED = ['uv', 'vllm-ascend'];
/** Held to one side when fitted. */
const SIGNS: Readonly<Record<string, number>> = Object.fromEntries(
  FACTORS.filter(({ id }) => id !== 'kind').map(({ id, weight }) => [id, Math.sign(weight)]),
);

interface Known {
  telling: Telling;
  assessed: Assessed[];
}

interface Part {
  telling: Telling;
  set: number;
  split: string;
  assessed: Assessed[];
}

function number(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A history that was fitted on counts by the half that was not. */
function partsOf({ telling, assessed }: Known): Part[] {
  const half = Math.floor(assessed.length / 2);
  return telling.sets.flatMap((_, set) =>
    FITTED.includes(telling.history)
      ? [
          { telling, set, split: 'earlier half, fitted on', assessed: assessed.slice(0, half) },
          { telling, set, split: 'later half', assessed: assessed.slice(half) },
        ]
      : [{ telling, set, split: 'never fitted on', assessed }],
  );
}

function measured(scored: readonly Scored[], lines: readonly Scored[]): string[] {
  return [auc, precision, weeklyPrecision].map(how => `${number(how(scored))} (${number(how(lines))})`);
}

function rowsOf({ telling, set, split, assessed }: Part): string[][] {
  const told = assessed.filter(one => one.told[set]).length;
  const lines = byLines(assessed, set);
  const row = (what: string, without: readonly string[]) => [
    telling.history,
    what,
    split,
    `${told} of ${assessed.length}`,
    ...measured(byImportance(assessed, set, without), lines),
  ];
  const what = telling.sets[set]?.what ?? '';
  const rows = [row(what, [])];
  if (telling.restated.length > 0) rows.push(row(`the same, without ${telling.restated.join(', ')}`, telling.restated));
  return rows;
}

/** Factors that stand in for each other: what one alone does not lose, all of them may. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'all that files tell': [
    ...['size', 'supporting-only', 'novelty', 'core', 'interface', 'settings', 'migration', 'tests', 'documented'],
  ],
  'all that words tell': [
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

/** What the AUC loses without a factor, or without several, on all that was not fitted on. */
function ablation(parts: readonly Part[]): string {
  const full = parts.map(({ assessed, set }) => auc(byImportance(assessed, set)));
  const row = (name: string, weight: string, ids: readonly string[]) => {
    const lost = parts.map(({ assessed, set }, index) => (full[index] ?? 0) - auc(byImportance(assessed, set, ids)));
    return { mean: lost.reduce((sum, one) => sum + one, 0) / lost.length, cells: [name, weight, ...lost.map(number)] };
  };
  const single = FACTORS.map(({ id, weight }) => row(id, String(weight), [id])).sort((a, b) => b.mean - a.mean);
  const together = Object.entries(TOGETHER).map(([name, ids]) => row(name, '', ids));
  const names = parts.map(({ telling, set }) => `${telling.history} ${set + 1}`);
  const rows = [...together, ...single].map(({ cells, mean }) => [...cells, number(mean)]);
  return table(['without', 'weight', ...names, 'mean'], rows);
}

function fitted(known: readonly Known[]): string {
  const samples = known
    .filter(({ telling }) => FITTED.includes(telling.history))
    .flatMap(({ telling, assessed }) => {
      const early = assessed.slice(0, Math.floor(assessed.length / 2));
      const values = early.map(one => one.values);
      return telling.sets.map((_, set) => ({ values, told: early.map(one => one.told[set] ?? false) }));
    });
  const rows = [...logOdds(samples, SIGNS)].map(([id, weight]) => [id, weight.toFixed(3)]);
  return `Log odds for one unit, of ${samples.length} samples:\n\n${table(['factor', 'log odds'], rows)}`;
}

/** Hardly held back: what one project alone would ask for. */
const OWN = 20;

/**
 * What the same factors reach at most on the later half of a project: with weights fitted on nothing but its own
 * earlier half, for this very set. What is missing to 1 then lies in what the project tells, not in the weights.
 */
function attainable(known: readonly Known[]): string {
  const rows = known.flatMap(({ telling, assessed }) => {
    const half = Math.floor(assessed.length / 2);
    return telling.sets.map(({ what }, set) => {
      const early = assessed.slice(0, half);
      const sample = { values: early.map(one => one.values), told: early.map(one => one.told[set] ?? false) };
      const own = logOdds([sample], {}, OWN);
      const late = assessed.slice(half);
      const scored = byImportance(late, set).map((one, index) => ({
        ...one,
        score: [...(late[index]?.values ?? [])].reduce(
          (sum, [id, value]) => sum + (own.get(id) ?? 0) * (id.startsWith('kind ') ? 1 : value),
          0,
        ),
      }));
      const aucs = [byLines(late, set), byImportance(late, set), scored].map(auc);
      return [telling.history, what, ...aucs.map(number)];
    });
  });
  return table(['history', 'told', 'source lines', 'importance', 'its own weights'], rows);
}

interface EvaluateOptions {
  /** The folder of the clones; without it, what `MERGE_DIGEST_CLONES` says. */
  clones?: string;
  fit?: boolean;
}

/** The measurements as Markdown. */
export async function evaluateImportance(options: EvaluateOptions = {}): Promise<string> {
  const folder = options.clones ?? env[CLONES_VARIABLE] ?? null;
  const known: Known[] = [];
  const absent: string[] = [];
  for (const telling of TELLINGS) {
    const clone = cloneOf(folder, telling.repository);
    if (clone === null) absent.push(`no clone of ${telling.repository}`);
    else if (!historyNames().includes(telling.history)) absent.push(`no history of ${telling.history}`);
    else known.push({ telling, assessed: assess(telling, clone) });
  }
  const missing = absent.map(
    what => `Not measured: ${what}; give a folder of clones by --clones or ${CLONES_VARIABLE}.`,
  );
  if (known.length === 0) return missing.join('\n');
  const parts = known.flatMap(partsOf);
  const head = ['history', 'told', 'split', 'n', 'AUC', 'k of k', 'k of k, mean of weeks'];
  return [
    'In brackets: the changed source lines alone.',
    table(head, parts.flatMap(rowsOf)),
    'What the AUC loses without a factor; histories with the number of their set:',
    ablation(parts.filter(({ split }) => !split.startsWith('earlier'))),
    'AUC on the later half of each project, and what weights of its own reach there:',
    attainable(known),
    ...(options.fit ? [fitted(known)] : []),
    ...missing,
  ].join('\n\n');
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { clones: { type: 'string' }, fit: { type: 'boolean' } } });
  console.log(await evaluateImportance(values));
}
