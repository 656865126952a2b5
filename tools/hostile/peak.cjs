/** Preloaded into a program of ours: as it ends, it notes how many megabytes it had at most in the file HOSTILE_PEAKS. */
const { appendFileSync } = require('node:fs');

const { HOSTILE_PEAKS } = process.env;
process.on('exit', () => appendFileSync(HOSTILE_PEAKS, `${process.resourceUsage().maxRSS / 1024}\n`));
