import type { Digest, Entry, RevertedPullRequest, Statistics } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import { type Entries, entriesByNumber } from '../lookup.js';
import type { Section } from '../section.js';
import { author, hours, list, reference, references, signalName, term, title } from '../values.js';

/** A revert with one of the pull requests that it reverted. */
interface Pair {
  revert: Entry;
  reason: string | null;
  original: RevertedPullRequest;
}

function pairsOf({ statistics }: Digest, entries: Entries): Pair[] {
  return statistics.reverts.flatMap(({ pullRequest, reverted, reason }) => {
    const revert = entries.get(pullRequest);
    return revert === undefined ? [] : reverted.map(one => ({ revert, reason, original: one }));
  });
}

function originalStatement({ number, title: text }: RevertedPullRequest, entries: Entries): Statement {
  const entry = entries.get(number ?? 0);
  const relandedBy = entry?.outcome.relandedBy;
  return statement('reverted-original', {
    hasReference: number !== null,
    reference: reference(number ?? 0),
    title: title(text ?? ''),
    hasAuthor: entry !== undefined,
    author: author(entry?.author ?? null),
    isRelanded: relandedBy !== undefined,
    relandedBy: reference(relandedBy ?? 0),
  });
}

function revertedBy({ revert, reason, original }: Pair): Statement {
  return statement('reverted-by', {
    revert: reference(revert.number),
    author: author(revert.author),
    isPartial: original.partial,
    hasReason: reason !== null,
    reason: title(reason ?? ''),
  });
}

/** Whether the digest of its week had flagged it, and by which signals. */
function flagged({ flaggedBefore }: RevertedPullRequest): Value | null {
  if (flaggedBefore === undefined) return null;
  const { flagged: isFlagged, signals } = flaggedBefore;
  return statement('flagged-before', {
    isFlagged,
    hasSignals: signals.length > 0,
    signals: list(signals.map(signalName)),
  });
}

function row(pair: Pair, entries: Entries): SectionContent {
  const { afterHours } = pair.original;
  return {
    original: originalStatement(pair.original, entries),
    after: afterHours === null ? null : hours(afterHours),
    by: revertedBy(pair),
    flagged: flagged(pair.original),
  };
}

function ofPeriod(pairs: readonly Pair[], entries: Entries): SectionContent | null {
  return pairs.length === 0 ? null : { rows: pairs.map(pair => row(pair, entries)) };
}

/** How many of the rows were flagged; a single row needs no count. */
function flaggedOf({ reverted: { flaggedBefore } }: Statistics): Statement | null {
  const { known, flagged } = flaggedBefore;
  return known.length < 2 ? null : statement('flagged-of', { n: known.length, flagged: flagged.length });
}

function ofEarlier(pairs: readonly Pair[], entries: Entries, statistics: Statistics): SectionContent | null {
  if (pairs.length === 0) return null;
  return {
    isKnown: pairs.some(({ original }) => original.flaggedBefore !== undefined),
    rows: pairs.map(pair => row(pair, entries)),
    flagged: flaggedOf(statistics),
  };
}

/** How each revert was matched with what it reverted. */
function matches(pairs: readonly Pair[]): Statement[] {
  return pairs.flatMap(({ revert, original: { number, evidence } }) =>
    number === null || evidence === null
      ? []
      : [
          statement('revert-match', {
            revert: reference(revert.number),
            original: reference(number),
            evidence: term('phrases', `evidence-${evidence}`),
          }),
        ],
  );
}

/** A pull request in one line, as statements name it. */
function named({ number, title: text, author: by }: Entry) {
  return { reference: reference(number), title: title(text), author: author(by) };
}

/** Reverted by a pull request that the settings leave out. */
function byExcluded({ pullRequests }: Digest, entries: Entries): Statement[] {
  return pullRequests.flatMap(entry => {
    const { revertedBy: revert } = entry.outcome;
    if (revert === undefined || entries.has(revert)) return [];
    return [statement('reverted-by-excluded', { ...named(entry), revert: reference(revert) })];
  });
}

/** A revert of something that was not found. */
function ofUnknown({ revert, original: { number } }: Pair): Statement {
  return statement('revert-of-unknown', {
    revert: reference(revert.number),
    title: title(revert.title),
    author: author(revert.author),
    hasReference: number !== null,
    reference: reference(number ?? 0),
  });
}

function relandsOfEarlier({ pullRequests }: Digest, entries: Entries): Statement[] {
  return pullRequests.flatMap(entry => {
    const { relands = [] } = entry.outcome;
    if (relands.every(one => entries.has(one))) return [];
    return [statement('relands-earlier', { ...named(entry), originals: references(relands) })];
  });
}

export const didNotStand: Section = {
  id: 'did-not-stand',
  compose: digest => {
    const entries = entriesByNumber(digest);
    const pairs = pairsOf(digest, entries);
    const own = pairs.filter(({ original }) => original.mergedInPeriod);
    const others = pairs.filter(({ original }) => !original.mergedInPeriod);
    const earlier = others.filter(({ original }) => original.afterHours !== null);
    const unknown = others.filter(({ original }) => original.afterHours === null);
    const lines = [...byExcluded(digest, entries), ...unknown.map(ofUnknown), ...relandsOfEarlier(digest, entries)];
    if (pairs.length === 0 && lines.length === 0) return null;
    const matched = matches(pairs);
    return {
      ofPeriod: ofPeriod(own, entries),
      ofEarlier: ofEarlier(earlier, entries, digest.statistics),
      lines,
      matched: matched.length === 0 ? null : { lines: matched },
    };
  },
};
