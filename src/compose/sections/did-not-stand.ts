import type { Digest, Entry, Statistics, Undone } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import { entriesByNumber, type Section } from '../section.js';
import { author, hours, list, reference, references, term, title } from '../values.js';

type Entries = ReadonlyMap<number, Entry>;

/** A revert with one of the pull requests that it reverted. */
interface Pair {
  revert: Entry;
  reason: string | null;
  undone: Undone;
}

function pairsOf({ statistics }: Digest, entries: Entries): Pair[] {
  return statistics.reverts.flatMap(({ pullRequest, undone, reason }) => {
    const revert = entries.get(pullRequest);
    return revert === undefined ? [] : undone.map(one => ({ revert, reason, undone: one }));
  });
}

function original({ number, title: text }: Undone, entries: Entries): Statement {
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

function revertedBy({ revert, reason, undone }: Pair): Statement {
  return statement('reverted-by', {
    revert: reference(revert.number),
    author: author(revert.author),
    isPartial: undone.partial,
    hasReason: reason !== null,
    reason: title(reason ?? ''),
  });
}

/** Whether the digest of its week had flagged it, and by what. */
function flagged({ flaggedBefore }: Undone): Value | null {
  if (flaggedBefore === undefined) return null;
  const { flagged: isFlagged, signals } = flaggedBefore;
  return statement('flagged-before', {
    isFlagged,
    hasSignals: signals.length > 0,
    signals: list(signals.map(signal => term('signals', signal, signal))),
  });
}

function row(pair: Pair, entries: Entries): SectionContent {
  const { afterHours } = pair.undone;
  return {
    original: original(pair.undone, entries),
    after: afterHours === null ? null : hours(afterHours),
    by: revertedBy(pair),
    flagged: flagged(pair.undone),
  };
}

/** A row tells it itself; of several, how many. */
function flaggedOf({ reverted: { flaggedBefore } }: Statistics): Statement | null {
  const { known, flagged: those } = flaggedBefore;
  return known.length < 2 ? null : statement('flagged-of', { n: known.length, flagged: those.length });
}

/** How each revert was matched with what it reverted. */
function matches(pairs: readonly Pair[]): Statement[] {
  return pairs.flatMap(({ revert, undone: { number, evidence } }) =>
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

function unknown({ revert, undone: { number } }: Pair): Statement {
  return statement('revert-of-unknown', {
    revert: reference(revert.number),
    title: title(revert.title),
    author: author(revert.author),
    hasReference: number !== null,
    reference: reference(number ?? 0),
  });
}

/** Reverted by a pull request that the settings leave out. */
function byExcluded({ pullRequests }: Digest, entries: Entries): Statement[] {
  return pullRequests.flatMap(({ number, title: text, author: by, outcome: { revertedBy: revert } }) =>
    revert === undefined || entries.has(revert)
      ? []
      : [
          statement('reverted-by-excluded', {
            reference: reference(number),
            title: title(text),
            author: author(by),
            revert: reference(revert),
          }),
        ],
  );
}

function relandsOfEarlier({ pullRequests }: Digest, entries: Entries): Statement[] {
  return pullRequests
    .filter(({ outcome: { relands = [] } }) => relands.some(one => !entries.has(one)))
    .map(({ number, title: text, author: by, outcome: { relands = [] } }) =>
      statement('relands-earlier', {
        reference: reference(number),
        title: title(text),
        author: author(by),
        originals: references(relands),
      }),
    );
}

export const didNotStand: Section = {
  id: 'did-not-stand',
  compose: digest => {
    const entries = entriesByNumber(digest);
    const pairs = pairsOf(digest, entries);
    const earlier = pairs.filter(({ undone }) => !undone.mergedInPeriod && undone.afterHours !== null);
    const matched = matches(pairs);
    const lines = [
      ...byExcluded(digest, entries),
      ...pairs.filter(({ undone }) => !undone.mergedInPeriod && undone.afterHours === null).map(unknown),
      ...relandsOfEarlier(digest, entries),
    ];
    if (pairs.length + lines.length === 0) return null;
    const ofPeriod = pairs.filter(({ undone }) => undone.mergedInPeriod);
    return {
      ofPeriod: ofPeriod.length === 0 ? null : { rows: ofPeriod.map(pair => row(pair, entries)) },
      ofEarlier:
        earlier.length === 0
          ? null
          : {
              isKnown: earlier.some(({ undone }) => undone.flaggedBefore !== undefined),
              rows: earlier.map(pair => row(pair, entries)),
              flagged: flaggedOf(digest.statistics),
            },
      lines,
      matched: matched.length === 0 ? null : { lines: matched },
    };
  },
};
