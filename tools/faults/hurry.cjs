/**
 * Preloaded into the action (`--require`), so that nobody sits out its waits: pauses pass fifty times as fast. The time
 * limits of requests keep their length, which a busy machine may need, but for those under way at SIGUSR2: they have
 * passed then. Where FAULTS_WAITED names a file, the milliseconds that were saved are written to it. Pauses before a
 * retry then keep their length: others may go on meanwhile, so that what they cost the run cannot be told from theirs.
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
