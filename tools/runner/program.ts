import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Set by c8, for this process and those that it starts: the folder for what was executed. */
const coverageFolder = process.env.NODE_V8_COVERAGE;

/** A program of ours as Node.js is to run it. */
export interface Program {
  arguments: readonly string[];
  environment: Readonly<Record<string, string>>;
}

/** The committed bundle; while coverage is counted, the source of its entry, since bundles have no source maps. */
export function program(bundle: string, source: string): Program {
  if (coverageFolder === undefined) return { arguments: [join(ROOT, bundle)], environment: {} };
  return {
    arguments: ['--import', import.meta.resolve('tsx/esm'), join(ROOT, source)],
    environment: { NODE_V8_COVERAGE: coverageFolder },
  };
}
