/** Measures the weights and the list of second looks as they are on repositories that chose nothing of them. */
import { WEIGHTS } from '../../src/analyze/risk/weights.js';
import { MIN_REVERTS } from '../../src/backtest/index.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { clonedProject } from '../histories/clone-history.js';
import { missingLine } from '../histories/clones.js';
import { historyNames, readHistory } from '../histories/index.js';
import { type Sample, samplesOf, withOutcomes } from '../train/samples.js';
import { type MeasuredScore, measureScore } from './measured-score.js';
import { type ListedWeek, listedWeeks } from './second-look/lists.js';
import { DEVELOPMENT_HISTORIES, DEVELOPMENT_REPOSITORIES, UNSEEN_REPOSITORIES } from './second-look/repositories.js';
import { comparedTable, listsTable } from './second-look/table.js';
import { measureSignals } from './signals.js';
import { part, scoreTable, signalsTable, table } from './tables.js';

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
function hasEnoughReverts({ score }: UnseenRepository): boolean {
  return score.reverted >= MIN_REVERTS;
}

/** The tables of what `measureUnseen` found, each with what is missing. */
export function unseenReport(unseen: ReadonlyMap<string, UnseenRepository>, markdown: boolean): string {
  const missing = missingLine(UNSEEN_REPOSITORIES.filter(name => !unseen.has(name)));
  const tables = (...all: string[][][]) => (unseen.size === 0 ? [] : all.map(rows => table(rows, markdown)));
  const enough = [...unseen.values()].filter(hasEnoughReverts).map(({ score }) => score);
  const few = [...unseen].filter(([, one]) => !hasEnoughReverts(one)).map(([name]) => name);
  const weeks = new Map([...unseen].map(([name, one]) => [name, one.weeks]));
  const samples = new Map([...unseen].map(([name, one]) => [name, one.samples]));
  return [
    part(
      'Unseen: the risk score on repositories that neither trained nor chose anything',
      [
        enough.length === 0 ? '' : table(scoreTable(enough), markdown),
        few.length === 0 ? '' : `Too few reverts to tell: ${few.join(', ')}.`,
        missing,
      ],
      markdown,
    ),
    part(
      'Unseen: what became of the second looks',
      [...tables(listsTable(weeks), comparedTable(weeks)), missing],
      markdown,
    ),
    part(
      'Unseen: each signal, reverts observed over expected within a repository and year',
      [...tables(signalsTable(measureSignals(samples, new Map()))), missing],
      markdown,
    ),
  ].join('\n');
}

/** The table of what `measureDevelopment` found, with what is missing. */
export function developmentReport(lists: ReadonlyMap<string, readonly ListedWeek[]>, markdown: boolean): string {
  const missing = [...DEVELOPMENT_REPOSITORIES, ...DEVELOPMENT_HISTORIES].filter(name => !lists.has(name));
  return part(
    'Seen: the second looks of the repositories on which the list was made',
    [lists.size === 0 ? '' : table(comparedTable(lists), markdown), missingLine(missing)],
    markdown,
  );
}
