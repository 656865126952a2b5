import type { SignalId } from '../../../src/analyze/signals/index.js';
import { isPrediction, MEASUREMENTS } from '../../../src/analyze/signals/measurements.js';
import { SIGNAL_IDS } from '../../../src/domain/signals.js';

describe('the measurements', () => {
  it('have an entry for every signal', () => {
    expect(Object.keys(MEASUREMENTS).sort()).toEqual([...SIGNAL_IDS].sort());
  });

  const measured = Object.entries(MEASUREMENTS).flatMap(([id, one]) => (one === null ? [] : [{ id, ...one }]));
  it.each(measured)('of $id lie within their interval', ({ observedOverExpected, interval: [low, high] }) => {
    expect(low).toBeLessThan(observedOverExpected);
    expect(high).toBeGreaterThan(observedOverExpected);
  });
});

describe('a signal', () => {
  it.each<SignalId>(['near-revert', 'core-path', 'public-interface', 'new-here', 'newcomer'])(
    'is a prediction if its interval does not contain 1: %s',
    id => expect(isPrediction(id)).toBe(true),
  );

  it.each<SignalId>(['untested', 'dependency', 'tests-reduced'])(
    'is not a prediction if its interval contains 1: %s',
    id => expect(isPrediction(id)).toBe(false),
  );

  it.each<SignalId>(['pipeline', 'reverted'])('is not a prediction if it was not measured: %s', id =>
    expect(isPrediction(id)).toBe(false),
  );
});
