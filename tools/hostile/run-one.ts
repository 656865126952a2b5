/** Runs one attack in this process and prints what came of it as JSON in the last line. */
import '../../src/host/runtime.js';
import { ATTACKS } from './attacks/index.js';
import { cleanUpAfterAttack, peakOfBundles } from './bundle.js';

const attack = ATTACKS.find(({ id }) => id === process.argv[2]);
if (attack === undefined) throw new Error(`There is no attack ${JSON.stringify(process.argv[2])}.`);
const start = performance.now();
const problems = await attack.run().finally(cleanUpAfterAttack);
const seconds = (performance.now() - start) / 1_000;
const megabytes = Math.max(process.resourceUsage().maxRSS / 1_024, peakOfBundles());
process.stdout.write(`\n${JSON.stringify({ problems, seconds, megabytes })}\n`);
process.exit(0);
