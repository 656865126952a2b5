import fc from 'fast-check';

/**
 * Properties are tried on the same values every time, so that a change is judged by what it changed. Other values, and
 * more of them: `PROPERTY_SEED=$RANDOM PROPERTY_RUNS=5000 npm run jest -- __tests__/hostile`; what fails then becomes a
 * test of its own. A property that names a number of runs of its own keeps to it.
 */
fc.configureGlobal({
  seed: Number(process.env.PROPERTY_SEED ?? 20_260_330),
  numRuns: Number(process.env.PROPERTY_RUNS ?? 30),
});
