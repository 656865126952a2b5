/**
 * Measures how well importance finds what the people of a project listed for its users, in clones that `MERGE_DIGEST_CLONES`
 * names: `npx tsx tools/evaluate/importance.ts`. With `--fit`, also prints the fitted weights. What is not measured is
 * named. Each project that the weights were fitted on is judged by weights that were fitted on the others. With `--notes`,
 * the release notes stay in sight as in a real report, and every project is judged by the product.
 */
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { ChangeKind } from '../../src/analyze/changes/index.js';
import { FACTORS } from '../../src/analyze/importance/index.js';
import { KIND_POINTS } from '../../src/analyze/importance/kind.js';
import { missingLine } from '../histories/clones.js';
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

/** A result for each teacher, by weights fitted on the others; none for one alone. */
function leaveOneOut(
  teachers: readonly JudgedProject[],
  resultBy: (one: JudgedProject, others: readonly JudgedProject[]) => Result,
): Result[] {
  const others = (one: JudgedProject) => teachers.filter(other => other !== one);
  return teachers.length < 2 ? [] : teachers.map(one => resultBy(one, others(one)));
}

/** Says that a teacher alone was not measured. */
function aloneLine(teachers: readonly JudgedProject[], such = ''): string {
  const [only, ...others] = teachers;
  if (only === undefined || others.length > 0) return '';
  return `Not measured: ${only.project.repository}. Its weights are fitted on the other projects${such}, and there are none.`;
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

function whatBreaks(teachers: readonly JudgedProject[], unseen: readonly JudgedProject[], notes: boolean): string[] {
  const byProduct = (one: JudgedProject) => resultOf(one, ({ breakage }) => breakage, 'breaks');
  const taught = breaking(teachers);
  const fitted = () =>
    leaveOneOut(taught, (one, others) => {
      const weights = logOdds(others.map(breakageSample));
      return resultOf(one, ({ breakageValues }) => sumOf(weights, breakageValues), 'breaks');
    });
  const results = [...(notes ? taught.map(byProduct) : fitted()), ...breaking(unseen).map(byProduct)];
  const such = ` with ${MIN_BREAKING} pull requests that break users`;
  const none = `Not measured: no project${such}.`;
  const alone = notes ? '' : aloneLine(taught, such);
  return ['#### What breaks users', results.length > 0 ? resultsTable(results) : alone === '' ? none : '', alone];
}

function whatWasListed(teachers: readonly JudgedProject[], unseen: readonly JudgedProject[]): string[] {
  const taught = leaveOneOut(teachers, (one, others) =>
    resultOf(one, scoresOf(logOdds(others.flatMap(samplesOf), BY_HAND)), 'listed', ['news']),
  );
  const byProduct = unseen.map(one => resultOf(one, ({ score }) => score, 'listed', ['news']));
  const tables = [
    {
      title: 'Projects that were not looked at before the weights were final, by the score of the product:',
      results: byProduct,
    },
    { title: 'Projects that the weights were fitted on, each by weights fitted on the others:', results: taught },
  ].flatMap(({ title, results }) => (results.length === 0 ? [] : [title, resultsTable(results, ['AUC for news'])]));
  return ['#### What was listed', ...tables, aloneLine(teachers)];
}

function fittedWeights(teachers: readonly JudgedProject[]): string[] {
  const taught = breaking(teachers);
  return [
    ...(teachers.length === 0
      ? []
      : [
          'Weights of importance, fitted on all of them:',
          weightsTable(logOdds(teachers.flatMap(samplesOf), BY_HAND), POINTS),
        ]),
    ...(taught.length === 0
      ? []
      : ['Weights of what users have to act on:', weightsTable(logOdds(taught.map(breakageSample)), 1)]),
  ];
}

export interface ImportanceOptions {
  fit?: boolean;
  notes?: boolean;
}

/** The measurements of these projects, as Markdown. */
export function importanceReport(
  teachers: readonly JudgedProject[],
  unseen: readonly JudgedProject[],
  { fit = false, notes = false }: ImportanceOptions = {},
): string {
  const isListing = ({ pullRequests }: JudgedProject) => pullRequests.length > 0;
  const [taught, judged] = [teachers.filter(isListing), unseen.filter(isListing)];
  const all = [...taught, ...judged];
  const nothing = [...teachers, ...unseen].filter(one => !isListing(one)).map(({ project }) => project.repository);
  const measured = () =>
    notes
      ? [resultsTable(all.map(one => resultOf(one, ({ score }) => score, 'listed')))]
      : whatWasListed(taught, judged);
  const parts = [
    ...(all.length === 0 ? [] : [...measured(), ...whatBreaks(taught, judged, notes)]),
    ...(all.length === 0 || notes ? [] : ['#### What each factor adds', ablation(all)]),
    ...(fit && !notes ? fittedWeights(taught) : []),
    nothing.length === 0 ? '' : `Not measured, as nothing was found listed: ${nothing.join(', ')}.`,
    missingLine(missingOf([...teachers, ...unseen])),
  ];
  return parts.filter(one => one !== '').join('\n\n');
}

/** Projects that were not judged, each with the clone of its changelogs if that is another one. */
function missingOf(judged: readonly JudgedProject[]): string[] {
  const missing = [...TEACHERS, ...UNSEEN].filter(project => !judged.some(one => one.project === project));
  return missing.map(({ repository, changelogsIn }) =>
    changelogsIn === undefined ? repository : `${repository} (with ${changelogsIn})`,
  );
}

async function judgeAll(projects: readonly Project[], notes: boolean): Promise<JudgedProject[]> {
  const judged: JudgedProject[] = [];
  for (const project of projects) {
    const one = await judgedProject(project, { notes });
    if (one !== null) judged.push(one);
  }
  return judged;
}

/** The measurements, as Markdown. */
export async function evaluateImportance(options: ImportanceOptions = {}): Promise<string> {
  const { notes = false } = options;
  return importanceReport(await judgeAll(TEACHERS, notes), await judgeAll(UNSEEN, notes), options);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  console.log(await evaluateImportance({ fit: argv.includes('--fit'), notes: argv.includes('--notes') }));
}
