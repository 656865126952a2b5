import type { WeekRecord } from '../../domain/week-record.js';
import { barChart } from '../mermaid.js';
import { type Direction, direction, weekBefore } from '../prose/weeks.js';
import type { Section } from '../section.js';
import type { PhraseName } from '../strings.js';
import type { Words } from '../words.js';

const WEEKS = 8;
/** With fewer there is nothing to see. */
const MIN_WEEKS = 3;
const MIN_DRAWN = 4;
/** Weeks of fewer have no trend. */
const MIN_MERGED = 4;

type Assessed = NonNullable<WeekRecord['assessed']>;

/** One figure of two weeks; `least` is the difference below which they are alike. */
interface Figure {
  name: PhraseName;
  of(week: WeekRecord): number | undefined;
  show(value: number, week: WeekRecord, words: Words): string;
  least: number;
}

const assessed =
  (figure: (assessed: Assessed) => number | undefined) =>
  ({ assessed }: WeekRecord) =>
    assessed === undefined ? undefined : figure(assessed);
const number = (value: number, _: WeekRecord, words: Words) => words.number(value);

const FIGURES: readonly Figure[] = [
  { name: 'trend-merged', of: ({ merged }) => merged, show: number, least: 3 },
  { name: 'trend-authors', of: assessed(({ authors }) => authors), show: number, least: 2 },
  {
    name: 'trend-importance',
    of: assessed(({ meanImportance }) => meanImportance),
    show: (value, _, words) => words.score(value),
    least: 0.25,
  },
  {
    name: 'trend-merge-time',
    of: assessed(({ medianHoursToMerge }) => medianHoursToMerge),
    show: (value, _, words) => words.duration(value),
    least: 1,
  },
  {
    name: 'trend-unreviewed',
    of: assessed(({ unreviewed }) => unreviewed?.pullRequests),
    show: (value, { assessed }, words) =>
      words.phrase('n-of-m', { n: words.number(value), m: words.number(assessed?.unreviewed?.of ?? 0) }),
    least: 2,
  },
  { name: 'trend-reverts', of: assessed(({ reverts }) => reverts), show: number, least: 1 },
];

function figure({ name, of, show, least }: Figure, now: WeekRecord, before: WeekRecord, words: Words) {
  const [a, b] = [of(now), of(before)];
  if (a === undefined || b === undefined) return [];
  const went: Direction = direction(a, b, least);
  return [
    {
      name: words.phrase(name),
      before: show(b, before, words),
      now: show(a, now, words),
      went: words.phrase(`trend-${went}`),
    },
  ];
}

/** The week against the one before it, and the merges of the weeks before. */
export const trends: Section = {
  id: 'trends',
  view: (digest, words, { charts }) => {
    const { weeks = [] } = digest;
    const now = weeks.at(-1);
    if (now === undefined || weeks.length < MIN_WEEKS || weeks.every(({ merged }) => merged < MIN_MERGED)) return null;
    const before = weekBefore(digest);
    const shown = weeks.slice(-WEEKS);
    const rows = before === null ? [] : FIGURES.flatMap(one => figure(one, now, before, words));
    return {
      now: now.week,
      before: before?.week ?? null,
      compared: rows.length === 0 ? null : { rows },
      chart: charts
        ? barChart(
            shown.map(({ week, merged }) => ({ label: week.slice(5), value: merged })),
            { fewest: MIN_DRAWN, lying: null },
          )
        : null,
      paragraph: words.paragraph([
        words.say('week-merges', {
          weeks: words.listOf(shown.map(({ week, merged }) => words.noted(words.label(week), words.number(merged)))),
        }),
        digest.period.asOf === null ? null : words.say('last-unfinished', {}),
      ]),
    };
  },
};
