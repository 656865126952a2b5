import { BOUNDS } from '../../domain/bounds.js';
import { type Outcome, Outcome as OutcomeSchema, type RevertedPullRequest } from '../../domain/digest.js';
import { hoursBetween } from '../../domain/instant.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { changeKind } from '../changes/kinds.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { capitalized } from '../effects/line.js';
import { type FoundOriginal, findOriginals, landedBefore, revertCandidates } from './find.js';
import { inLandingOrder, keyOf, type Landed, type LandedKey } from './landed.js';
import { revertReason } from './reason.js';
import { canUndo, hasReverted, isCopyOf, relandedInWords, relandedNumbers } from './relands.js';
import { isPartial } from './resemblance.js';
import { type RevertClaim, revertClaimOf } from './revert-claim.js';
import { OutcomeState } from './state.js';

/** What each pull request claims to revert or reland, by number. */
export type RevertClaims = ReadonlyMap<number, RevertClaim>;

export function revertClaimsOf(pullRequests: readonly PullRequest[]): RevertClaims {
  return new Map(pullRequests.map(one => [one.number, revertClaimOf(one)]));
}

const shortTitleOf = (title: string) => capitalized(titlePrefix(title).rest);

/** What a revert took back. `evidence` is null for what it does not name itself, such as what its original had brought back. */
interface TakenBack {
  original: Landed;
  evidence: FoundOriginal['evidence'] | null;
}

function revertedPullRequest(
  revert: Landed,
  { original, evidence }: TakenBack,
  mergedInPeriod: boolean,
): RevertedPullRequest {
  return {
    number: original.number,
    ...(original.number === null && original.commitSha !== null && { commit: original.commitSha }),
    title: original.title,
    shortTitle: shortTitleOf(original.title),
    evidence,
    afterHours: hoursBetween(original.mergedAt, revert.mergedAt),
    mergedInPeriod,
    partial: isPartial(revert, original),
    ...(changeKind(original, []) === 'fix' && { wasFix: true as const }),
  };
}

/**
 * What a revert claims to revert if nothing was found: the first number that it names, or its quoted title. Without a
 * quotation, its own words can be about the revert: `revert(lint): Remove the rule (#12)` reverts what added it.
 */
function unknownOriginal({ numbers, quotedNumbers, quoted, title: words }: RevertClaim): RevertedPullRequest {
  const number = numbers[0] ?? quotedNumbers[0] ?? null;
  const title = quoted ? words : null;
  return {
    number,
    title,
    ...(title !== null && { shortTitle: shortTitleOf(title) }),
    evidence: number === null ? null : 'number',
    afterHours: null,
    mergedInPeriod: false,
    partial: false,
  };
}

/** Counts what a bound leaves out of an outcome. */
function addUnlisted(landed: Landed, more: number, state: OutcomeState): void {
  if (more <= 0) return;
  const outcome = state.of(keyOf(landed));
  outcome.unlisted = (outcome.unlisted ?? 0) + more;
}

/** What it reverts is what was found, and what that had brought back, or what had brought that back. */
function addReverts(revert: Landed, found: readonly TakenBack[], state: OutcomeState): void {
  const all = new Map(found.map(({ original, evidence }) => [original, evidence]));
  for (const { original } of found) {
    if (isPartial(revert, original)) {
      const by =
        revert.number === null
          ? { partlyRevertedByCommit: revert.commitSha ?? '' }
          : { partlyRevertedBy: revert.number };
      Object.assign(state.of(keyOf(original)), by);
      continue;
    }
    for (const one of state.setReverted(revert, original)) all.set(one, all.get(one) ?? null);
  }
  const reverts = [...all]
    .slice(0, BOUNDS.references)
    .map(([original, evidence]) => revertedPullRequest(revert, { original, evidence }, state.isInPeriod(original)));
  const reason = revertReason(revert);
  addUnlisted(revert, all.size - reverts.length, state);
  Object.assign(state.of(keyOf(revert)), {
    reverts: reverts.length > 0 ? reverts : [unknownOriginal(state.claimOf(revert))],
    ...(reason !== null && { revertReason: reason }),
  });
}

/** What a copy of earlier reverts reverts: what they did. */
function originalsOf(copied: readonly FoundOriginal[], state: OutcomeState): TakenBack[] {
  const all = copied.flatMap(({ original: revert }) =>
    (state.of(keyOf(revert)).reverts ?? []).flatMap(({ number, commit }) => {
      const original = state.landedOf(number ?? commit ?? '');
      return original === undefined ? [] : [{ original, evidence: null }];
    }),
  );
  return [...new Map(all.map(one => [one.original, one])).values()];
}

/** If what the earlier reverts took back is unknown, so is what their copy does. */
function addCopy(copy: Landed, copied: readonly FoundOriginal[], state: OutcomeState): void {
  const originals = originalsOf(copied, state);
  if (originals.length > 0) addReverts(copy, originals, state);
  else
    state.of(keyOf(copy)).reverts = copied.slice(0, 1).map(({ original }) => unknownOriginal(state.claimOf(original)));
}

/** Adds what one pull request or pushed commit reverted or relanded. */
function addClaim(landed: Landed, found: readonly FoundOriginal[], state: OutcomeState): void {
  const claim = state.claimOf(landed);
  addUnlisted(landed, claim.unlisted, state);
  const saysReland = claim.kind === 'reland';
  // A revert of reverts is a reland, whatever its title says, unless it is the same revert again.
  const ofReverts = !saysReland && found.length > 0 && found.every(({ original }) => hasReverted(original, state));
  const copied = ofReverts ? found.filter(({ original }) => isCopyOf(landed, claim, original, state)) : [];
  if (copied.length > 0) addCopy(landed, copied, state);
  else if (saysReland || (ofReverts && found.every(({ original }) => canUndo(landed, original)))) {
    const numbers = new Set(found.flatMap(({ original }) => relandedNumbers(landed, original, state)));
    state.setRelanded(landed, [...numbers].slice(0, BOUNDS.references));
    addUnlisted(landed, numbers.size - BOUNDS.references, state);
  } else if (found.length > 0 || !(claim.weak || claim.bare)) addReverts(landed, found, state);
}

/** With its keys in schema order, so that a saved digest is the same after it was parsed and saved again. */
function inSchemaOrder(outcome: Outcome): Outcome {
  const keys = Object.keys(OutcomeSchema.shape) as (keyof Outcome)[];
  return Object.fromEntries(keys.flatMap(key => (outcome[key] === undefined ? [] : [[key, outcome[key]]])));
}

/** What became of pull requests, and what commits without one reverted or relanded, by SHA. */
export interface Reverts {
  outcomes: ReadonlyMap<number, Outcome>;
  pushed: ReadonlyMap<string, Outcome>;
}

export interface RevertSources {
  /** Those of the period. */
  pullRequests: readonly PullRequest[];
  /** Merged before the period. */
  earlier?: readonly PullRequest[];
  /** Commits of the period without a pull request. */
  pushes?: readonly Landed[];
  claims?: RevertClaims;
}

/** The outcome of everything by the end of the period: what it reverted or relanded, and what reverted or relanded it. */
export function revertsOf({ pullRequests, earlier = [], pushes = [], claims }: RevertSources): Reverts {
  const known = claims ?? revertClaimsOf([...earlier, ...pullRequests]);
  const ofPeriod = inLandingOrder([...pullRequests, ...pushes]);
  const all = inLandingOrder([...earlier, ...ofPeriod]);
  const allClaims = new Map<LandedKey, RevertClaim>([
    ...known,
    ...pushes.map(one => [keyOf(one), revertClaimOf(one)] as const),
  ]);
  const state = new OutcomeState(all, allClaims, new Set(ofPeriod.map(keyOf)));
  const candidates = revertCandidates(all);
  for (const landed of ofPeriod) {
    const claim = state.claimOf(landed);
    if (claim.kind !== 'none') addClaim(landed, findOriginals(landed, claim, landedBefore(landed, candidates)), state);
    const { reverts, relands } = state.of(keyOf(landed));
    if (reverts === undefined && relands === undefined)
      state.setRelanded(landed, relandedInWords(landed, claim.relandNumbers, state));
  }
  return {
    outcomes: new Map([...earlier, ...pullRequests].map(({ number }) => [number, inSchemaOrder(state.of(number))])),
    pushed: new Map(pushes.map(one => [one.commitSha ?? '', inSchemaOrder(state.of(keyOf(one)))])),
  };
}

/** The outcomes of pull requests alone. `earlier` are those merged before the period that a source found. */
export function outcomes(
  pullRequests: readonly PullRequest[],
  earlier: readonly PullRequest[],
): ReadonlyMap<number, Outcome> {
  return revertsOf({ pullRequests, earlier }).outcomes;
}
