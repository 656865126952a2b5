import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Attack, LIMITS, type Measured } from './attack.js';

const TSX = join(import.meta.dirname, '..', '..', 'node_modules', 'tsx', 'dist', 'cli.mjs');
const RUN_ONE = join(import.meta.dirname, 'run-one.ts');
/** For starting the process and compiling, beside the time of the attack. */
const START_MS = 30_000;
/** Of its output, which an attack may make long. */
const MAX_OUTPUT = 1_000_000;

/** Runs an attack in a process of its own, which is stopped if it takes too long. */
export async function inProcess({ id }: Attack): Promise<Measured> {
  const child = spawn(process.execPath, [`--max-old-space-size=${LIMITS.megabytes}`, TSX, RUN_ONE, id], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-MAX_OUTPUT);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const limit = limitOf(id);
  const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1_000 + START_MS);
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  clearTimeout(timer);
  const measured = code === 0 ? measuredIn(output) : null;
  if (measured === null) {
    const why = code === null ? `it was stopped after ${limit} s` : `it ended with ${code}: ${output.slice(-500)}`;
    return { problems: [why], seconds: limit, megabytes: 0 };
  }
  return { ...measured, problems: [...measured.problems, ...beyondLimits(measured, limit)] };
}

/** These are hundreds of attacks, each with the limit of one, which together take longer. */
const MANY = /^(?:weeks|answers|signs|saved)/;
const limitOf = (id: string) => (MANY.test(id) ? 5 * LIMITS.seconds : LIMITS.seconds);

function measuredIn(output: string): Measured | null {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(last) as Measured;
  } catch {
    return null;
  }
}

function beyondLimits({ seconds, megabytes }: Measured, limit: number): string[] {
  return [
    ...(seconds > limit ? [`it took ${seconds.toFixed(1)} s`] : []),
    ...(megabytes > LIMITS.megabytes ? [`it took ${Math.round(megabytes)} MB`] : []),
  ];
}
