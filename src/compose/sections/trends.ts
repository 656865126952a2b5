import type { Digest } from '../../domain/digest.js';
import { type BarChart, type SectionContent, statement, type Value } from '../../domain/page.js';
import type { TrendFigure, Trends } from '../../domain/trends.js';
import type { WeekRecord } from '../../domain/week-record.js';
import type { Section } from '../section.js';
import { decimal, hours, list, name, noted, number, paragraph, term } from '../values.js';

type Figure = Trends['figures'][number];

/** How figures that are not counts are shown. */
const MEASURES: Readonly<Partial<Record<TrendFigure, (value: number) => Value>>> = {
  importance: decimal,
  'merge-time': hours,
};

/** `whole`: what the figure is a part of, if anything. */
function figureValue(figure: TrendFigure, value: number, whole: number | undefined): Value {
  if (whole !== undefined) return statement('n-of-m', { n: value, m: whole });
  return MEASURES[figure]?.(value) ?? number(value);
}

function row({ figure, before, now, direction, of }: Figure): SectionContent {
  return {
    name: term('phrases', `trend-${figure}`),
    before: figureValue(figure, before, of?.before),
    now: figureValue(figure, now, of?.now),
    direction: term('phrases', `direction-${direction}`),
  };
}

/** null: the week before is unknown, or this week has not ended. */
function comparison({ trends: found }: Digest, week: string): SectionContent | null {
  if (found === undefined || found.figures.length === 0) return null;
  return { before: name(found.weekBefore), now: name(week), rows: found.figures.map(row) };
}

/** Columns labelled `W14`: there is no room for the year. */
function chart(weeks: readonly WeekRecord[]): BarChart {
  const bars = weeks.map(({ week, merged }) => ({ label: name(week.slice('2026-'.length)), value: merged }));
  return { type: 'bars', bars, layout: 'columns' };
}

function merges(weeks: readonly WeekRecord[], { period }: Digest): Value | null {
  return paragraph([
    statement('week-merges', { weeks: list(weeks.map(({ week, merged }) => noted(name(week), number(merged)))) }),
    period.asOf === null ? null : statement('last-unfinished', {}),
  ]);
}

/** The week compared with the one before it, and how many pull requests each of the last weeks merged. */
export const trends: Section = {
  id: 'trends',
  compose: (digest, { charts }) => {
    const { weeks = [], trendWeeks, period } = digest;
    if (trendWeeks === undefined || period.week === null) return null;
    const shown = weeks.filter(({ week }) => trendWeeks.includes(week));
    return {
      compared: comparison(digest, period.week),
      chart: charts ? chart(shown) : null,
      merges: merges(shown, digest),
    };
  },
};
