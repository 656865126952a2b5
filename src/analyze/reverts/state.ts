import type { Outcome } from '../../domain/digest.js';
import { hoursBetween } from '../../domain/instant.js';
import { keyOf, type Landed, type LandedKey, onSameBase } from './landed.js';
import { NO_CLAIM, type RevertClaim } from './revert-claim.js';

/** The outcomes found so far, which later reverts and relands change. */
export class OutcomeState {
  private readonly outcomes: Map<LandedKey, Outcome>;
  private readonly landed: ReadonlyMap<LandedKey, Landed>;

  constructor(
    all: readonly Landed[],
    private readonly claims: ReadonlyMap<LandedKey, RevertClaim>,
    private readonly inPeriod: ReadonlySet<LandedKey>,
  ) {
    this.landed = new Map(all.map(one => [keyOf(one), one]));
    this.outcomes = new Map(all.map(one => [keyOf(one), {}]));
  }

  /** The stored object, so that changes to it are kept. */
  of(key: LandedKey): Outcome {
    return this.outcomes.get(key) ?? {};
  }

  claimOf(landed: Landed): RevertClaim {
    return this.claims.get(keyOf(landed)) ?? NO_CLAIM;
  }

  isInPeriod(landed: Landed): boolean {
    return this.inPeriod.has(keyOf(landed));
  }

  /** undefined: it is known only by its number. */
  landedOf(key: LandedKey): Landed | undefined {
    return this.landed.get(key);
  }

  /** Those that still bring it back. */
  relandsOf(key: LandedKey): Landed[] {
    const { relandedBy, relandedByCommit } = this.of(key);
    return [relandedBy, relandedByCommit].flatMap(by => (by === undefined ? [] : (this.landed.get(by) ?? [])));
  }

  private reverterOf({ revertedBy, revertedByCommit }: Outcome): Landed | undefined {
    return this.landed.get(revertedBy ?? revertedByCommit ?? '');
  }

  /**
   * Whether the revert changes what is known of the original: it is the first, the original had come back to this branch
   * since, or what reverted it so far did so on another branch than the original's.
   */
  private counts(revert: Landed, original: Landed): boolean {
    const outcome = this.of(keyOf(original));
    const before = this.reverterOf(outcome);
    if (before === undefined) return true;
    if (this.relandsOf(keyOf(original)).length > 0) return onSameBase(revert, original);
    return !onSameBase(before, original) && onSameBase(revert, original);
  }

  /**
   * The original is reverted, and with it what brought it back. What a reverted reland had brought back is out again.
   * Returns all of these.
   */
  setReverted(revert: Landed, original: Landed, done: Set<Landed> = new Set()): ReadonlySet<Landed> {
    const key = keyOf(original);
    if (done.has(original) || !this.counts(revert, original)) return done;
    done.add(original);
    const outcome = this.of(key);
    const relands = this.relandsOf(key);
    delete outcome.relandedBy;
    delete outcome.relandedByCommit;
    delete outcome.revertedBy;
    delete outcome.revertedByCommit;
    Object.assign(outcome, {
      ...(revert.number === null ? { revertedByCommit: revert.commitSha } : { revertedBy: revert.number }),
      revertedAfterHours: hoursBetween(original.mergedAt, revert.mergedAt),
    });
    for (const one of [...relands, ...this.broughtBackBy(original)]) this.setReverted(revert, one, done);
    return done;
  }

  /** What this reland brought back and nothing has taken back since. */
  private broughtBackBy(reland: Landed): Landed[] {
    return (this.of(keyOf(reland)).relands ?? []).flatMap(number => {
      const isItsReland = this.relandsOf(number).some(one => keyOf(one) === keyOf(reland));
      return isItsReland ? (this.landed.get(number) ?? []) : [];
    });
  }

  setRelanded(reland: Landed, numbers: readonly number[]): void {
    if (numbers.length === 0) return;
    this.of(keyOf(reland)).relands = [...new Set(numbers)].sort((a, b) => a - b);
    for (const number of numbers) {
      const outcome = this.of(number);
      delete outcome.relandedBy;
      delete outcome.relandedByCommit;
      Object.assign(
        outcome,
        reland.number === null ? { relandedByCommit: reland.commitSha } : { relandedBy: reland.number },
      );
    }
  }
}
