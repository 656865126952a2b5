import type { Entry } from '../domain/digest.js';

/** Still there, and with a finding of the highest severity. */
export function isGrave({ findings, outcome }: Entry): boolean {
  return outcome.revertedBy === undefined && findings.some(({ severity }) => severity === 'high');
}

/** The gravest finding's signal. */
export function signalOf({ findings }: Entry): string | undefined {
  return findings[0]?.signal;
}
