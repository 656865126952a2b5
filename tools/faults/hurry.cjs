/**
 * Preloaded into the action (`--require`), so that tests do not wait: pauses pass fifty times as fast. The time limits
 * of requests keep their length, which a busy machine may need; SIGUSR2 ends those of the requests under way. The clock
 * goes on as if all of this had taken its time, and so do the seconds that a local GitHub says its answers take; it is
 * told how long the action has paused (tools/local-github/graphql-time.ts). If FAULTS_WAITED names a file, the
 * milliseconds that were saved are written to it. Pauses before a retry keep their length then: other requests may go on
 * meanwhile, and what each pause costs the run could not be distinguished.
 */
const timers = require('node:timers/promises');
const { syncBuiltinESMExports } = require('node:module');
const { writeFileSync } = require('node:fs');

const PAUSES = 50;

const { FAULTS_WAITED } = process.env;
const { setTimeout: sleep } = timers;
let saved = 0;
let paused = 0;
let pausedUntil = 0;
const now = () => performance.now() + saved;

timers.setTimeout = async (milliseconds, ...rest) => {
  const begin = now();
  const end = begin + milliseconds;
  const slept = await sleep(milliseconds / PAUSES, ...rest);
  // Pauses that pass side by side are one.
  saved += Math.max(0, end - now());
  paused += Math.max(0, end - Math.max(begin, pausedUntil));
  pausedUntil = Math.max(pausedUntil, end);
  return slept;
};
syncBuiltinESMExports();

const clock = Date.now;
Date.now = () => clock() + Math.round(saved);

if (FAULTS_WAITED) {
  process.on('exit', () => writeFileSync(FAULTS_WAITED, String(saved)));
} else {
  // This one is p-retry's.
  const start = globalThis.setTimeout;
  globalThis.setTimeout = (callback, milliseconds = 0, ...rest) => start(callback, milliseconds / PAUSES, ...rest);
}

const timeout = AbortSignal.timeout.bind(AbortSignal);
const request = globalThis.fetch;
let late = new AbortController();
/** When the time of a request is up, by its signal. */
const ends = new WeakMap();
const underWay = new Set();

AbortSignal.timeout = milliseconds => {
  const signal = AbortSignal.any([timeout(milliseconds), late.signal]);
  ends.set(signal, now() + milliseconds);
  return signal;
};

const any = AbortSignal.any.bind(AbortSignal);
AbortSignal.any = signals => {
  const signal = any(signals);
  const times = signals.flatMap(one => ends.get(one) ?? []);
  if (times.length > 0) ends.set(signal, Math.min(...times));
  return signal;
};

globalThis.fetch = async (url, init) => {
  underWay.add(init?.signal);
  const begin = now();
  const headers = new Headers(init?.headers);
  headers.set('x-paused', `${process.pid} ${paused / 1000}`);
  try {
    const response = await request(url, { ...init, headers });
    const seconds = Number(response.headers.get('x-graphql-seconds') ?? 0);
    saved += Math.max(0, begin + seconds * 1000 - now());
    return response;
  } finally {
    underWay.delete(init?.signal);
  }
};

process.on('SIGUSR2', () => {
  const left = [...underWay].map(signal => (ends.get(signal) ?? 0) - now());
  saved += Math.max(0, ...left);
  late.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  late = new AbortController();
});
