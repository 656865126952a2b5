import type { Digest, Entry, RevertedPullRequest } from '../../domain/digest.js';
import { tellsWhy } from '../reasons.js';
import type { Section } from '../section.js';
import type { Words } from '../words.js';

interface Pair {
  revert: Entry;
  undone: RevertedPullRequest;
}

/** What was undone, by what, how soon, and why, as far as the revert tells. */
function row({ revert, undone }: Pair, words: Words, entries: ReadonlyMap<number, Entry>) {
  const original = entries.get(undone.number ?? 0);
  const relandedBy = original?.outcome.relandedBy;
  return {
    original: undone.number === null ? null : words.reference(undone.number),
    title: undone.title === null ? null : words.title(undone.title),
    author: original === undefined ? null : words.author(original.author),
    revert: words.reference(revert.number),
    revertTitle: words.title(revert.title),
    by: words.author(revert.author),
    why: tellsWhy(revert) ? words.title(revert.summary) : null,
    after: undone.afterHours === null ? null : words.duration(undone.afterHours),
    partial: undone.partial,
    relandedBy: relandedBy === undefined ? null : words.reference(relandedBy),
    flaggedBefore: undone.flaggedBefore === undefined ? null : flaggedBefore(undone.flaggedBefore, words),
  };
}

/** Whether the digest of its week had flagged it, and by what. */
function flaggedBefore({ flagged, signals }: NonNullable<RevertedPullRequest['flaggedBefore']>, words: Words) {
  if (!flagged) return words.phrase('not-flagged');
  return signals.length === 0
    ? words.phrase('flagged-by-rank')
    : words.phrase('flagged', { signals: words.list(signals.map(signal => words.signal(signal))) });
}

/** How each revert was brought together with what it undid. */
function matches(pairs: readonly Pair[], words: Words) {
  return pairs.flatMap(({ revert, undone }) =>
    undone.number === null || undone.evidence === null
      ? []
      : [
          {
            revert: words.reference(revert.number),
            original: words.reference(undone.number),
            evidence: words.phrase(`evidence-${undone.evidence}`),
          },
        ],
  );
}

function pairsOf({ statistics }: Digest, entries: ReadonlyMap<number, Entry>): Pair[] {
  return statistics.reverts.flatMap(({ pullRequest, reverted }) => {
    const revert = entries.get(pullRequest);
    return revert === undefined ? [] : reverted.map(one => ({ revert, undone: one }));
  });
}

function foretoldProse(pairs: readonly Pair[], words: Words) {
  const known = pairs.flatMap(({ undone }) => undone.flaggedBefore ?? []);
  // One row tells it itself.
  if (known.length < 2) return null;
  return words.say('flaggedBefore', { n: known.length, flagged: known.filter(({ flagged }) => flagged).length });
}

export const didNotStand: Section = {
  id: 'did-not-stand',
  view: (digest, words) => {
    const { pullRequests } = digest;
    const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
    const pairs = pairsOf(digest, entries);
    const of = (fits: (undone: RevertedPullRequest) => boolean) => pairs.filter(({ undone }) => fits(undone));
    const rows = (some: readonly Pair[]) => some.map(pair => row(pair, words, entries));
    const ofTheWeek = of(one => one.mergedInPeriod);
    const ofEarlier = of(one => !one.mergedInPeriod && one.afterHours !== null);
    const unknown = of(one => !one.mergedInPeriod && one.afterHours === null);
    const relands = pullRequests.filter(({ outcome }) => (outcome.relands ?? []).some(one => !entries.has(one)));
    // The settings may leave out the revert; what it undid has fallen all the same.
    const unseen = pullRequests.filter(
      ({ outcome }) => outcome.revertedBy !== undefined && !entries.has(outcome.revertedBy),
    );
    if (pairs.length + relands.length + unseen.length === 0) return null;
    const matched = matches(pairs, words);
    return {
      ofTheWeek: ofTheWeek.length === 0 ? null : { rows: rows(ofTheWeek) },
      ofEarlier:
        ofEarlier.length === 0
          ? null
          : {
              rows: rows(ofEarlier),
              known: ofEarlier.some(({ undone }) => undone.flaggedBefore !== undefined),
              paragraph: foretoldProse(ofEarlier, words),
            },
      unknown: rows(unknown),
      unseen: unseen.map(({ number, title, author, outcome }) => ({
        reference: words.reference(number),
        title: words.title(title),
        author: words.author(author),
        revert: words.reference(outcome.revertedBy ?? 0),
      })),
      relands: relands.map(({ number, title, author, outcome }) => ({
        reference: words.reference(number),
        title: words.title(title),
        author: words.author(author),
        originals: words.references(outcome.relands ?? []),
      })),
      matched: matched.length === 0 ? null : { lines: matched },
    };
  },
};
