/** The pull requests of a project, each with what importance looks for in it, and whether the project's people listed it. */
import { env } from 'node:process';
import { BREAKAGE_FACTORS, breakageOf } from '../../../src/analyze/attention/breakage.js';
import { FACTORS, importanceOf } from '../../../src/analyze/importance/index.js';
import { replay } from '../../../src/backtest/replay.js';
import { type ClonedProject, clonedProject } from '../../histories/clone-history.js';
import { CLONES_VARIABLE, type Clone, cloneOf } from '../../histories/clones.js';
import { listedOf, withoutAnswer } from './listed.js';
import type { Project } from './projects.js';

export interface JudgedPullRequest {
  listed: boolean;
  /** It was listed as something other than a fix. */
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
  /** Whether what is judged may read the changelogs and fragments by which the project listed. */
  notes: boolean;
}

/** The share of the listed ones at each end that may be named by accident: an early one, or a late one of a patch release. */
const TRIMMED = 0.01;

/** From about the first listed pull request to about the last: nobody listed the time before and after. */
function covered(all: readonly JudgedPullRequest[]): JudgedPullRequest[] {
  const listed = all.flatMap(({ listed: is }, index) => (is ? [index] : []));
  const first = listed[Math.floor(listed.length * TRIMMED)] ?? 0;
  const last = listed[Math.ceil(listed.length * (1 - TRIMMED)) - 1] ?? -1;
  return all.slice(first, last + 1);
}

/** Without pull requests by bots, and without those of which nobody can say whether they were listed. */
function judge(
  project: Project,
  { clone, pullRequests }: ClonedProject,
  changelogsIn: Clone,
  { notes }: JudgeOptions,
): JudgedProject {
  const listed = listedOf(project, clone, changelogsIn, pullRequests);
  const judged: JudgedPullRequest[] = [];
  const { since = '', apart } = project;
  for (const { changes, context } of replay(
    notes ? pullRequests : pullRequests.map(one => withoutAnswer(project, one)),
  )) {
    for (const change of changes) {
      const { number, author, mergedAt, title, filesTotal } = change.pullRequest;
      const listing = listed.get(number);
      if (author?.bot || mergedAt < since || listing === null || apart?.test(title)) continue;
      const values = FACTORS.flatMap(({ id, observe }): [string, number][] => {
        if (id === 'kind') return [[`kind ${change.kind}`, 1]];
        const value = observe(change, context)?.value;
        return value === undefined ? [] : [[id, value]];
      });
      const breakageValues = BREAKAGE_FACTORS.map(({ id, value }): [string, number] =>
        id === 'kind' ? [`kind ${change.kind}`, 1] : [id, value(change, context)],
      );
      judged.push({
        listed: listing !== undefined,
        news: listing?.news ?? false,
        breaks: listing?.breaks ?? false,
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

/** null: a clone is missing, be it the one with the changelogs. */
export async function judgedProject(project: Project, options: JudgeOptions): Promise<JudgedProject | null> {
  const { repository, changelogsIn } = project;
  const other = cloneOf(env[CLONES_VARIABLE] ?? null, changelogsIn ?? repository);
  const cloned = other && (await clonedProject(repository));
  return cloned && judge(project, cloned, other, options);
}
