import type { Digest, Entry } from '../../domain/digest.js';
import {
  type Axis,
  type Chart,
  type SectionContent,
  type Statement,
  statement,
  type Value,
} from '../../domain/page.js';
import { entriesByNumber, entriesOf, isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { basis } from '../statements/basis.js';
import { extentOf } from '../statements/groups.js';
import {
  author,
  decimal,
  factorName,
  list,
  path,
  paths,
  person,
  reference,
  signalName,
  term,
  title,
} from '../values.js';

const MAX_FINDINGS = 4;
const MAX_SIGNALS_NAMED = 3;

function reviewOf({ approvedBy }: Entry): 'approved' | 'nobody' | 'unknown' {
  if (approvedBy === undefined) return 'unknown';
  return approvedBy.length === 0 ? 'nobody' : 'approved';
}

/** What it is, where, how large, who approved it, and its rank by risk. */
function facts(entry: Entry): Statement {
  const { kind, mainModule, additions, deletions, filesTotal, approvedBy = [], risk } = entry;
  return statement('highlight-facts', {
    hasKind: kind !== 'other',
    kind: term('change-kinds', kind, kind),
    place: extentOf(mainModule),
    module: path(mainModule?.path ?? '.'),
    additions,
    deletions,
    files: filesTotal,
    review: reviewOf(entry),
    reviewers: list(approvedBy.map(person)),
    rank: risk.rank,
    total: risk.of,
  });
}

/** Why it is important, and the signals found in it. */
function reasons({ importance, findings }: Entry): Statement {
  return statement('highlight-reasons', {
    factors: list(importance.reasons.map(factorName)),
    isToWatch: findings.length > 0,
    signals: list(findings.slice(0, MAX_SIGNALS_NAMED).map(({ signal }) => signalName(signal))),
  });
}

function highlight(entry: Entry): SectionContent {
  const { importance, findings, largestFiles } = entry;
  return {
    lead: statement('highlight', {
      reference: reference(entry.number),
      title: title(entry.title),
      author: author(entry.author),
      score: decimal(importance.score),
    }),
    summary: entry.summaryAddsToTitle ? title(entry.summary, 'whole') : null,
    facts: facts(entry),
    reasons: reasons(entry),
    findings: findings.slice(0, MAX_FINDINGS).map(({ signal, evidence }) => ({
      name: signalName(signal),
      basis: basis('signals', signal, evidence),
    })),
    start: largestFiles.length === 0 ? null : statement('start-reading', { paths: paths(largestFiles) }),
    factors: importance.factors.map(({ id, points, evidence }) => ({
      points: { type: 'points', points },
      name: factorName(id),
      basis: basis('factors', id, evidence),
    })),
  };
}

function axis(from: number, to: number, labelled: (figure: number) => Value): Axis {
  return { from: { figure: from, label: labelled(from) }, to: { figure: to, label: labelled(to) } };
}

/** The highlights by rank of risk, the first rank on the right, and by importance. */
function chart(entries: readonly Entry[]): Chart {
  const ranks = entries.map(({ risk }) => risk.rank);
  const scores = entries.map(({ importance }) => importance.score);
  const of = entries[0]?.risk.of ?? 0;
  return {
    type: 'scatter',
    points: entries.map(({ number, importance, risk }) => ({ number, x: risk.rank, y: importance.score })),
    axes: {
      x: axis(Math.max(...ranks), Math.min(...ranks), rank => statement('chart-risk-rank', { rank, of })),
      y: axis(Math.min(...scores), Math.max(...scores), score =>
        statement('chart-importance', { score: decimal(score) }),
      ),
    },
  };
}

export const highlights: Section = {
  id: 'highlights',
  compose: (digest: Digest, { charts }) => {
    const shown = entriesOf(digest.highlights, entriesByNumber(digest));
    // A few pull requests are all listed with their descriptions.
    if (shown.length === 0 || !isAtLeast(digest, 'quiet')) return null;
    return { chart: charts ? chart(shown) : null, highlights: shown.map(highlight) };
  },
};
