import fc from 'fast-check';

/**
 * Properties are tried on the same values every time, so that a change is judged by what it changed. Other values:
 * `PROPERTY_SEED=$RANDOM npm run jest`; what fails then becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_260_330) });
