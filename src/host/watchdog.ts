import { Worker } from 'node:worker_threads';

/** So that its thread does not take time from the first request. Nothing that could hang is done before. */
const STARTS_AFTER_MS = 500;

/** A thread has no way to end its process but a signal, and its `console` waits for the thread that hangs. */
const SCRIPT = `
const { workerData } = require('node:worker_threads');
setTimeout(() => {
  require('node:fs').writeSync(2, workerData.lastWords + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, workerData.milliseconds);
`;

/**
 * Ends the process after `milliseconds`, with a last line on stderr, even while it computes without a pause, in which none
 * of its own timers run. It keeps no process alive that is done.
 */
export function startWatchdog(milliseconds: number, lastWords: string): void {
  setTimeout(() => {
    // Neither the variables of the process, among which are secrets, nor what was preloaded into it.
    const own = { env: {}, execArgv: [] };
    const worker = new Worker(SCRIPT, { ...own, eval: true, workerData: { milliseconds, lastWords } });
    // Where there can be no further thread, the run does without.
    worker.on('error', () => {});
    worker.unref();
  }, STARTS_AFTER_MS).unref();
}
