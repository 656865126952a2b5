import type { Digest, Entry } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { isReverted } from '../../domain/standing.js';
import { foldedAfter } from '../folded.js';
import { type Entries, entriesByNumber } from '../lookup.js';
import type { Section } from '../section.js';
import { originalsOf, pushedCommit, type Reverter, type RevertPair, type Reverts } from '../statements/reverts.js';
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

/** What brings back this pull request, which may be of an earlier period; a reland that was reverted does not. */
function relandOf(number: number | null, entries: Entries): Value | null {
  const { relandedBy, relandedByCommit } = entries.get(number ?? 0)?.outcome ?? {};
  if (relandedByCommit !== undefined) return pushedCommit(relandedByCommit);
  const reland = [...entries.values()].findLast(
    ({ outcome }) => !isReverted(outcome) && outcome.relands?.some(one => one === number),
  );
  const found = relandedBy ?? reland?.number;
  return found === undefined ? null : reference(found);
}

function line(pairs: Reverted, entries: Entries): Statement {
  const [{ original }] = pairs;
  const { number, commit, shortTitle, afterHours, mergedInPeriod, wasFix } = original;
  const reland = relandOf(number, entries);
  const reason = pairs.find(one => one.reason !== null)?.reason ?? null;
  return statement('reverted', {
    isEarlier: !mergedInPeriod,
    hasReference: number !== null || commit !== undefined,
    reference: commit === undefined ? reference(number ?? 0) : pushedCommit(commit),
    title: title(shortTitle ?? '', 'full'),
    after: hours(afterHours ?? 0),
    revert: listUpTo(
      MAX_REFERENCES,
      pairs.map(one => one.revert.reference),
    ),
    isPartial: pairs.every(one => one.original.partial),
    hasReason: reason !== null,
    reason: title(reason ?? '', 'whole'),
    // A fix that was relanded fixes it again.
    mayBeBack: wasFix === true && reland === null,
    isRelanded: reland !== null,
    relandedBy: reland ?? '',
  });
}

/** A pull request in one line, as statements name it. */
function named({ title: text, author: by, ...one }: Entry | Reverter) {
  return {
    reference: 'reference' in one ? one.reference : reference(one.number),
    title: title(text, 'full'),
    author: author(by),
  };
}

/** Reverted by a pull request that the settings leave out. */
function byExcluded({ pullRequests }: Pick<Digest, 'pullRequests'>, entries: Entries): Statement[] {
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

function relandsOfEarlier({ pullRequests }: Pick<Digest, 'pullRequests'>, entries: Entries): Statement[] {
  return pullRequests.flatMap(entry => {
    const { relands = [] } = entry.outcome;
    if (isReverted(entry.outcome) || relands.every(one => entries.has(one))) return [];
    return [statement('relands-earlier', { ...named(entry), originals: references(relands) })];
  });
}

/** What did not stand, and what came back, a line each. */
export function revertedLines(digest: Pick<Digest, 'pullRequests'> & Reverts): Statement[] {
  const entries = entriesByNumber(digest);
  const pairs = originalsOf(digest, entries);
  const isFound = ({ original }: RevertPair) => original.mergedInPeriod || original.afterHours !== null;
  const found = pairs
    .filter(isFound)
    .sort((a, b) => Number(b.original.mergedInPeriod) - Number(a.original.mergedInPeriod));
  return [
    ...byOriginal(found).map(pairs => line(pairs, entries)),
    ...byExcluded(digest, entries),
    ...pairs.filter(pair => !isFound(pair)).map(ofUnknown),
    ...relandsOfEarlier(digest, entries),
  ];
}

export const reverted: Section = {
  id: 'reverted',
  compose: digest => {
    const lines = revertedLines(digest);
    if (lines.length === 0) return null;
    return foldedAfter(MAX_LINES, lines);
  },
};
