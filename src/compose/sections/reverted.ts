import type { Digest, Entry, RevertedPullRequest } from '../../domain/digest.js';
import { type Statement, statement } from '../../domain/page.js';
import { type Entries, entriesByNumber } from '../lookup.js';
import type { Section } from '../section.js';
import { originalsOf, type RevertPair } from '../statements/reverts.js';
import { author, hours, reference, references, title } from '../values.js';

/** Further lines are folded. */
const MAX_LINES = 8;

function line({ revert, reason, original }: RevertPair, entries: Entries): Statement {
  const { number, title: text, afterHours, mergedInPeriod, partial, wasFix } = original;
  const entry = entries.get(number ?? 0);
  const relandedBy = entry?.outcome.relandedBy;
  return statement('reverted', {
    isEarlier: !mergedInPeriod,
    hasReference: number !== null,
    reference: reference(number ?? 0),
    title: title(entry?.effect.text ?? text ?? '', 'brief'),
    after: hours(afterHours ?? 0),
    revert: reference(revert.number),
    isPartial: partial,
    hasReason: reason !== null,
    reason: title(reason ?? '', 'whole'),
    // A fix that was relanded fixes it again.
    mayBeBack: wasFix === true && relandedBy === undefined,
    isRelanded: relandedBy !== undefined,
    relandedBy: reference(relandedBy ?? 0),
  });
}

/** A pull request in one line, as statements name it. */
function named({ number, title: text, author: by }: Entry) {
  return { reference: reference(number), title: title(text, 'brief'), author: author(by) };
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
function ofUnknown({ revert, original: { number } }: { revert: Entry; original: RevertedPullRequest }): Statement {
  return statement('revert-of-unknown', {
    ...named(revert),
    hasOriginal: number !== null,
    original: reference(number ?? 0),
  });
}

function relandsOfEarlier({ pullRequests }: Digest, entries: Entries): Statement[] {
  return pullRequests.flatMap(entry => {
    const { relands = [] } = entry.outcome;
    if (relands.every(one => entries.has(one))) return [];
    return [statement('relands-earlier', { ...named(entry), originals: references(relands) })];
  });
}

export const reverted: Section = {
  id: 'reverted',
  compose: digest => {
    const entries = entriesByNumber(digest);
    const pairs = originalsOf(digest, entries);
    const isFound = ({ original }: RevertPair) => original.mergedInPeriod || original.afterHours !== null;
    const found = pairs
      .filter(isFound)
      .sort((a, b) => Number(b.original.mergedInPeriod) - Number(a.original.mergedInPeriod));
    const lines = [
      ...found.map(pair => line(pair, entries)),
      ...byExcluded(digest, entries),
      ...pairs.filter(pair => !isFound(pair)).map(ofUnknown),
      ...relandsOfEarlier(digest, entries),
    ];
    if (lines.length === 0) return null;
    const folded = lines.slice(MAX_LINES);
    return {
      lines: lines.slice(0, MAX_LINES),
      more: folded.length === 0 ? null : { count: statement('more', { n: folded.length }), lines: folded },
    };
  },
};
