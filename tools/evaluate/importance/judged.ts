/** The pull requests of a project, each with what importance looks for in it, and whether the project's people told it. */
import { env } from 'node:process';
import { BREAKAGE_FACTORS, breakageOf } from '../../../src/analyze/attention/breakage.js';
import { FACTORS, importanceOf } from '../../../src/analyze/importance/index.js';
import { replay } from '../../../src/backtest/replay.js';
import { type ClonedProject, clonedProject } from '../../histories/clone-history.js';
import { CLONES_VARIABLE, type Clone, cloneOf } from '../../histories/clones.js';
import type { Project } from './projects.js';
import { toldOf, withoutAnswer } from './told.js';

export interface JudgedPullRequest {
  told: boolean;
  /** It was told as something other than a fix. */
  news: boolean;
  breaks: boolean;
  /** The score of the product. */
  score: number;
  /** The order of the product for what users have to act on. */
  breakage: number;
  sourceLines: number;
  files: number;
  /** By factor, what it finds; the factor `kind` has one key for each kind. */
  values: ReadonlyMap<string, number>;
  /** The same for what makes it likely that users have to act. */
  breakageValues: ReadonlyMap<string, number>;
}

export interface JudgedProject {
  project: Project;
  pullRequests: JudgedPullRequest[];
}

export interface JudgeOptions {
  /** Whether what is judged may read the changelogs and fragments by which the project told. */
  notes: boolean;
}

/** The share of the told ones at each end that may be named by accident: an early one, or a late one of a patch release. */
const TRIMMED = 0.01;

/** From about the first told pull request to about the last: nobody told the time before and after. */
function covered(all: readonly JudgedPullRequest[]): JudgedPullRequest[] {
  const told = all.flatMap(({ told: is }, index) => (is ? [index] : []));
  const first = told[Math.floor(told.length * TRIMMED)] ?? 0;
  const last = told[Math.ceil(told.length * (1 - TRIMMED)) - 1] ?? -1;
  return all.slice(first, last + 1);
}

/** Without pull requests by bots, and without those of which nobody can say whether they were told. */
function judge(
  project: Project,
  { clone, pullRequests }: ClonedProject,
  changelogsIn: Clone,
  { notes }: JudgeOptions,
): JudgedProject {
  const told = toldOf(project, clone, changelogsIn, pullRequests);
  const judged: JudgedPullRequest[] = [];
  const { since = '', apart } = project;
  for (const { changes, context } of replay(
    notes ? pullRequests : pullRequests.map(one => withoutAnswer(project, one)),
  )) {
    for (const change of changes) {
      const { number, author, mergedAt, title, filesTotal } = change.pullRequest;
      const telling = told.get(number);
      if (author?.bot || mergedAt < since || telling === null || apart?.test(title)) continue;
      const values = FACTORS.flatMap(({ id, observe }): [string, number][] => {
        if (id === 'kind') return [[`kind ${change.kind}`, 1]];
        const value = observe(change, context)?.value;
        return value === undefined ? [] : [[id, value]];
      });
      const breakageValues = BREAKAGE_FACTORS.map(({ id, value }): [string, number] =>
        id === 'kind' ? [`kind ${change.kind}`, 1] : [id, value(change, context)],
      );
      judged.push({
        told: telling !== undefined,
        news: telling?.news ?? false,
        breaks: telling?.breaks ?? false,
        score: importanceOf(change, context).score,
        breakage: breakageOf(change, context),
        sourceLines: change.sourceLines,
        files: filesTotal,
        values: new Map(values),
        breakageValues: new Map(breakageValues),
      });
    }
  }
  return { project, pullRequests: covered(judged) };
}

/** null: a clone is missing. */
export async function judgedProject(project: Project, options: JudgeOptions): Promise<JudgedProject | null> {
  const cloned = await clonedProject(project.repository);
  if (cloned === null) return null;
  const { changelogsIn } = project;
  const other = changelogsIn === undefined ? cloned.clone : cloneOf(env[CLONES_VARIABLE] ?? null, changelogsIn);
  return other === null ? null : judge(project, cloned, other, options);
}
