/**
 * Preloaded into the action (`--require`), so that tests do not wait: pauses pass fifty times as fast. The time limits
 * of requests keep their length, which a busy machine may need; SIGUSR2 ends those of the requests under way. If
 * FAULTS_WAITED names a file, the milliseconds that were saved are written to it. Pauses before a retry keep their
 * length then: other requests may go on meanwhile, and what each pause costs the run could not be distinguished.
 */
const timers = require('node:timers/promises');
const { syncBuiltinESMExports } = require('node:module');
const { writeFileSync } = require('node:fs');

const PAUSES = 50;

const { FAULTS_WAITED } = process.env;
const { setTimeout: sleep } = timers;
let saved = 0;

timers.setTimeout = async (milliseconds, ...rest) => {
  const end = performance.now() + saved + milliseconds;
  const slept = await sleep(milliseconds / PAUSES, ...rest);
  // Pauses that pass side by side are one.
  saved += Math.max(0, end - performance.now() - saved);
  return slept;
};
syncBuiltinESMExports();

if (FAULTS_WAITED) {
  process.on('exit', () => writeFileSync(FAULTS_WAITED, String(saved)));
} else {
  // This one is p-retry's.
  const start = globalThis.setTimeout;
  globalThis.setTimeout = (callback, milliseconds = 0, ...rest) => start(callback, milliseconds / PAUSES, ...rest);
}

const timeout = AbortSignal.timeout.bind(AbortSignal);
let late = new AbortController();

AbortSignal.timeout = milliseconds => AbortSignal.any([timeout(milliseconds), late.signal]);
process.on('SIGUSR2', () => {
  late.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  late = new AbortController();
});
