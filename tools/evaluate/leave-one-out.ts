/** Measures the risk score on each history with a model trained on the others. */
import { train } from '../train/model.js';
import type { Sample } from '../train/samples.js';
import { type MeasuredScore, measureScore } from './measured-score.js';

/**
 * Measures each history with a model for which it was used neither to train nor to choose parameters. `further` are samples
 * of other repositories, which all models are trained on.
 */
export function leaveOneOut(
  histories: ReadonlyMap<string, readonly Sample[]>,
  further: readonly (readonly Sample[])[],
): MeasuredScore[] {
  return [...histories].map(([name, samples]) => {
    const others = [...histories].filter(([other]) => other !== name).map(([, other]) => other);
    return measureScore(name, samples, train([...others, ...further]).model);
  });
}
