import type { Digest } from '../../domain/digest.js';
import { type SectionContent, statement, type Value } from '../../domain/page.js';
import type { TrendFigure, Trends } from '../../domain/trends.js';
import type { WeekRecord } from '../../domain/week-record.js';
import type { Section } from '../section.js';
import { decimal, hours, list, name, noted, number, paragraph, term } from '../values.js';

type Figure = Trends['figures'][number];

const SHOWN: Readonly<Partial<Record<TrendFigure, (value: number) => Value>>> = {
  importance: decimal,
  'merge-time': hours,
};

function shown({ figure, of }: Figure, value: number, whole: number | undefined): Value {
  if (of !== undefined && whole !== undefined) return statement('n-of-m', { n: value, m: whole });
  return SHOWN[figure]?.(value) ?? number(value);
}

function row(figure: Figure): SectionContent {
  return {
    name: term('phrases', `trend-${figure.figure}`),
    before: shown(figure, figure.before, figure.of?.before),
    now: shown(figure, figure.now, figure.of?.now),
    direction: term('phrases', `direction-${figure.direction}`),
  };
}

function merges(recent: readonly WeekRecord[], { period }: Digest): Value | null {
  return paragraph([
    statement('week-merges', { weeks: list(recent.map(({ week, merged }) => noted(name(week), number(merged)))) }),
    period.asOf === null ? null : statement('last-unfinished', {}),
  ]);
}

/** The week compared with the one before it, and the merges of the weeks before. */
export const trends: Section = {
  id: 'trends',
  compose: (digest, { charts }) => {
    const { weeks = [], trendWeeks, trends: found, period } = digest;
    if (trendWeeks === undefined || period.week === null) return null;
    const recent = weeks.filter(({ week }) => trendWeeks.includes(week));
    const { weekBefore, figures } = found ?? { weekBefore: null, figures: [] };
    return {
      compared:
        weekBefore === null || figures.length === 0
          ? null
          : { before: name(weekBefore), now: name(period.week), rows: figures.map(row) },
      chart: charts
        ? {
            type: 'bars',
            bars: recent.map(({ week, merged }) => ({ label: name(week.slice(5)), value: merged })),
            layout: 'columns',
          }
        : null,
      merges: merges(recent, digest),
    };
  },
};
