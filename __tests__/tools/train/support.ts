import { FEATURES } from '../../../src/analyze/risk/features.js';
import type { Sample } from '../../../tools/train/samples.js';

/** Samples in which large changes are reverted more often; the same for the same seed. */
export function samplesWithPattern(seed: number, count = 400): Sample[] {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return Array.from({ length: count }, (_, index) => {
    const values = FEATURES.map(() => random() * 4);
    const reverted = random() < 0.02 * (values[0] ?? 0) ** 2;
    return { number: index + 1, week: String(index % 10), year: '2025', values, signals: new Set<string>(), reverted };
  });
}
