import type { Digest, Entry } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import { entriesByNumber, entriesOf, type Section } from '../section.js';
import { basis } from '../statements/basis.js';
import { extentOf } from '../statements/theme.js';
import { author, decimal, list, path, paths, person, reference, term, title } from '../values.js';

const MAX_FINDINGS = 4;
const MAX_SIGNALS_NAMED = 3;

/** What it is, where, how large, who approved it, and its rank by risk. */
function facts({ kind, mainModule, additions, deletions, filesTotal, approvedBy, risk }: Entry): Statement {
  return statement('highlight-facts', {
    hasKind: kind !== 'other',
    kind: term('change-kinds', kind, kind),
    place: extentOf(mainModule),
    module: path(mainModule?.path ?? '.'),
    additions,
    deletions,
    files: filesTotal,
    review: approvedBy === undefined ? 'unknown' : approvedBy.length === 0 ? 'nobody' : 'approved',
    reviewers: list((approvedBy ?? []).map(person)),
    rank: risk.rank,
    total: risk.of,
  });
}

/** What its importance rests on most, and what to look at twice. */
function reasons({ importance, findings }: Entry): Statement {
  return statement('highlight-reasons', {
    factors: list(importance.reasons.map(id => term('factors', id, id))),
    isToWatch: findings.length > 0,
    signals: list(findings.slice(0, MAX_SIGNALS_NAMED).map(({ signal }) => term('signals', signal, signal))),
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
      name: term('signals', signal, signal),
      basis: basis('signals', signal, evidence),
    })),
    start: largestFiles.length === 0 ? null : statement('start-reading', { paths: paths(largestFiles) }),
    factors: importance.factors.map(({ id, points, evidence }) => ({
      points: { type: 'points', points },
      name: term('factors', id, id),
      basis: basis('factors', id, evidence),
    })),
  };
}

/** The highlights by importance and by rank of risk. */
function chart(entries: readonly Entry[]): Value {
  return {
    type: 'scatter',
    points: entries.map(({ number, importance, risk }) => ({
      number,
      x: risk.rank,
      y: importance.score,
      of: risk.of,
    })),
    axes: { x: 'chart-risk-rank', y: 'chart-importance' },
  };
}

export const highlights: Section = {
  id: 'highlights',
  compose: (digest: Digest, { charts }) => {
    const { volume } = digest.statistics;
    const shown = entriesOf(digest.highlights, entriesByNumber(digest));
    // A few pull requests are all read.
    if (shown.length === 0 || volume === 'few') return null;
    return { chart: charts ? chart(shown) : null, highlights: shown.map(highlight) };
  },
};
