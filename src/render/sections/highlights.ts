import type { Entry, Evidence } from '../../domain/digest.js';
import { type Author, authorKey } from '../../domain/pull-request.js';
import { evidenceInWords } from '../evidence.js';
import { saysMore } from '../reasons.js';
import type { Section } from '../section.js';
import type { Words } from '../words.js';

/** Fewer are told by the list of them. */
const FEWEST_PULL_REQUESTS = 4;
const MOST_FINDINGS = 4;
const MOST_FILES = 3;

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
  return findings.slice(0, MOST_FINDINGS).map(({ signal, evidence }) => {
    const strings = words.strings.signals[signal];
    return {
      name: strings?.name ?? signal,
      evidence: evidenceInWords([strings?.evidence, strings?.['evidence-otherwise']], evidence, words),
    };
  });
}

/** Who approved, and how often people commented in reviews; null where reviews are not known. */
function reviewed({ reviews, author }: Entry, words: Words) {
  if (reviews === undefined) return null;
  const people = reviews.filter(review => review.author !== null && !review.author.bot);
  const isAuthor = (one: Author | null) => author !== null && one !== null && authorKey(one) === authorKey(author);
  const approvals = new Map(
    people
      .filter(({ state, author: reviewer }) => state === 'approved' && !isAuthor(reviewer))
      .map(({ author: reviewer }) => [reviewer?.login, reviewer]),
  );
  if (approvals.size === 0) return { nobody: true };
  return { by: words.listOf([...approvals.values()].map(reviewer => words.person(reviewer ?? null))) };
}

function highlight(entry: Entry, words: Words) {
  const files = [...entry.files].sort((a, b) => b.additions + b.deletions - (a.additions + a.deletions));
  return {
    reference: words.reference(entry.number),
    title: words.title(entry.title),
    author: words.author(entry.author),
    summary: saysMore(entry) ? words.title(entry.summary) : null,
    score: words.score(entry.importance.score),
    additions: words.number(entry.additions),
    deletions: words.number(entry.deletions),
    files: words.count('files', entry.filesTotal),
    reviewed: reviewed(entry, words),
    factors: factors(entry, words),
    findings: entry.findings.length === 0 ? null : { list: findings(entry, words) },
    start:
      files.length === 0
        ? null
        : { list: words.listOf(files.slice(0, MOST_FILES).map(({ path }) => words.path(path))) },
  };
}

export const highlights: Section = {
  id: 'highlights',
  view: ({ highlights, pullRequests }, words) => {
    const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
    const shown = highlights.flatMap(number => entries.get(number) ?? []);
    return shown.length === 0 || pullRequests.length < FEWEST_PULL_REQUESTS
      ? null
      : { highlights: shown.map(entry => highlight(entry, words)) };
  },
};
