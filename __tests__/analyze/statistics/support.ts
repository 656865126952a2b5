import type { StatisticFacts } from '../../../src/analyze/statistics/statistic.js';
import type { Entry, Finding } from '../../../src/domain/digest.js';
import type { Author } from '../../../src/domain/pull-request.js';
import { pullRequest } from '../../support/pull-request.js';

/** A period without settings, from a source that knows neither new contributors nor direct pushes. */
export const FACTS: StatisticFacts = {
  modules: [],
  areas: [],
  botsApart: true,
  newContributors: null,
  directPushes: null,
  pushed: new Map(),
  measured: {},
};

/** An entry without findings, in no module. */
export function entry(number: number, given: Partial<Entry> = {}): Entry {
  const { body, ...data } = pullRequest({ number });
  return {
    ...data,
    closes: [],
    size: 'S',
    modules: [],
    largestFiles: [],
    outcome: {},
    kind: 'feature',
    effect: { text: `Change number ${number}`, from: 'title' },
    tags: [],
    importance: { score: 5, factors: [], reasons: [] },
    findings: [],
    risk: { rank: number, of: number },
    ...given,
  };
}

/** Entries 1 to `count`; `given` returns what is special about each. */
export function entries(count: number, given: (number: number) => Partial<Entry> = () => ({})): Entry[] {
  return Array.from({ length: count }, (_, index) => entry(index + 1, given(index + 1)));
}

export function finding(signal: string, severity: Finding['severity']): Finding {
  return { signal, severity, evidence: {} };
}

/** `ada: 1 3`: each author with the numbers of the pull requests. */
export function rowsOf(
  rows: readonly { author: Author; pullRequests: readonly number[] }[] | undefined,
): string[] | undefined {
  return rows?.map(({ author, pullRequests }) => `${author.login ?? author.name}: ${pullRequests.join(' ')}`);
}

/** A pull request that a revert reverted, merged a day before it in the same period. */
export const REVERTED = {
  number: 9,
  title: null,
  evidence: 'number',
  afterHours: 24,
  mergedInPeriod: true,
  partial: false,
} as const;
