import type { Digest, Statistics } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import type { TrendFigure, Trends } from '../../domain/trends.js';
import {
  author,
  decimal,
  hours,
  linesUpTo,
  list,
  listUpTo,
  name,
  noted,
  number,
  path,
  reference,
  term,
  title,
} from '../values.js';

/** Commits in one list; digest.json has all of them. */
const MAX_COMMITS = 30;

const MAX_REFERENCES = 20;
const MAX_BRANCHES = 20;

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

function compared({ figure, before, now, direction, of }: Figure): Statement {
  return statement('compared', {
    figure: term('phrases', `trend-${figure}`),
    before: figureValue(figure, before, of?.before),
    now: figureValue(figure, now, of?.now),
    direction: term('phrases', `direction-${direction}`),
  });
}

function grouped(label: Value, numbers: readonly number[]): Statement {
  return statement('group', { label, n: numbers.length, references: listUpTo(MAX_REFERENCES, numbers.map(reference)) });
}

function groups({ flow, baseBranches = [] }: Statistics): Value[] {
  const { unreviewed = [], selfMerged = [] } = flow;
  return [
    ...(unreviewed.length > 0 ? [grouped(term('phrases', 'without-review'), unreviewed)] : []),
    ...(selfMerged.length > 0 ? [grouped(term('phrases', 'merged-by-author'), selfMerged)] : []),
    ...(baseBranches.length < 2
      ? []
      : linesUpTo(
          MAX_BRANCHES,
          baseBranches.map(one => grouped(path(one.branch), one.pullRequests)),
        )),
  ];
}

function directPushes({ directPushes: pushes = [], unlistedPushes = 0 }: Statistics): SectionContent | null {
  if (pushes.length === 0) return null;
  const n = Math.max(0, pushes.length - MAX_COMMITS) + unlistedPushes;
  return {
    commits: pushes
      .slice(0, MAX_COMMITS)
      .map(({ sha, title: text, author: by }) =>
        statement('direct-push', { commit: { type: 'commit', sha }, title: title(text), author: author(by) }),
      ),
    more: n > 0 ? statement('more-in-json', { n }) : null,
  };
}

/** Reviews, sizes, branches, and the figures compared with the week before. */
export function flowContent({ statistics, trends }: Digest): SectionContent {
  return {
    compared: trends === undefined ? null : { before: name(trends.weekBefore), lines: trends.figures.map(compared) },
    groups: groups(statistics),
    sizes: list(
      statistics.sizes.map(({ size, pullRequests }) => noted(name(size), number(pullRequests.length))),
      'dot',
    ),
    directPushes: directPushes(statistics),
  };
}
