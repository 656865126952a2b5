import { sum } from 'd3-array';
import { bootstrapRatio, type RatioWithInterval } from '../random.js';
import type { ListedWeek } from './lists.js';

type Choice = Exclude<keyof ListedWeek, 'start'>;

function inWords({ ratio, low, high }: RatioWithInterval): string {
  return ratio === null ? '–' : `${ratio.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

const countOf = (weeks: readonly ListedWeek[], choice: Choice) => sum(weeks, week => week[choice].count);
const hitsOf = (weeks: readonly ListedWeek[], choice: Choice) => sum(weeks, week => week[choice].hits);

/** How many times as many hits one choice has as another. */
export function timesAsMany(weeks: readonly ListedWeek[], above: Choice, below: Choice): RatioWithInterval {
  return bootstrapRatio(weeks.map(week => ({ above: week[above].hits, below: week[below].hits })));
}

/** One row for each repository, and the sum. */
export function listsTable(repositories: ReadonlyMap<string, readonly ListedWeek[]>): string[][] {
  const row = (name: string, weeks: readonly ListedWeek[]) => [
    name,
    String(weeks.length),
    String(weeks.filter(({ listed }) => listed.count > 0).length),
    String(countOf(weeks, 'listed')),
    String(hitsOf(weeks, 'listed')),
    hitsOf(weeks, 'byChance').toFixed(1),
    String(hitsOf(weeks, 'largest')),
  ];
  return [
    ['repository', 'weeks', 'with a list', 'listed', 'repaired', 'by chance', 'the largest'],
    ...[...repositories].map(([name, weeks]) => row(name, weeks)),
    row('all', [...repositories.values()].flat()),
  ];
}

/** What the list is compared with, and how many times as many hits it has. */
const COMPARED: readonly [text: string, above: Choice, below: Choice][] = [
  ['the list : as many by chance, of all that stand', 'listed', 'byChance'],
  ['the list : as many by chance, of those that may be listed', 'listed', 'candidatesByChance'],
  ['the list : the largest of all that stand', 'listed', 'largest'],
  ['the list : the largest of those that may be listed', 'listed', 'largestCandidates'],
  ['five by risk score : five by chance, of all that stand', 'riskiest', 'riskiestByChance'],
];

export function comparedTable(repositories: ReadonlyMap<string, readonly ListedWeek[]>): string[][] {
  const weeks = [...repositories.values()].flat();
  return [
    ['compared', 'hits', 'times as many (95 %)'],
    ...COMPARED.map(([text, above, below]) => [
      text,
      `${hitsOf(weeks, above)} : ${hitsOf(weeks, below).toFixed(1)}`,
      inWords(timesAsMany(weeks, above, below)),
    ]),
  ];
}
