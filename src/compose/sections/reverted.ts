import type { Digest, Entry } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { foldedAfter } from '../folded.js';
import { type Entries, entriesByNumber } from '../lookup.js';
import type { Section } from '../section.js';
import { originalsOf, type RevertPair } from '../statements/reverts.js';
import { author, hours, listUpTo, reference, title } from '../values.js';

/** Further lines are folded. */
const MAX_LINES = 8;
/** References in one line. */
const MAX_REFERENCES = 12;

const references = (numbers: readonly number[]): Value => listUpTo(MAX_REFERENCES, numbers.map(reference));

/** One pull request with all that reverted it in the period, in merge order: it may be reverted on several branches. */
type Reverted = readonly [RevertPair, ...RevertPair[]];

function byOriginal(pairs: readonly RevertPair[]): Reverted[] {
  const all = new Map<number | RevertPair, RevertPair[]>();
  for (const pair of pairs) {
    const key = pair.original.number ?? pair;
    all.set(key, [...(all.get(key) ?? []), pair]);
  }
  return [...all.values()].flatMap(([first, ...others]): Reverted[] =>
    first === undefined ? [] : [[first, ...others]],
  );
}

/** The pull request of the period that brings back this one, which may be of an earlier period. */
function relandOf(number: number | null, entries: Entries): number | undefined {
  return [...entries.values()].findLast(({ outcome }) => outcome.relands?.some(one => one === number))?.number;
}

function line(pairs: Reverted, entries: Entries): Statement {
  const [{ original }] = pairs;
  const { number, shortTitle, afterHours, mergedInPeriod, wasFix } = original;
  const entry = entries.get(number ?? 0);
  const relandedBy = entry?.outcome.relandedBy ?? relandOf(number, entries);
  const reason = pairs.find(one => one.reason !== null)?.reason ?? null;
  return statement('reverted', {
    isEarlier: !mergedInPeriod,
    hasReference: number !== null,
    reference: reference(number ?? 0),
    title: title(shortTitle ?? '', 'brief'),
    after: hours(afterHours ?? 0),
    revert: references(pairs.map(({ revert }) => revert.number)),
    isPartial: pairs.every(one => one.original.partial),
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
    const { revertedBy, partlyRevertedBy } = entry.outcome;
    const revert = revertedBy ?? partlyRevertedBy;
    if (revert === undefined || entries.has(revert)) return [];
    const isPartial = revertedBy === undefined;
    return [statement('reverted-by-excluded', { ...named(entry), isPartial, revert: reference(revert) })];
  });
}

/** A revert of something that was not found. */
function ofUnknown({ revert, original: { number } }: RevertPair): Statement {
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
      ...byOriginal(found).map(pairs => line(pairs, entries)),
      ...byExcluded(digest, entries),
      ...pairs.filter(pair => !isFound(pair)).map(ofUnknown),
      ...relandsOfEarlier(digest, entries),
    ];
    if (lines.length === 0) return null;
    return foldedAfter(MAX_LINES, lines);
  },
};
