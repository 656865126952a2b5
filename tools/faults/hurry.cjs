/**
 * Preloaded into the action (`--require`), so that nobody sits out its waits: pauses pass fifty times as fast, and the
 * time limit of a request ten times. The milliseconds of pauses that were saved are written to the file that
 * FAULTS_WAITED names.
 */
const timers = require('node:timers/promises');
const { syncBuiltinESMExports } = require('node:module');
const { writeFileSync } = require('node:fs');

const PAUSES = 50;
const LIMITS = 10;

const { setTimeout: sleep } = timers;
const timeout = AbortSignal.timeout.bind(AbortSignal);
let saved = 0;

timers.setTimeout = async (milliseconds, ...rest) => {
  const end = performance.now() + saved + milliseconds;
  const slept = await sleep(milliseconds / PAUSES, ...rest);
  // Pauses that pass side by side are one.
  saved += Math.max(0, end - performance.now() - saved);
  return slept;
};
syncBuiltinESMExports();

AbortSignal.timeout = milliseconds => timeout(milliseconds / LIMITS);

process.on('exit', () => writeFileSync(process.env.FAULTS_WAITED, String(saved)));
