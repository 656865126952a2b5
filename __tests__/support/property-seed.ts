import fc from 'fast-check';
// Checks the variables of its own, so that a misspelt value fails every test and not only those that use them.
import './property-runs.js';

const { PROPERTY_SEED: seed = '20260330' } = process.env;
if (!/^-?\d{1,10}$/.test(seed))
  throw new Error(`PROPERTY_SEED: got ${JSON.stringify(seed)}; it may be a whole number.`);

/**
 * Properties are tried on the same values every time, so that a change is judged by what it changed. Other values:
 * `PROPERTY_SEED=$RANDOM npm run jest`; what fails then becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(seed) });
