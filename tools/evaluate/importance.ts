/**
 * Measures how well importance finds what the people of a project listed for its users, in clones that `MERGE_DIGEST_CLONES`
 * names: `npx tsx tools/evaluate/importance.ts`. With `--fit`, also prints the fitted weights. Clones that are missing are
 * named. Each project that the weights were fitted on is judged by weights that were fitted on the others. With `--notes`,
 * the release notes stay in sight as in a real report, and every project is judged by the product.
 */
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { ChangeKind } from '../../src/analyze/changes/index.js';
import { FACTORS } from '../../src/analyze/importance/index.js';
import { KIND_POINTS } from '../../src/analyze/importance/kind.js';
import { CLONES_VARIABLE } from '../histories/clones.js';
import { logOdds, type Sample, sumOf } from './importance/fit.js';
import { type JudgedProject, judgedProject } from './importance/judged.js';
import { auc } from './importance/measure.js';
import { type Project, TEACHERS, UNSEEN } from './importance/projects.js';
import { number, type Result, resultOf, resultsTable, type Scores, scoredBy } from './importance/results.js';
import { markdownTable } from './tables.js';

/** The weights of these were set by hand: too rare to fit, not in a history, or read from the answer itself. */
const BY_HAND = [
  'kind security',
  'migration',
  'severe-fault',
  'discussion',
  'labels',
  'release-note',
  'without-release-note',
  'no-release-note',
  'is-revert',
];
/** What one unit of log odds is worth in points. */
const POINTS = 1.7;
/** Fewer than these do not show what breaks users. */
const MIN_BREAKING = 50;

function samplesOf({ pullRequests }: JudgedProject): Sample[] {
  const values = pullRequests.map(one => one.values);
  return [
    { values, listed: pullRequests.map(({ listed }) => listed) },
    { values, listed: pullRequests.map(({ news }) => news) },
  ];
}

/** The score with fitted weights: the factors that were set by hand keep theirs. */
function scoresOf(weights: ReadonlyMap<string, number>): Scores {
  const byHand = new Map<string, number>([
    ['kind security', weights.get('kind performance') ?? 0],
    ...FACTORS.filter(({ id }) => BY_HAND.includes(id)).map(({ id, weight }) => [id, weight / POINTS] as const),
  ]);
  const all = new Map([...weights, ...byHand]);
  return ({ values }) => sumOf(all, values);
}

/** How each project is scored: a teacher by weights fitted on the other teachers, an unseen one by the product. */
function judges(teachers: readonly JudgedProject[], unseen: readonly JudgedProject[]): [JudgedProject, Scores][] {
  return [
    ...teachers.map((one): [JudgedProject, Scores] => {
      const others = teachers.filter(other => other !== one);
      return [one, scoresOf(logOdds(others.flatMap(samplesOf), BY_HAND))];
    }),
    ...unseen.map((one): [JudgedProject, Scores] => [one, ({ score }) => score]),
  ];
}

/** How much AUC the product's score loses without a factor: the mean over all projects, for what was listed and for news. */
function ablation(all: readonly JudgedProject[]): string {
  const mean = (score: Scores, listed: 'listed' | 'news') =>
    all.reduce((sum, one) => sum + auc(scoredBy(one, score, listed)), 0) / all.length;
  const points = (without?: string): Scores => {
    const weights = new Map(FACTORS.filter(({ id }) => id !== without).map(({ id, weight }) => [id as string, weight]));
    return ({ values }) =>
      [...values].reduce((sum, [id, value]) => {
        const kind = id.startsWith('kind ') ? (id.slice('kind '.length) as ChangeKind) : null;
        return sum + (kind === null ? value : KIND_POINTS[kind]) * (weights.get(kind === null ? id : 'kind') ?? 0);
      }, 0);
  };
  const [listed, news] = [mean(points(), 'listed'), mean(points(), 'news')];
  const rows = FACTORS.map(({ id, weight }) => {
    const lost = [listed - mean(points(id), 'listed'), news - mean(points(id), 'news')];
    return { cells: [id, String(weight), ...lost.map(number)], lost: lost[0] ?? 0 };
  });
  const sorted = rows.sort((a, b) => b.lost - a.lost).map(({ cells }) => cells);
  return markdownTable(['without', 'weight', 'listed', 'news'], sorted);
}

function weightsTable(weights: ReadonlyMap<string, number>, points: number): string {
  const rows = [...weights]
    .sort((a, b) => b[1] - a[1])
    .map(([id, weight]) => [id, number(weight), (weight * points).toFixed(2)]);
  return markdownTable(['factor', 'log odds', 'points'], rows);
}

function breaking(judged: readonly JudgedProject[]): JudgedProject[] {
  return judged.filter(({ pullRequests }) => pullRequests.filter(({ breaks }) => breaks).length >= MIN_BREAKING);
}

function breakageSample({ pullRequests }: JudgedProject): Sample {
  return { values: pullRequests.map(one => one.breakageValues), listed: pullRequests.map(({ breaks }) => breaks) };
}

function breakageResults(teachers: readonly JudgedProject[], unseen: readonly JudgedProject[]): Result[] {
  const all = breaking(teachers);
  return [
    ...all.map(one => {
      const weights = logOdds(all.filter(other => other !== one).map(breakageSample));
      return resultOf(one, ({ breakageValues }) => sumOf(weights, breakageValues), 'breaks');
    }),
    ...breaking(unseen).map(one => resultOf(one, ({ breakage }) => breakage, 'breaks')),
  ];
}

async function judgeAll(projects: readonly Project[], missing: string[], notes: boolean): Promise<JudgedProject[]> {
  const judged: JudgedProject[] = [];
  for (const project of projects) {
    const one = await judgedProject(project, { notes });
    if (one === null) missing.push(`Not measured: no clone of ${project.repository} in ${CLONES_VARIABLE}.`);
    else judged.push(one);
  }
  return judged;
}

/** The measurements, as Markdown. */
export async function evaluateImportance({ fit = false, notes = false } = {}): Promise<string> {
  const missing: string[] = [];
  const teachers = await judgeAll(TEACHERS, missing, notes);
  const unseen = await judgeAll(UNSEEN, missing, notes);
  if (teachers.length < 2) return missing.join('\n');
  if (notes) {
    const all = [...teachers, ...unseen];
    const listed = all.map(one => resultOf(one, ({ score }) => score, 'listed'));
    const breaks = breaking(all).map(one => resultOf(one, ({ breakage }) => breakage, 'breaks'));
    return [resultsTable(listed), '#### What breaks users', resultsTable(breaks), ...missing].join('\n\n');
  }
  const scores = judges(teachers, unseen);
  const tables = [
    {
      title: 'Projects that were not looked at before the weights were final, by the score of the product:',
      taught: false,
    },
    { title: 'Projects that the weights were fitted on, each by weights fitted on the others:', taught: true },
  ].flatMap(({ title, taught }) => {
    const own = scores.filter(([{ project }]) => TEACHERS.includes(project) === taught);
    const results = own.map(([one, by]) => resultOf(one, by, 'listed', ['news']));
    return results.length === 0 ? [] : [title, resultsTable(results, ['AUC for news'])];
  });
  const fitted = () => [
    'Weights of importance, fitted on all of them:',
    weightsTable(logOdds(teachers.flatMap(samplesOf), BY_HAND), POINTS),
    'Weights of what users have to act on:',
    weightsTable(logOdds(breaking(teachers).map(breakageSample)), 1),
  ];
  return [
    '#### What was listed',
    ...tables,
    '#### What breaks users',
    resultsTable(breakageResults(teachers, unseen)),
    '#### What each factor adds',
    ablation([...teachers, ...unseen]),
    ...(fit ? fitted() : []),
    ...missing,
  ].join('\n\n');
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  console.log(await evaluateImportance({ fit: argv.includes('--fit'), notes: argv.includes('--notes') }));
}
