/** The measurements of scores on projects, and their table. */
import { median } from 'd3-array';
import { markdownTable } from '../tables.js';
import type { JudgedProject, JudgedPullRequest } from './judged.js';
import { auc, precision, type Scored } from './measure.js';

export type Scores = (pullRequest: JudgedPullRequest) => number;

export const number = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '–');

export function scoredBy({ pullRequests }: JudgedProject, score: Scores, listed: ReleaseNotes): Scored[] {
  return pullRequests.map(one => ({ score: score(one), listed: one[listed] }));
}

export interface Result {
  cells: string[];
  area: number;
  gain: number;
  ratio: number;
}

export type ReleaseNotes = 'listed' | 'news' | 'breaks';

export function resultOf(
  judged: JudgedProject,
  score: Scores,
  listed: ReleaseNotes,
  also: readonly ReleaseNotes[] = [],
): Result {
  const { project, pullRequests } = judged;
  const areaOf = (scores: Scores, of = listed) => auc(scoredBy(judged, scores, of));
  const bySourceLines: Scores = ({ sourceLines }) => sourceLines;
  const [area, lines, files] = [areaOf(score), areaOf(bySourceLines), areaOf(one => one.files)];
  const ratio = precision(scoredBy(judged, score, listed)) / precision(scoredBy(judged, bySourceLines, listed));
  const gain = area - Math.max(lines, files);
  const count = pullRequests.filter(one => one[listed]).length;
  const others = also.map(of => number(areaOf(score, of)));
  return {
    cells: [
      project.repository,
      `${count} of ${pullRequests.length}`,
      ...[area, lines, files].map(number),
      ratio.toFixed(2),
      ...others,
    ],
    area,
    gain,
    ratio,
  };
}

export function resultsTable(results: readonly Result[], also: readonly string[] = []): string {
  const middle = (key: 'area' | 'gain' | 'ratio') => median(results, one => one[key]) ?? Number.NaN;
  const lowest = Math.min(...results.map(({ gain }) => gain));
  const head = ['project', 'listed', 'AUC', 'lines', 'files', 'precision ÷ lines'];
  const others = also.map((_, index) =>
    number(median(results, ({ cells }) => Number(cells[head.length + index])) ?? NaN),
  );
  const last = ['median', '', number(middle('area')), '', '', middle('ratio').toFixed(2)];
  const rows = [...results.map(({ cells }) => cells), [...last, ...others]];
  return `${markdownTable([...head, ...also], rows)}\n\nAbove the better of lines and files: ${number(middle('gain'))} (median), ${number(lowest)} at least.`;
}
