import { sum } from 'd3-array';
import type { Entry, Evidence } from '../../domain/digest.js';
import { authorKey } from '../../domain/pull-request.js';
import { evidenceInWords } from '../evidence.js';
import { html, type Markdown } from '../markdown.js';
import { quadrantChart } from '../mermaid.js';
import { saysMore } from '../reasons.js';
import type { Section } from '../section.js';
import type { Words } from '../words.js';

/** Fewer are told by the list of them. */
const MIN_PULL_REQUESTS = 4;
const MAX_FINDINGS = 4;
const MAX_REASONS = 3;
const MAX_FILES = 3;

/** The names of two factors' evidence are ids, for which the language has words. */
function namedInWords(id: string, evidence: Evidence, words: Words): Evidence {
  const names =
    id === 'kind' ? words.strings['change-kinds'] : id === 'supporting-only' ? words.strings['path-kinds'] : {};
  return { ...evidence, ...(evidence.names && { names: evidence.names.map(name => names[name] ?? name) }) };
}

function factors({ importance }: Entry, words: Words) {
  return importance.factors.map(({ id, points, evidence }) => ({
    points: words.points(points),
    name: words.strings.factors[id]?.name ?? id,
    evidence: evidenceInWords([words.strings.factors[id]?.evidence], namedInWords(id, evidence, words), words),
  }));
}

function findings({ findings }: Entry, words: Words) {
  return findings.slice(0, MAX_FINDINGS).map(({ signal, evidence }) => {
    const strings = words.strings.signals[signal];
    return {
      name: strings?.name ?? signal,
      evidence: evidenceInWords([strings?.evidence, strings?.['evidence-otherwise']], evidence, words),
    };
  });
}

/** Who approved it beside its author; null where reviews are not known. */
function approvedBy({ reviews, author }: Entry, words: Words): { review: 'approved' | 'nobody'; by: Markdown } | null {
  if (reviews === undefined) return null;
  const approvals = new Map(
    reviews.flatMap(({ state, author: reviewer }) =>
      state !== 'approved' || reviewer === null || reviewer.bot ? [] : [[authorKey(reviewer), reviewer] as const],
    ),
  );
  if (author !== null) approvals.delete(authorKey(author));
  const by = words.listOf([...approvals.values()].map(reviewer => words.person(reviewer)));
  return { review: approvals.size === 0 ? 'nobody' : 'approved', by };
}

/** The module that holds most of its changed lines; null where none holds half of them. */
function mainModule({ modules, files }: Entry): { place: 'all' | 'most'; module: string } | null {
  const lines = (some: Entry['files']) => sum(some, ({ additions, deletions }) => additions + deletions);
  const within = (module: string) => files.filter(({ path }) => path.startsWith(`${module}/`));
  const all = lines(files);
  const module = modules.find(one => lines(within(one)) * 2 > all);
  if (module === undefined) return null;
  return { place: within(module).length === files.length ? 'all' : 'most', module };
}

/** What it is, where, how large, who approved it, and where it stands by risk. */
function facts(entry: Entry, of: number, words: Words): Markdown {
  const where = mainModule(entry);
  const approved = approvedBy(entry, words);
  return words.say('highlight-facts', {
    kind: words.strings['change-kinds'][entry.kind] ?? entry.kind,
    place: where === null ? 'none' : where.place,
    modules: words.path(where?.module ?? ''),
    additions: entry.additions,
    deletions: entry.deletions,
    files: entry.filesTotal,
    review: approved?.review ?? 'unknown',
    reviewers: approved?.by ?? '',
    rank: entry.risk.rank,
    total: of,
  });
}

/** What its importance rests on most, and what to look at twice; told where it opens to all of it. */
function reasons({ importance, findings }: Entry, words: Words): Markdown {
  const factors = [...importance.factors].sort((a, b) => b.points - a.points).slice(0, MAX_REASONS);
  return words.say('highlight-reasons', {
    factors: words.listOf(factors.map(({ id }) => html(words.strings.factors[id]?.name ?? id))),
    watch: findings.length > 0 ? 'yes' : 'no',
    signals: words.listOf(findings.slice(0, MAX_REASONS).map(({ signal }) => html(words.signal(signal)))),
  });
}

/** Where each stands by importance and by risk, both axes from the least to the most among them. */
function positions(shown: readonly Entry[], of: number, words: Words) {
  const scores = shown.map(({ importance }) => importance.score);
  const ranks = shown.map(({ risk }) => risk.rank);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const [first, last] = [Math.min(...ranks), Math.max(...ranks)];
  const rank = (value: number) => words.phrase('chart-risk-rank', { rank: words.number(value), of: words.number(of) });
  const score = (value: number) => words.phrase('chart-important', { score: words.score(value) });
  const points = shown.map(({ number, importance, risk }) => ({
    label: `#${number}`,
    x: (last - risk.rank) / (last - first),
    y: (importance.score - low) / (high - low),
  }));
  return quadrantChart(points, { left: rank(last), right: rank(first), bottom: score(low), top: score(high) });
}

function highlight(entry: Entry, of: number, words: Words) {
  const files = [...entry.files].sort((a, b) => b.additions + b.deletions - (a.additions + a.deletions));
  return {
    reference: words.reference(entry.number),
    title: words.title(entry.title),
    author: words.author(entry.author),
    summary: saysMore(entry) ? words.sentence(entry.summary) : null,
    score: words.score(entry.importance.score),
    facts: facts(entry, of, words),
    reasons: reasons(entry, words),
    factors: factors(entry, words),
    findings: entry.findings.length === 0 ? null : { list: findings(entry, words) },
    start:
      files.length === 0 ? null : { list: words.listOf(files.slice(0, MAX_FILES).map(({ path }) => words.path(path))) },
  };
}

export const highlights: Section = {
  id: 'highlights',
  view: ({ highlights, pullRequests }, words, { charts }) => {
    const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
    const shown = highlights.flatMap(number => entries.get(number) ?? []);
    return shown.length === 0 || pullRequests.length < MIN_PULL_REQUESTS
      ? null
      : {
          chart: charts ? positions(shown, pullRequests.length, words) : null,
          highlights: shown.map(entry => highlight(entry, pullRequests.length, words)),
        };
  },
};
