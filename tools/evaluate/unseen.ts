/** Measures the weights and the list of second looks as they are on repositories that chose nothing of them. */
import { WEIGHTS } from '../../src/analyze/risk/weights.js';
import { MIN_REVERTS } from '../../src/backtest/index.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { clonedProject } from '../histories/clone-history.js';
import { historyNames, readHistory } from '../histories/index.js';
import { type Sample, samplesOf, withOutcomes } from '../train/samples.js';
import { type MeasuredScore, measureScore } from './measured-score.js';
import { type ListedWeek, listedWeeks } from './second-look/lists.js';
import { DEVELOPMENT_HISTORIES, DEVELOPMENT_REPOSITORIES, UNSEEN_REPOSITORIES } from './second-look/repositories.js';

export interface UnseenRepository {
  samples: Sample[];
  score: MeasuredScore;
  weeks: ListedWeek[];
}

async function projects(names: readonly string[]): Promise<Map<string, readonly PullRequest[]>> {
  const found = new Map<string, readonly PullRequest[]>();
  for (const name of names) {
    const project = await clonedProject(name);
    if (project !== null) found.set(name, project.pullRequests);
  }
  return found;
}

/** By repository; empty without the clones that `MERGE_DIGEST_CLONES` names. */
export async function measureUnseen(): Promise<Map<string, UnseenRepository>> {
  const found = await projects(UNSEEN_REPOSITORIES);
  return new Map(
    [...found].map(([name, pullRequests]) => {
      const samples = samplesOf(withOutcomes(pullRequests), true);
      return [name, { samples, score: measureScore(name, samples, WEIGHTS), weeks: listedWeeks(pullRequests) }];
    }),
  );
}

/** The lists of the repositories on which their reasons were chosen. */
export async function measureDevelopment(): Promise<Map<string, ListedWeek[]>> {
  const available = historyNames();
  const histories = DEVELOPMENT_HISTORIES.filter(name => available.includes(name));
  const found = [
    ...(await projects(DEVELOPMENT_REPOSITORIES)),
    ...histories.map((name): [string, readonly PullRequest[]] => [name, readHistory(name)]),
  ];
  return new Map(found.map(([name, pullRequests]) => [name, listedWeeks(pullRequests)]));
}

/** With fewer reverts, an AUC says nothing. */
export function hasEnoughReverts({ score }: UnseenRepository): boolean {
  return score.reverted >= MIN_REVERTS;
}
