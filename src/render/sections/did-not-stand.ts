import type { Entry, Undone } from '../../domain/digest.js';
import type { Section } from '../section.js';
import type { Words } from '../words.js';

/** What undid something, what that was, how soon, and how the two were brought together. */
function row(revert: Entry, undone: Undone, words: Words, entries: ReadonlyMap<number, Entry>) {
  const original = entries.get(undone.number ?? 0);
  const relandedBy = original?.outcome.relandedBy;
  return {
    original: undone.number === null ? null : words.reference(undone.number),
    title: undone.title === null ? null : words.title(undone.title),
    author: original === undefined ? null : words.author(original.author),
    revert: words.reference(revert.number),
    revertTitle: words.title(revert.title),
    by: words.author(revert.author),
    after: undone.afterHours === null ? null : words.duration(undone.afterHours),
    evidence: undone.evidence === null ? null : words.phrase(`evidence-${undone.evidence}`),
    partial: undone.partial,
    relandedBy: relandedBy === undefined ? null : words.reference(relandedBy),
  };
}

export const didNotStand: Section = {
  id: 'did-not-stand',
  view: ({ pullRequests, statistics }, words) => {
    const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
    const pairs = statistics.reverts.flatMap(({ pullRequest, undone }) => {
      const revert = entries.get(pullRequest);
      return revert === undefined ? [] : undone.map(one => ({ revert, one }));
    });
    const rows = (fits: (undone: Undone) => boolean) =>
      pairs.filter(({ one }) => fits(one)).map(({ revert, one }) => row(revert, one, words, entries));
    const ofTheWeek = rows(one => one.mergedInPeriod);
    const ofEarlier = rows(one => !one.mergedInPeriod && one.afterHours !== null);
    const unknown = rows(one => !one.mergedInPeriod && one.afterHours === null);
    const relands = pullRequests.filter(({ outcome }) => (outcome.relands ?? []).some(one => !entries.has(one)));
    // The settings may leave out the revert; what it undid has fallen all the same.
    const unseen = pullRequests.filter(
      ({ outcome }) => outcome.revertedBy !== undefined && !entries.has(outcome.revertedBy),
    );
    if (pairs.length + relands.length + unseen.length === 0) return null;
    return {
      ofTheWeek: ofTheWeek.length === 0 ? null : { rows: ofTheWeek },
      ofEarlier: ofEarlier.length === 0 ? null : { rows: ofEarlier },
      unknown,
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
    };
  },
};
